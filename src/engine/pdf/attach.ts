import { PDFHexString, type PDFRef } from 'pdf-lib'
import { md5 } from '../../std/md5.ts'
import { pdfDate } from './describe.ts'
import { ATTACHED, editionNote } from './naming.ts'
import { textString, type Objects } from './objects.ts'

/** What travels inside the paper: the agreement's data, and the edition that printed it. */
export interface Attachment {
  /** JSON in UTF-8. */
  readonly bytes: Uint8Array
  /** Words, fonts, layout and printer together; see decisions/pdf.md. */
  readonly edition: number
}

/** The file specification of the agreement, the source of the pages (ISO 19005-3, annex E: AFRelationship). */
export function addAttachment(objects: Objects, { bytes, edition }: Attachment, date?: string): PDFRef {
  const checkSum = PDFHexString.fromBytes(md5(bytes))
  const file = objects.stream(bytes, {
    Type: 'EmbeddedFile',
    Subtype: 'application/json',
    Params: { Size: bytes.length, ...(date && { ModDate: pdfDate(date) }), CheckSum: checkSum },
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
