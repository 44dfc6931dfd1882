import type { Fonts } from '../layout/fonts/fonts.ts'
import type { Sheets } from '../layout/sheets.ts'
import { addAttachment, type Attachment } from './attach.ts'
import { addCatalog } from './catalog.ts'
import { addInfo, describe } from './describe.ts'
import { embedFaces } from './faces.ts'
import { editionNote } from './naming.ts'
import { makeObjects } from './objects.ts'
import { addPages } from './pages.ts'
import { addTags } from './tags.ts'
import { writeFile } from './writeFile.ts'

/**
 * A tagged PDF of the sheets with the agreement inside (ISO 32000-1, shaped after ISO 19005-3 level A and ISO 14289-1).
 * Pure: the same sheets, fonts and attachment give the same bytes, in Node and in every browser. Throws only on a
 * fault of the layout, such as a leaf that the tree does not hold.
 */
export function print(sheets: Sheets, fonts: Fonts, attachment: Attachment): Uint8Array {
  const objects = makeObjects()
  const { faces, resources } = embedFaces(
    objects,
    fonts,
    sheets.pages.flatMap(({ items }) => items),
  )
  const description = describe(sheets, editionNote(attachment.edition))
  const { root, pages, widgets } = addPages(objects, sheets, faces, resources)
  const catalog = addCatalog(objects, {
    description,
    pages: root,
    tags: addTags(objects, sheets, pages, widgets),
    attachment: addAttachment(objects, attachment, description.date),
    fields: widgets.map(({ ref }) => ref),
    resources,
  })
  return writeFile(objects, { root: catalog, info: addInfo(objects, description) })
}
