import type { PDFRef } from 'pdf-lib'
import type { Side } from '../../domain/agreement/scalars.ts'
import type { FieldPlace, Sheets } from '../layout/sheets.ts'
import type { Faces } from './faces.ts'
import { addAppearance, turned, widgetEntries } from './fields.ts'
import { bytesOf, type Entries, type Objects } from './objects.ts'
import { pageContent } from './pageContent.ts'

/** A page as the tag tree needs it: the leaf that each of its marked sequences (by MCID) belongs to. */
export interface PaintedPage {
  readonly ref: PDFRef
  readonly leaves: readonly number[]
}
export interface Widget {
  readonly ref: PDFRef
  readonly page: PDFRef
  readonly party: Side
  /** Its key in the parent tree: after those of the pages. */
  readonly structParent: number
}

/** Paints every sheet, with its signature fields. */
export function addPages(objects: Objects, sheets: Sheets, faces: Faces, resources: Entries) {
  const root = objects.reserve()
  const refs = sheets.pages.map(() => objects.reserve())
  const shared = objects.pack(resources)
  const widgets = addWidgets(objects, sheets, refs)
  const pages = sheets.pages.map((sheet, index): PaintedPage => {
    const { operators, leaves } = pageContent(sheet, sheets.height, faces)
    const ref = refs[index] ?? root
    const own = widgets.filter((widget) => widget.page === ref).map((widget) => widget.ref)
    const entries = {
      Type: 'Page',
      Parent: root,
      MediaBox: [0, 0, sheets.width, sheets.height],
      Resources: shared,
      Contents: objects.stream(bytesOf(operators), {}),
      // Tab moves through the fields in the order of the tree (ISO 14289-1, 7.18.3).
      Tabs: 'S',
      StructParents: index,
      Annots: own.length > 0 ? own : undefined,
    }
    objects.pack(entries, ref)
    return { ref, leaves }
  })
  objects.pack({ Type: 'Pages', Kids: refs, Count: refs.length }, root)
  return { root, pages, widgets }
}

/** The fields stand in the file from the start: one that is added later would not be in the tags (ISO 14289-1, 7.18). */
function addWidgets(objects: Objects, sheets: Sheets, pages: readonly PDFRef[]): Widget[] {
  return sheets.fields.map((place, index) => {
    const page = pageOf(place, pages)
    const field = {
      party: place.party,
      rectangle: turned(place.rectangle, sheets.height),
      tooltip: place.tooltip,
      page,
      structParent: pages.length + index,
    }
    const empty = addAppearance(objects, field, new Uint8Array(), {})
    return { ...field, ref: objects.put(widgetEntries(field, empty)) }
  })
}

function pageOf({ party, page }: FieldPlace, pages: readonly PDFRef[]): PDFRef {
  const ref = pages[page]
  if (!ref) throw new Error(`The field of the ${party} is on page ${page}, which there is not`)
  return ref
}
