import type { Language } from '../../../domain/language/languages.ts'
import type { Atom } from './atoms.ts'
import { Break, breaksOf } from './breaks.ts'
import type { Cut } from './breaks.ts'
import { mendLast } from './mend.ts'

export interface Line {
  readonly atoms: readonly Atom[]
  /** Points, without the space that the line ended on. */
  readonly width: number
  /** Ended at a space: one is kept for those who extract the text, so that words do not run together. */
  readonly spaced: boolean
}

/** Breaks a paragraph, ragged right, without hyphens; a short last line is mended by looking back three lines. */
export function breakLines(atoms: readonly Atom[], measure: number, language: Language): Line[] {
  const breaks = breaksOf(atoms, language)
  const lines: Line[] = []
  for (const passage of passagesOf(atoms)) {
    const cuts = fill(atoms, breaks, passage, measure)
    for (const cut of mendLast(atoms, breaks, cuts, measure)) lines.push(lineOf(atoms, cut))
  }
  return lines
}

/** What stands between forced line ends. */
function passagesOf(atoms: readonly Atom[]): Cut[] {
  const passages: Cut[] = []
  let start = 0
  atoms.forEach((atom, index) => {
    if (atom.text !== '\n') return
    if (index > start) passages.push({ start, end: index })
    start = index + 1
  })
  if (start < atoms.length) passages.push({ start, end: atoms.length })
  return passages
}

function fill(atoms: readonly Atom[], breaks: Uint8Array, passage: Cut, measure: number): Cut[] {
  const cuts: Cut[] = []
  let start = passage.start
  while (start < passage.end) {
    const end = lineEnd(atoms, breaks, start, passage.end, measure)
    cuts.push({ start, end })
    start = end
  }
  return cuts
}

/** The index after the last atom of the line that begins at `start`; at least one atom, so that it always ends. */
function lineEnd(atoms: readonly Atom[], breaks: Uint8Array, start: number, end: number, measure: number): number {
  const last = [0, 0, 0, 0, 0, 0]
  let width = 0
  for (let index = start; index < end; index++) {
    const atom = atoms[index]!
    const reaches = width + atom.advance
    if (atom.text !== ' ' && reaches > measure + 0.001 && index > start) return willing(last, index)
    width = reaches
    last[breaks[index]!] = index + 1
  }
  return end
}

function willing(last: readonly number[], overflow: number): number {
  for (let kind: number = Break.open; kind <= Break.anywhere; kind++) if (last[kind]! > 0) return last[kind]!
  return overflow
}

function lineOf(atoms: readonly Atom[], { start, end }: Cut): Line {
  let stop = end
  while (stop > start && atoms[stop - 1]!.text === ' ') stop--
  return { atoms: atoms.slice(start, stop), width: widthOf(atoms, start, stop), spaced: stop < end }
}

/** Width of a stretch of atoms, in points. */
export function widthOf(atoms: readonly Atom[], start = 0, end = atoms.length): number {
  let width = 0
  for (let index = start; index < end; index++) width += atoms[index]!.advance
  return width
}
