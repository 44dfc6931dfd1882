import { PDFString, type PDFRef } from 'pdf-lib'
import type { Side } from '../../domain/agreement/scalars.ts'
import { textString, type Entries, type Objects } from './objects.ts'

/** Left, bottom, right, top in points, as the file counts them: from the bottom left. */
export type Rectangle = readonly [number, number, number, number]

/** A party's signature field as its widget states it. */
export interface Field {
  readonly party: Side
  readonly rectangle: Rectangle
  readonly tooltip: string
  readonly page: PDFRef
  readonly structParent: number
}

/** Print, and nothing hidden (ISO 32000-1, 12.5.3). */
const PRINT = 4

/**
 * Field and widget in one dictionary (ISO 32000-1, 12.5.6.19). A revision that draws somebody's ink writes the same
 * entries again, with another appearance and, where it is sealed, the signature that is the field's value.
 */
export function widgetEntries(field: Field, appearance: PDFRef, signature?: PDFRef): Entries {
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
    V: signature,
  }
}

/** An appearance that paints nothing, or what `operators` say, in a box as large as the field. */
export function addAppearance(objects: Objects, field: Field, operators: Uint8Array, resources: Entries): PDFRef {
  const box = [0, 0, ...sizeOf(field)]
  return objects.stream(operators, { Type: 'XObject', Subtype: 'Form', BBox: box, Resources: resources })
}

/** Width and height. */
export function sizeOf({ rectangle: [left, bottom, right, top] }: Pick<Field, 'rectangle'>): readonly [number, number] {
  return [rounded(right - left), rounded(top - bottom)]
}

/** Left, top, right, bottom from the sheet's top left, as the file counts. */
export function turned([left, top, right, bottom]: Rectangle, height: number): Rectangle {
  return [rounded(left), rounded(height - bottom), rounded(right), rounded(height - top)]
}

const rounded = (value: number) => Math.round(value * 100) / 100
