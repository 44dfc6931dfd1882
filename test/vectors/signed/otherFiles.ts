import { envelope, type EnvelopeOptions, type Hand } from './envelope.ts'

const bytesOf = (text: string) => Buffer.from(text, 'latin1')

/** What may be otherwise with another program's file. */
export interface OtherOptions extends EnvelopeOptions {
  readonly subFilter?: string
  /** Entries of the form, in the place of one with the signature's field. */
  readonly form?: string
  /** More objects, each with its number. */
  readonly objects?: readonly string[]
  readonly catalog?: string
  /** Behind the end, and covered by the signature. */
  readonly tail?: string
  /** The digits between the brackets, from the envelope and the room. */
  readonly digits?: (whole: Buffer, room: number) => string
}

const ROOM = 8192

/** A small file as many programs write it: a plain table of places, comments, strings with brackets; signed or not. */
export function otherFile(one: Hand | null, since: number, options: OtherOptions = {}): Buffer {
  const {
    subFilter = 'ETSI.CAdES.detached',
    form = '/Fields [5 0 R] /SigFlags 3',
    objects = [],
    catalog = '',
  } = options
  const objects4 = [
    `1 0 obj\n<< /Type /Catalog /Pages 2 0 R /AcroForm << ${form} >> ${catalog} >>\nendobj\n`,
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >> % one page\nendobj\n',
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [5 0 R] >>\nendobj\n',
    '4 0 obj\n<< /Length 21 >>\nstream\nBT (Terms \\(all\\)) ET \nendstream\nendobj\n',
    `5 0 obj\n<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature1) /Rect [0 0 0 0] /P 3 0 R${one ? ' /V 6 0 R' : ''} >>\nendobj\n`,
    ...objects,
  ]
  const value = `6 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${subFilter} /M (D:20270226164108Z) /ByteRange [0 ********** ********** **********] /Contents <${'0'.repeat(2 * ROOM)}> >>\nendobj\n`
  const all = one ? [...objects4, value] : objects4
  const head = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'
  const end = head.length + all.join('').length
  const file = bytesOf(
    `${head}${all.join('')}${tableOf(head.length, all)}trailer\n<< /Size 9 /Root 1 0 R >>\nstartxref\n${end}\n%%EOF\n${options.tail ?? ''}`,
  )
  if (!one) return file
  const start = file.indexOf('/Contents <000') + '/Contents '.length
  const numbers = [start, start + 2 * ROOM + 2, file.length - start - 2 * ROOM - 2]
  file.write(`[0 ${numbers.map((number) => String(number).padEnd(10)).join(' ')}]`, file.indexOf('[0 ***'), 'latin1')
  const content = Buffer.concat([file.subarray(0, start), file.subarray(start + 2 * ROOM + 2)])
  const whole = envelope(one, content, since, options)
  file.write(options.digits?.(whole, 2 * ROOM) ?? whole.toString('hex'), start + 1, 'latin1')
  return file
}

function tableOf(start: number, objects: readonly string[]): string {
  let at = start
  const rows = objects.map((object) => {
    const row = `${Number.parseInt(object, 10)} 1\n${String(at).padStart(10, '0')} 00000 n \n`
    at += object.length
    return row
  })
  return `xref\n${rows.join('')}`
}
