import { PDFString, type PDFRef } from 'pdf-lib'
import type { Side } from '../../domain/agreement/scalars.ts'
import { textString, type Entries, type Objects } from './objects.ts'
import { number } from './operators.ts'

/** A party's signature field as its widget states it; the file's own units, from the bottom left. */
export interface Field {
  readonly party: Side
  readonly rectangle: readonly number[]
  readonly tooltip: string
  readonly page: PDFRef
  readonly structParent: number
}

/** Print, and nothing hidden (ISO 32000-1, 12.5.3). */
const PRINT = 4

/**
 * Field and widget in one dictionary (ISO 32000-1, 12.5.6.19). A revision that draws somebody's ink writes the same
 * entries again, with another appearance.
 */
export function widgetEntries(field: Field, appearance: PDFRef): Entries {
  return {
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: PDFString.of(field.party),
    TU: textString(field.tooltip),
    F: PRINT,
    Rect: field.rectangle,
    P: field.page,
    StructParent: field.structParent,
    AP: { N: appearance },
  }
}

/** An appearance that paints nothing, or what `operators` say, in a box as large as the field. */
export function addAppearance(
  objects: Objects,
  rectangle: readonly number[],
  operators: Uint8Array,
  resources: Entries,
): PDFRef {
  const [left = 0, bottom = 0, right = 0, top = 0] = rectangle
  const box = [0, 0, right - left, top - bottom].map((value) => Math.round(value * 100) / 100)
  return objects.stream(operators, { Type: 'XObject', Subtype: 'Form', BBox: box, Resources: resources })
}

/** Left, top, right, bottom from the sheet's top left, as left, bottom, right, top from its bottom left. */
export function turned(
  [left, top, right, bottom]: readonly [number, number, number, number],
  height: number,
): number[] {
  return [left, height - bottom, right, height - top].map((value) => Number(number(value)))
}
