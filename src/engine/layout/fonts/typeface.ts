import type { PathStep, Weight } from '../sheets.ts'
import { embed, type EmbeddedFont, type FontSlot, type KeyedGlyph } from './embed.ts'
import { glyphKeys, type Shown } from './form.ts'
import { perMille } from './metrics.ts'
import { outlineSteps } from './outline.ts'
import type { Pack, PackGlyph } from './pack.ts'
import { printedPoint } from './printed.ts'

/** The typeface as far as some texts need it. All lengths in whole thousandths of an em, as a PDF counts them. */
export interface Fonts {
  /** How far the next character stands from this one's origin; undefined when the loaded packs lack it. */
  readonly advance: (weight: Weight, shown: Shown) => number | undefined
  /** What pair kerning adds between two neighbours: mostly 0, below 0 when they close up. */
  readonly kern: (weight: Weight, left: Shown, right: Shown) => number
  /** The glyph's curves in units of 1/2048 em, y growing upward; empty for a blank. */
  readonly outline: (weight: Weight, shown: Shown) => readonly PathStep[]
  /** One font program with the glyphs of `uses`, in code-point order: the same uses give the same bytes. */
  readonly embed: (weight: Weight, uses: Iterable<Shown>, slot?: FontSlot) => EmbeddedFont
}

/** The typeface from the packs of each weight. A character that none of them holds is a bug: the cover check is first. */
export function fontsOf(packs: Readonly<Record<Weight, readonly Pack[]>>): Fonts {
  const find = (weight: Weight, shown: Shown) => findGlyph(packs[weight], shown)
  return {
    advance(weight, shown) {
      const found = find(weight, shown)
      return found && perMille(found.glyph.advance)
    },
    kern(weight, left, right) {
      const [one, other] = [find(weight, left), find(weight, right)]
      if (one === undefined || other === undefined || one.pack !== other.pack) return 0
      return perMille(one.pack.kerning?.(one.glyph.index, other.glyph.index) ?? 0)
    },
    outline: (weight, shown) => outlineSteps((find(weight, shown) ?? notLoaded(shown)).glyph.outline),
    embed: (weight, uses, slot = 'paper') =>
      embed(weight, slot, uses, (shown) => find(weight, shown) ?? notLoaded(shown)),
  }
}

interface Found extends KeyedGlyph {
  readonly glyph: PackGlyph
  readonly pack: Pack
}

function findGlyph(packs: readonly Pack[], { codePoint, form }: Shown): Found | undefined {
  for (const key of glyphKeys({ codePoint: printedPoint(codePoint), form })) {
    for (const pack of packs) {
      const glyph = pack.glyphs.get(key)
      if (glyph !== undefined) return { key, glyph, pack }
    }
  }
  return undefined
}

function notLoaded({ codePoint }: Shown): never {
  throw new Error(`U+${codePoint.toString(16)} is not among the glyphs loaded`)
}
