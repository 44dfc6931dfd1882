import type { Fonts } from './fonts/fonts.ts'
import { glyphKey } from './fonts/form.ts'
import type { Glyph, PathStep, Sheets, Weight } from './sheets.ts'

/** The curves of every glyph on some sheets, by weight and glyph: plain data that travels from a worker to the page. */
export type Outlines = Readonly<Record<Weight, ReadonlyMap<number, readonly PathStep[]>>>

/** Collects each glyph's outline once. */
export function outlinesOf(sheets: Sheets, fonts: Fonts): Outlines {
  const outlines = { regular: new Map<number, readonly PathStep[]>(), semibold: new Map<number, readonly PathStep[]>() }
  for (const { items } of sheets.pages) {
    for (const item of items) {
      if (item.kind !== 'glyphs') continue
      for (const glyph of item.glyphs) {
        const key = keyOf(glyph)
        if (!outlines[item.weight].has(key)) outlines[item.weight].set(key, fonts.outline(item.weight, glyph))
      }
    }
  }
  return outlines
}

/** The curves of one glyph; empty for a blank. */
export const outlineOf = (outlines: Outlines, weight: Weight, glyph: Glyph): readonly PathStep[] =>
  outlines[weight].get(keyOf(glyph)) ?? []

const keyOf = ({ codePoint, form }: Glyph) => glyphKey(form === undefined ? { codePoint } : { codePoint, form })
