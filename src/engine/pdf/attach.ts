import { PDFHexString, type PDFRef } from 'pdf-lib'
import { md5 } from '../../std/md5.ts'
import { pdfDate } from './describe.ts'
import { textString, type Objects } from './objects.ts'

/** The one name under which the agreement travels. */
export const ATTACHED = 'agreement.json'

/** What travels inside the paper: the agreement's data, and the edition that printed it. */
export interface Attachment {
  /** JSON in UTF-8. */
  readonly bytes: Uint8Array
  /** Words, fonts, layout and printer together; see decisions/pdf.md. */
  readonly edition: number
}

/** The file specification of the agreement, the source of the pages (ISO 19005-3, annex E: AFRelationship). */
export function addAttachment(objects: Objects, { bytes, edition }: Attachment, date: string): PDFRef {
  const checkSum = PDFHexString.fromBytes(md5(bytes))
  const file = objects.stream(bytes, {
    Type: 'EmbeddedFile',
    Subtype: 'application/json',
    Params: { Size: bytes.length, ModDate: pdfDate(date), CheckSum: checkSum },
  })
  return objects.put({
    Type: 'Filespec',
    F: textString(ATTACHED),
    UF: textString(ATTACHED),
    Desc: textString(editionNote(edition)),
    AFRelationship: 'Source',
    EF: { F: file, UF: file },
  })
}

/** How the file names its edition: for people in the list of attachments, for us when it is read back. */
export const editionNote = (edition: number): string => `Ten Tables edition ${edition}`

/** The edition that such a note names; null when it is no note of ours. */
export function editionOf(note: string): number | null {
  const match = /^Ten Tables edition (\d{1,4})$/.exec(note)
  return match ? Number(match[1]) : null
}
