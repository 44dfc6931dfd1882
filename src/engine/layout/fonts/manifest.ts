import type { Weight } from '../sheets.ts'
import { packs } from '../../../../public/fonts/manifest.json'
import { printedPoints } from './printed.ts'
import { holds, readRanges, type CodeRange } from './ranges.ts'

/**
 * The packs that this edition prints with. Their fingerprints are built into the program, so a pack changed on its
 * way (one glyph swapped, and a 1 reads as a 7) is refused before it can print a wrong sum.
 */
export interface PackEntry {
  /** Name within the folder of fonts. */
  readonly file: string
  readonly bytes: number
  /** SHA-256, lowercase hexadecimal. */
  readonly sha256: string
}

/** The packs of one weight that hold the characters of `text`, in the manifest's order; the first, Latin, always. */
export function packsFor(weight: Weight, text: string): readonly PackEntry[] {
  const open = new Set(printedPoints(text))
  const needed = ranges.map((pack, index) => {
    const found = [...open].filter((codePoint) => holds(pack, codePoint))
    for (const codePoint of found) open.delete(codePoint)
    return index === 0 || found.length > 0
  })
  return packs.filter((_, index) => needed[index]).map((pack) => pack[weight])
}

/** An earlier pack goes before a later one that names the same character. */
const ranges: readonly (readonly CodeRange[])[] = packs.map((pack) => readRanges(pack.ranges))
