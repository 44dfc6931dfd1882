import type { Language } from '../../../domain/language/languages.ts'
import type { Atom } from './atoms.ts'
import { clings } from './cling.ts'

/**
 * How willingly a line ends after an atom. Only `open` is used in a text that fits its measure; the others serve words
 * wider than the measure, in this order: bound spaces, after / @ . _ -, between syllables, anywhere.
 */
export const Break = { never: 0, open: 1, bound: 2, sign: 3, syllable: 4, anywhere: 5 } as const

/** A stretch of atoms: its first, and the one after its last. */
export interface Cut {
  readonly start: number
  readonly end: number
}

/** For each atom, how willingly a line ends after it. */
export function breaksOf(atoms: readonly Atom[], language: Language): Uint8Array {
  const breaks = new Uint8Array(atoms.length)
  const words = wordsOf(atoms)
  for (let index = 0; index < atoms.length; index++) breaks[index] = withinWord(atoms[index]!, atoms[index + 1])
  for (let index = 1; index < words.length; index++) {
    const before = words[index - 1]!
    const after = words[index]!
    const holds = isBound(atoms, before.end, after.start) || clings(before.text, after.text, language)
    breaks[after.start - 1] = holds ? Break.bound : Break.open
  }
  return breaks
}

function isBound(atoms: readonly Atom[], start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (atoms[index]!.bound) return true
  return false
}

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

function wordsOf(atoms: readonly Atom[]): Word[] {
  const words: Word[] = []
  let start = 0
  for (let index = 0; index <= atoms.length; index++) {
    const atom = atoms[index]
    if (atom !== undefined && atom.text !== ' ' && atom.text !== '\n') continue
    if (index > start) words.push({ text: textOf(atoms, start, index), start, end: index })
    start = index + 1
  }
  return words
}

function textOf(atoms: readonly Atom[], start: number, end: number): string {
  let text = ''
  for (let index = start; index < end; index++) text += atoms[index]!.text
  return text
}

const neverBegins = '。，.,)]』」”’!?%·:;'
const neverEnds = '([『「“‘'
const signs = '/@._-'

function withinWord(atom: Atom, next: Atom | undefined): number {
  if (next === undefined || atom.text === ' ' || next.text === ' ' || isCombining(next.codePoint)) return Break.never
  if (signs.includes(atom.text)) return Break.sign
  if (neverBegins.includes(next.text) || neverEnds.includes(atom.text) || atom.mark !== undefined) return Break.never
  return isHangul(atom.codePoint) && isHangul(next.codePoint) ? Break.syllable : Break.anywhere
}

function isHangul(codePoint: number): boolean {
  return codePoint >= 0xac00 && codePoint <= 0xd7a3
}

function isCombining(codePoint: number): boolean {
  return (codePoint >= 0x300 && codePoint <= 0x36f) || (codePoint >= 0x1160 && codePoint <= 0x11ff)
}
