import type { Group } from './groups.ts'
import type { SourceFont } from './sourceFont.ts'

/** What one pack holds. */
export interface Part {
  readonly name: string
  /** Where a character is looked for, as `20-7e a1` */
  readonly ranges: string
  readonly codePoints: readonly number[]
}

/** Gives each character that can be printed to the first group that asks for it; a group left empty is dropped. */
export function parted(groups: readonly Group[], fonts: readonly SourceFont[]): Part[] {
  const taken = new Set<number>()
  return groups.flatMap(({ name, codePoints }) => {
    const mine = [...new Set(codePoints)].filter((point) => !taken.has(point) && fonts.every(leavesAMark(point)))
    mine.sort((left, right) => left - right)
    for (const point of mine) taken.add(point)
    return mine.length === 0 ? [] : [{ name, ranges: askedRanges(name, mine), codePoints: mine }]
  })
}

/** No character may be signed unseen: of the blanks only the space is printed. */
function leavesAMark(codePoint: number): (font: SourceFont) => boolean {
  return (font) => {
    const glyph = font.glyphOf(codePoint)
    return glyph !== 0 && (codePoint === 0x20 || font.outline(glyph).contours.length > 0)
  }
}

/** A run of syllables names its first and last one only: what lies between is here or in a pack before it. */
function askedRanges(name: string, points: readonly number[]): string {
  return /^hangul-[0-9a-f]{4}$/.test(name) ? rangesOf(points.slice(0, 1), points.at(-1)) : rangesOf(points)
}

/** As `20-7e a1`; with `end`, the one run from the first point to there. */
export function rangesOf(points: readonly number[], end?: number): string {
  const runs: [number, number][] = []
  for (const point of points) {
    const run = runs.at(-1)
    if (run !== undefined && run[1] === point - 1) run[1] = point
    else runs.push([point, end ?? point])
  }
  const hex = (point: number) => point.toString(16)
  return runs.map(([first, last]) => (first === last ? hex(first) : `${hex(first)}-${hex(last)}`)).join(' ')
}
