import type { Language } from './languages.ts'
import { noBreakSpace } from './writeNumber.ts'

/**
 * Ties what must not part at the end of a line: in Polish the single-letter words a, i, o, u, w, z hold on to the next
 * word. For sentences of ours; what a person typed is printed as typed.
 */
export function keepTogether(text: string, language: Language): string {
  return language === 'pl' ? text.replace(/(?<![^\s(„«])([aiouwz]) /giu, `$1${noBreakSpace}`) : text
}
