import type { Language } from '../../../domain/language/languages.ts'
import { ink } from '../../layout/colours.ts'
import { baselineOf, type Style } from '../../layout/roles.ts'
import { shape } from '../../layout/text/atoms.ts'
import { breakLines, type Line } from '../../layout/text/lines.ts'
import type { Metrics } from '../../layout/text/metrics.ts'
import { write, type Pen } from '../../layout/pen.ts'

/** Where words of an appearance are set: with which fonts, by the rules of which language. */
export interface Setting {
  readonly metrics: Metrics
  readonly language: Language
}

export const style = (size: number, leading: number, weight: Style['weight']): Style => ({
  size,
  leading,
  weight,
  colour: ink,
  tracking: 0,
  digits: 'plain',
})

export const linesOf = (setting: Setting, text: string, style: Style, measure: number): Line[] =>
  linesOfRuns(setting, [{ text, style }], measure)

export const linesOfRuns = (
  { metrics, language }: Setting,
  runs: readonly { readonly text: string; readonly style: Style }[],
  measure: number,
): Line[] => breakLines(shape(runs, metrics), measure, language)

/** Writes lines from `top` down; answers where the next may begin. */
export function writeLines(pen: Pen, lines: readonly Line[], style: Style, x: number, top: number): number {
  lines.forEach((line, index) => write(pen, 'Layout', line, x, top + index * style.leading + baselineOf(style)))
  return top + lines.length * style.leading
}
