import type { PDFRef } from 'pdf-lib'
import type { Description } from './describe.ts'
import { ATTACHED } from './naming.ts'
import { utf8 } from '../../std/bytes.ts'
import { textString, type Entries, type Objects } from './objects.ts'
import { srgbProfile } from './srgbProfile.ts'
import { xmp } from './xmp.ts'

interface Parts {
  readonly description: Description
  readonly pages: PDFRef
  readonly tags: PDFRef
  readonly attachment: PDFRef
  readonly fields: readonly PDFRef[]
  /** The fonts of the pages, which the fields may use as well. */
  readonly resources: Entries
}
/** Signatures exist, and the file grows by appending only (ISO 32000-1, 12.7.2). */
const SIGNATURES_APPEND_ONLY = 3

/** The root of the file (ISO 32000-1, 7.7.2). No later revision writes it again. */
export function addCatalog(
  objects: Objects,
  { description, pages, tags, attachment, fields, resources }: Parts,
): PDFRef {
  const metadata = objects.stream(utf8(xmp(description)), { Type: 'Metadata', Subtype: 'XML' }, 'plain')
  return objects.put({
    Type: 'Catalog',
    Pages: pages,
    Lang: textString(description.language),
    ViewerPreferences: { DisplayDocTitle: true },
    MarkInfo: { Marked: true },
    StructTreeRoot: tags,
    Metadata: metadata,
    OutputIntents: [addOutputIntent(objects)],
    Names: { EmbeddedFiles: { Names: [textString(ATTACHED), attachment] } },
    AF: [attachment],
    AcroForm: fields.length > 0 ? { Fields: fields, SigFlags: SIGNATURES_APPEND_ONLY, DR: resources } : undefined,
  })
}

/** What our colours mean, for a press (ISO 19005-3, 6.2.3). */
function addOutputIntent(objects: Objects): PDFRef {
  const name = textString('sRGB IEC61966-2.1')
  return objects.pack({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: name,
    Info: name,
    DestOutputProfile: objects.stream(srgbProfile(), { N: 3 }),
  })
}
