import type { Ink, TextShape, TextWidth } from './shapes.ts'
import { round } from './shapes.ts'

/** A way of writing in figures: size in points, weight, ink. */
export interface Lettering {
  readonly size: number
  readonly weight: TextShape['weight']
  readonly ink: Ink
  readonly tabular?: boolean
}

/** Names and heads in figures. */
export const nameLetters: Lettering = { size: 9, weight: 'semibold', ink: 'ink' }
export const smallName: Lettering = { size: 8, weight: 'semibold', ink: 'ink' }
export const noteLetters: Lettering = { size: 8, weight: 'regular', ink: 'ink2' }
export const numberLetters: Lettering = { ...noteLetters, tabular: true }

/** From one line to the next in every figure. */
export const LEADING = 11.25

export function letter(
  text: string,
  x: number,
  y: number,
  letters: Lettering,
  anchor: TextShape['anchor'] = 'start',
): TextShape {
  return { kind: 'text', x: round(x), y: round(y), anchor, text, ...letters }
}

/** Lines of a label: a new one at each line feed, and at spaces where a line would be wider than the room. */
export function wrap(text: string, room: number, letters: Lettering, widthOf: TextWidth): string[] {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, room, (part) => widthOf(part, letters.size, letters.weight, letters.tabular)))
}

function wrapLine(text: string, room: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    if (last === undefined || widthOf(joined) > room) lines.push(word)
    else lines[lines.length - 1] = joined
  }
  return lines
}

/** Wrapped so that nothing is ever wider than the room: a word that alone is too wide parts between its letters. */
export function wrapHard(text: string, room: number, letters: Lettering, widthOf: TextWidth): string[] {
  return wrap(text, room, letters, widthOf).flatMap((line) =>
    cut(line, room, (part) => widthOf(part, letters.size, letters.weight, letters.tabular)),
  )
}

function cut(line: string, room: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  let current = ''
  for (const character of line) {
    if (current !== '' && widthOf(current + character) > room) {
      lines.push(current)
      current = ''
    }
    current += character
  }
  return current === '' ? lines : [...lines, current]
}
