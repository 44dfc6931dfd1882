import { characterOf, formOrder, type Shown } from '../../src/engine/layout/fonts/form.ts'
import { outlineSteps } from '../../src/engine/layout/fonts/outline.ts'
import { readPack } from '../../src/engine/layout/fonts/pack.ts'
import type { PathStep } from '../../src/engine/layout/sheets.ts'
import type { SourceFont } from './sourceFont.ts'

/**
 * Reads a pack as the app will and compares every advance and every curve, and the kerning of each glyph with a few
 * others, with what HarfBuzz says of the whole typeface. Answers with a sentence for each difference.
 */
export function differencesFrom(font: SourceFont, name: string, bytes: Uint8Array): string[] {
  const { glyphs, kerning } = readPack(bytes)
  const keys = [...glyphs.keys()]
  return keys.flatMap((key, place) => {
    const shown = shownBy(key)
    const glyph = glyphs.get(key)!
    const source = glyphFor(font, shown)
    const rights = [1, 7, 31].map((step) => keys[(place * step + step) % keys.length]!)
    const kerned = font.kerning(shown, rights.map(shownBy))
    const faults = [
      glyph.advance === font.advance(source) ? [] : ['advance'],
      curvesOf(outlineSteps(glyph.outline)) === curvesOf(steps(font.path(source))) ? [] : ['curves'],
      rights.every((right, index) => (kerning?.(glyph.index, glyphs.get(right)!.index) ?? 0) === kerned[index])
        ? []
        : ['kerning'],
    ].flat()
    return faults.map((fault) => `${name}: ${fault} of U+${shown.codePoint.toString(16)} ${shown.form ?? ''} differ`)
  })
}

function shownBy(key: number): Shown {
  const codePoint = characterOf(key)
  return key === codePoint ? { codePoint } : { codePoint, form: formOrder[Math.floor((key - 0xf0000) / 0x4000)] }
}

function glyphFor(font: SourceFont, { codePoint, form }: Shown): number {
  return form === undefined ? font.glyphOf(codePoint) : font.formOf(codePoint, form)
}

/** The pieces of an outline in an order of their own: two readers may begin a closed curve at different points. */
function curvesOf(path: readonly PathStep[]): string {
  let [from, first] = ['', '']
  const pieces = path.map((step) => {
    const to = step[0] === 'Z' ? first : step.slice(-2).join(' ')
    const piece = step[0] === 'C' ? `${from} ${step.slice(1).join(' ')}` : `${from} ${to}`
    if (step[0] === 'M') first = to
    const drawn = step[0] === 'M' || from === to ? '' : piece
    from = to
    return drawn
  })
  return pieces
    .filter((piece) => piece !== '')
    .toSorted()
    .join('\n')
}

/** An SVG path of HarfBuzz (M, L, Q, Z; absolute), its quadratic curves as cubic ones rounded to 0.01. */
function steps(path: string): PathStep[] {
  let from = [0, 0]
  return Array.from(path.matchAll(/([MLQZ])([^MLQZ]*)/g), ([, letter, rest = '']) => {
    if (letter === 'Z') return ['Z']
    const [x1 = 0, y1 = 0, x = x1, y = y1] = rest.split(/[ ,]/).map(Number)
    const [fromX = 0, fromY = 0] = from
    from = [x, y]
    if (letter !== 'Q') return [letter === 'M' ? 'M' : 'L', x, y]
    const third = (end: number, control: number) => Math.round((end + ((control - end) * 2) / 3) * 100) / 100
    return ['C', third(fromX, x1), third(fromY, y1), third(x, x1), third(y, y1), x, y]
  })
}
