import type { Appearance, Point } from '../../../src/engine/pdf/ink/appearance.ts'
import type { Signing } from '../../../src/engine/pdf/ink/appendInk.ts'

/** A hand's loops, as a pad gives them: sixty points a second over two seconds. */
const loops: Point[] = Array.from({ length: 120 }, (_, step) => [
  40 + step * 2.2 + 18 * wave(step, 16),
  80 + 42 * wave(step + 4, 16),
])
const dot: Point[] = [[250, 30]]

/** A wave without trigonometry: parabolas up and down. */
function wave(step: number, period: number): number {
  const at = ((step % period) / period) * 2
  return at < 1 ? 4 * at * (1 - at) : -4 * (at - 1) * (2 - at)
}

const rows = [
  { label: 'Signed by', value: 'Ann Example, director, for Example Agency B.V.' },
  { label: 'States', value: 'I may sign for Example Agency B.V.' },
  { label: 'How', value: 'Drawn by hand on this device' },
  { label: 'When', value: '1 September 2026, 14:05, Europe/Amsterdam' },
  { label: 'Clock', value: 'This device’s own clock, not checked by anybody' },
  { label: 'File before signing', value: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' },
  { label: 'Signature before it', value: 'none' },
  { label: 'Sealed', value: 'no: drawn, not yet sealed' },
]

export const drawnInk: Appearance = {
  language: 'en',
  mark: { drawn: { width: 400, height: 160, strokes: [loops, dot] } },
  under: ['Ann Example, director', '1 September 2026, 14:05 (Europe/Amsterdam), drawn', 'No key'],
  rows,
}

export const typedInk: Appearance = {
  language: 'pl',
  mark: { typed: 'Bogusława Żółw-Example' },
  under: ['Bogusława Żółw-Example, współwłaścicielka', '1 września 2026, 14:20, wpisane'],
  rows: rows.map((row) => ({ ...row, value: row.value.replace('Drawn', 'Typed') })),
}

/** The same as it is handed over at the moment of signing. */
export const signing = (appearance: Appearance): Signing => ({
  appearance,
  claim: { name: 'Ann Example', at: Date.UTC(2026, 8, 1, 12, 5), offsetMinutes: 120, room: 900 },
})
