import type { EmbeddedFont, Fonts, Shown } from '../layout/fonts/fonts.ts'
import type { Item, Weight } from '../layout/sheets.ts'
import { addFont } from './addFont.ts'
import type { Objects, Value } from './objects.ts'

/** A glyph as a content stream shows it. */
export interface FacedGlyph {
  /** The name of its font among the resources. */
  readonly resource: string
  readonly id: number
  /** Thousandths of an em. */
  readonly width: number
  /** What readers take from it. */
  readonly text: string
}
export type Faces = (weight: Weight, shown: Shown) => FacedGlyph

/** Fonts by their names in a content stream. */
export interface Faced {
  readonly faces: Faces
  readonly resources: { readonly Font: Readonly<Record<string, Value>> }
}
/** The names of the paper's fonts. */
export const RESOURCES: Readonly<Record<Weight, string>> = { regular: 'F0', semibold: 'F1' }

/** Embeds what the items show, in each weight. */
export function embedFaces(objects: Objects, fonts: Fonts, items: readonly Item[]): Faced {
  const embedded = new Map<Weight, EmbeddedFont>()
  const resources: Record<string, Value> = {}
  for (const weight of ['regular', 'semibold'] as const) {
    const shown = glyphsIn(items, weight)
    if (shown.length === 0) continue
    const font = fonts.embed(weight, shown, 'paper')
    embedded.set(weight, font)
    resources[RESOURCES[weight]] = addFont(objects, font, weight, 'put')
  }
  const faces: Faces = (weight, shown) => faced(embedded.get(weight) ?? missing(weight), RESOURCES[weight], shown)
  return { faces: remembered(faces), resources: { Font: resources } }
}

export function faced(font: EmbeddedFont, resource: string, shown: Shown): FacedGlyph {
  const id = font.glyphId(shown)
  return { resource, id, width: font.widths[id] ?? 0, text: font.texts[id] ?? '' }
}

/** A page asks for the same hundred glyphs two thousand times. */
export function remembered(faces: Faces): Faces {
  const known = new Map<string, FacedGlyph>()
  return (weight, shown) => {
    const key = `${weight} ${nameOf(shown)}`
    const glyph = known.get(key) ?? faces(weight, shown)
    known.set(key, glyph)
    return glyph
  }
}

/** Each glyph that the items show in a weight, once. */
export function glyphsIn(items: readonly Item[], weight: Weight): readonly Shown[] {
  const met = new Map<string, Shown>()
  for (const item of items) {
    if (item.kind !== 'glyphs' || item.weight !== weight) continue
    for (const glyph of item.glyphs) met.set(nameOf(glyph), glyph)
  }
  return [...met.values()]
}

const nameOf = ({ codePoint, form }: Shown) => `${codePoint} ${form ?? ''}`

function missing(weight: Weight): never {
  throw new Error(`No glyph was embedded in ${weight}`)
}
