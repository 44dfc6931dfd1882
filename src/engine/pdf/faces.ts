import type { EmbeddedFont, FontSlot, Fonts, Shown } from '../layout/fonts/fonts.ts'
import type { Sheet, Weight } from '../layout/sheets.ts'
import { addFont } from './addFont.ts'
import type { Entries, Objects, Value } from './objects.ts'

/** A weight as a content stream uses it. */
export interface Face {
  /** Its name among the resources. */
  readonly resource: string
  /** A glyph's id, its width in thousandths of an em, and the text that readers take from it. */
  readonly of: (shown: Shown) => { readonly id: number; readonly width: number; readonly text: string }
}
export type Faces = (weight: Weight) => Face

/** Embeds what `sheets` show in each weight: the fonts of a paper, or the small ones of a party's ink. */
export function embedFaces(objects: Objects, fonts: Fonts, sheets: readonly Pick<Sheet, 'items'>[], slot: FontSlot) {
  const faces = new Map<Weight, Face>()
  const resources: Record<string, Value> = {}
  for (const [weight, resource] of [
    ['regular', 'F0'],
    ['semibold', 'F1'],
  ] as const) {
    const shown = glyphsIn(sheets, weight)
    if (shown.length === 0) continue
    const font = fonts.embed(weight, shown, slot)
    faces.set(weight, faceOf(resource, font))
    resources[resource] = addFont(objects, font, weight)
  }
  return {
    faces: (weight: Weight) => faces.get(weight) ?? missing(weight),
    resources: { Font: resources } satisfies Entries,
  }
}

function faceOf(resource: string, font: EmbeddedFont): Face {
  return {
    resource,
    of: (shown) => {
      const id = font.glyphId(shown)
      return { id, width: font.widths[id] ?? 0, text: font.texts[id] ?? '' }
    },
  }
}

/** Each glyph once: a page shows two thousand, but hardly a hundred different ones. */
function glyphsIn(sheets: readonly Pick<Sheet, 'items'>[], weight: Weight): readonly Shown[] {
  const met = new Map<string, Shown>()
  for (const item of sheets.flatMap((sheet) => sheet.items)) {
    if (item.kind !== 'glyphs' || item.weight !== weight) continue
    for (const glyph of item.glyphs) met.set(`${glyph.codePoint} ${glyph.form}`, glyph)
  }
  return [...met.values()]
}

function missing(weight: Weight): never {
  throw new Error(`No glyph was embedded in ${weight}`)
}
