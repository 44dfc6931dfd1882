import type { Atom } from './atoms.ts'
import { Break } from './breaks.ts'
import type { Cut } from './breaks.ts'

const LOOK_BACK = 3
/** No line before the last is left emptier than this share of the measure. */
const MOST_AIR = 0.4

/**
 * A last line shorter than a sixth of the measure, or of one word that does not reach a third of it, is mended where
 * the three lines before it can be broken again without one line more; else it stays. A lone word of eight letters is as
 * forlorn in a narrow cell as one of four in a wide column.
 */
export function mendLast(
  atoms: readonly Atom[],
  breaks: Uint8Array,
  cuts: readonly Cut[],
  measure: number,
): readonly Cut[] {
  const last = cuts.at(-1)
  if (last === undefined || cuts.length < 2 || isFair(atoms, last, measure)) return cuts
  const kept = cuts.slice(0, Math.max(0, cuts.length - 1 - LOOK_BACK))
  const tail = cuts.slice(kept.length)
  const mended = best(atoms, breaks, { start: tail[0]!.start, end: last.end }, tail.length, measure)
  return mended ? [...kept, ...mended.cuts] : cuts
}

interface Try {
  readonly cuts: readonly Cut[]
  /** Sum of the squared air at the ends of all lines but the last. */
  readonly cost: number
}

/** The evenest way to set a stretch in just so many lines, the last of them fair; null where there is none. */
function best(atoms: readonly Atom[], breaks: Uint8Array, stretch: Cut, lines: number, measure: number): Try | null {
  if (lines === 1) return lastLine(atoms, stretch, measure)
  let found: Try | null = null
  let [width, ink] = [0, 0]
  for (let index = stretch.start; index < stretch.end; index++) {
    width += atoms[index]!.advance
    if (atoms[index]!.text !== ' ') ink = width
    if (ink > measure) break
    if (breaks[index] !== Break.open) continue
    const cut = { start: stretch.start, end: index + 1 }
    const air = measure - ink
    if (air > measure * MOST_AIR) continue
    const rest = best(atoms, breaks, { start: index + 1, end: stretch.end }, lines - 1, measure)
    if (rest && (found === null || rest.cost + air * air < found.cost)) {
      found = { cuts: [cut, ...rest.cuts], cost: rest.cost + air * air }
    }
  }
  return found
}

function lastLine(atoms: readonly Atom[], cut: Cut, measure: number): Try | null {
  return inkOf(atoms, cut) <= measure && isFair(atoms, cut, measure) ? { cuts: [cut], cost: 0 } : null
}

function isFair(atoms: readonly Atom[], cut: Cut, measure: number): boolean {
  const words = atoms
    .slice(cut.start, cut.end)
    .map((atom) => atom.text)
    .join('')
    .trim()
  const width = inkOf(atoms, cut)
  return width >= measure / 6 && (words.includes(' ') || (words.length >= 5 && width >= measure / 3))
}

function inkOf(atoms: readonly Atom[], { start, end }: Cut): number {
  let width = 0
  let ink = 0
  for (let index = start; index < end; index++) {
    width += atoms[index]!.advance
    if (atoms[index]!.text !== ' ') ink = width
  }
  return ink
}
