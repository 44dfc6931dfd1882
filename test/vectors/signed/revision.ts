import { createHash } from 'node:crypto'
import { zlibSync } from 'fflate'
import { envelope, type EnvelopeOptions, type Hand } from './envelope.ts'

// Surgery on files of the program: what a person with an editor and a key can do to a paper in his own revision.

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const bytesOf = (text: string) => Buffer.from(text, 'latin1')

/** What the newest cross-reference stream says. */
export function trailerOf(file: Uint8Array) {
  const text = latin1(file)
  const at = Number(/startxref\n(\d+)\n%%EOF$/.exec(text)?.[1])
  const own = text.slice(at, text.indexOf('stream', at))
  const number = (key: string) => Number(new RegExp(`/${key} (\\d+)`).exec(own)?.[1])
  return {
    at,
    size: number('Size'),
    root: number('Root'),
    info: number('Info'),
    id: /\/ID \[ <(\w+)>/.exec(own)?.[1] ?? '',
  }
}

/** The newest state of an object that stands by itself, from its number to its `endobj`. */
export function objectIn(file: Uint8Array, number: number): string {
  const text = latin1(file)
  const found = [...text.matchAll(new RegExp(`\\n${number} 0 obj\\n`, 'g'))].at(-1)
  if (!found) throw new Error(`No object ${number}`)
  return text.slice(found.index + 1, text.indexOf('\nendobj\n', found.index) + '\nendobj\n'.length)
}

/** The numbers of the objects that match, in the order of the file. */
export function numbersOf(file: Uint8Array, what: RegExp): readonly number[] {
  const text = latin1(file)
  return [...text.matchAll(/(?<=\n)(\d+) 0 obj\n/g)].flatMap(({ index, 1: number }) =>
    what.test(text.slice(index, text.indexOf('\nendobj\n', index))) ? [Number(number)] : [],
  )
}

export const numbered = (number: number, body: string) => `${number} 0 obj\n${body}\nendobj\n`
/** A stream object, deflated as the program deflates. */
export function streamed(number: number, entries: string, data: string): string {
  const packed = latin1(deflated(bytesOf(data)))
  return numbered(
    number,
    `<<\n${entries}\n/Filter /FlateDecode\n/Length ${packed.length}\n>>\nstream\n${packed}\nendstream`,
  )
}
export const deflated = (data: Uint8Array) => zlibSync(data, { level: 6, mem: 3 })

/** What may be otherwise with a cross-reference. */
export interface LinkOptions {
  readonly root?: number
  readonly info?: number
  readonly previous?: number
  readonly size?: number
  /** Changes rows (number, byte) before they are written. */
  readonly rows?: (rows: (readonly [number, number])[]) => (readonly [number, number])[]
  readonly id?: string
  readonly entries?: string
}

/** A revision behind a file, of objects as they are to stand, with a cross-reference stream as the program writes it. */
export function appended(before: Uint8Array, objects: readonly string[], options: LinkOptions = {}): Buffer {
  const { at, size, root, info, id } = trailerOf(before)
  const parts = ['\n', ...objects]
  const rows: (readonly [number, number])[] = []
  let end = before.length + 1
  for (const object of objects) {
    rows.push([Number.parseInt(object, 10), end])
    end += object.length
  }
  const own = Math.max(size, ...rows.map(([number]) => number + 1))
  rows.push([own, end])
  const told = (options.rows?.(rows) ?? rows).toSorted(([one], [other]) => one - other)
  const data = differences(told.map(([, place]) => [1, (place >> 16) & 255, (place >> 8) & 255, place & 255, 0, 0]))
  const hash = createHash('sha256')
    .update(bytesOf(parts.join('')))
    .digest('hex')
    .slice(0, 32)
  const entries = [
    '/Type /XRef',
    `/Size ${options.size ?? own + 1}`,
    '/W [ 1 3 2 ]',
    `/Index [ ${sections(told.map(([number]) => number)).join(' ')} ]`,
    `/Root ${options.root ?? root} 0 R`,
    `/Info ${options.info ?? info} 0 R`,
    `/Prev ${options.previous ?? at}`,
    `/ID [ <${id}> <${options.id ?? hash}> ]`,
    ...(options.entries ? [options.entries] : []),
    '/Filter /FlateDecode',
    '/DecodeParms <<\n/Predictor 12\n/Columns 6\n>>',
    `/Length ${data.length}`,
  ]
  const table = numbered(own, `<<\n${entries.join('\n')}\n>>\nstream\n${latin1(data)}\nendstream`)
  return Buffer.concat([before, bytesOf(`${parts.join('')}${table}startxref\n${end}\n%%EOF`)])
}

function sections(numbers: readonly number[]): number[] {
  const pairs: [number, number][] = []
  for (const number of numbers) {
    const last = pairs.at(-1)
    if (last && last[0] + last[1] === number) last[1] += 1
    else pairs.push([number, 1])
  }
  return pairs.flat()
}

function differences(rows: readonly (readonly number[])[]): Uint8Array {
  const up = rows.map((row, index) => [
    2,
    ...row.map((byte, column) => (byte - (rows[index - 1]?.[column] ?? 0)) & 255),
  ])
  return deflated(Uint8Array.from(up.flat()))
}

/** A revision as any editor appends it: with a plain table of places. */
export function appendedPlainly(before: Uint8Array, objects: readonly string[], entries = ''): Buffer {
  const { at, size, root, info } = trailerOf(before)
  let end = before.length + 1
  const places = objects.map((object) => {
    const place = [Number.parseInt(object, 10), end] as const
    end += object.length
    return place
  })
  const rows = places.map(([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`)
  const top = Math.max(size, ...places.map(([number]) => number + 1))
  const trailer = `trailer\n<< /Size ${top} /Root ${root} 0 R /Info ${info} 0 R /Prev ${at} ${entries}>>\n`
  return Buffer.concat([
    before,
    bytesOf(`\n${objects.join('')}xref\n${rows.join('')}${trailer}startxref\n${end}\n%%EOF`),
  ])
}

/** The objects that a file's last revision adds, without its cross-reference; its signature's range is blank again. */
export function objectsBehind(before: Uint8Array, file: Uint8Array): string[] {
  const text = latin1(file.subarray(before.length))
  const starts = [...text.matchAll(/(?<=\n)\d+ 0 obj\n/g)].map(({ index }) => index)
  const blank = `/ByteRange [ 0 ${'99999999 '.repeat(3)}]`
  return starts
    .slice(0, -1)
    .map((start, index) => text.slice(start, starts[index + 1]).replace(/\/ByteRange \[ 0 [\d ]+\]/, blank))
}

/** Where the last signature of a file has its envelope, with the brackets. */
export function lastGap(file: Uint8Array): readonly [number, number] {
  const text = latin1(file)
  const start = text.lastIndexOf('/Contents <') + '/Contents '.length
  return [start, text.indexOf('>', start) + 1]
}

/** What may be otherwise with a seal. */
export interface SealOptions extends EnvelopeOptions {
  /** The four numbers, from the right ones. */
  readonly range?: (right: readonly [number, number, number, number]) => readonly (number | string)[]
  /** The digits between the brackets, from the envelope and the digits that there is room for. */
  readonly digits?: (envelope: Buffer, room: number) => string
}

/** Signs a file whose last signature has room and no envelope yet; its range is written first. */
export function sealed(open: Uint8Array, one: Hand, since: number, options: SealOptions = {}): Buffer {
  const file = Buffer.from(open)
  const [start, end] = lastGap(file)
  const right = [0, start, end, file.length - end] as const
  const place = file.lastIndexOf('/ByteRange [', start)
  const room = file.indexOf(']', place) + 1 - place
  const range = (options.range?.(right) ?? right).map(String)
  const [first, ...others] = range
  file.write(
    `/ByteRange [ ${[first, ...others.map((value) => value.padEnd(8))].join(' ')} ]`.padEnd(room),
    place,
    'latin1',
  )
  const [from = 0, length = 0, behind = 0, rest = 0] = range.map(Number)
  const content = Buffer.concat([file.subarray(from, from + length), file.subarray(behind, behind + rest)])
  const whole = envelope(one, content, since, options)
  const digits = options.digits?.(whole, end - start - 2) ?? whole.toString('hex').padEnd(end - start - 2, '0')
  if (digits.length > end - start - 2) throw new Error('There is no room for that envelope')
  file.write(digits, start + 1, 'latin1')
  return file
}
