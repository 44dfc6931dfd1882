import type { PostProcessorModule } from 'i18next'
import { withJosa } from '../../domain/language/josa.ts'
import { isLanguage } from '../../domain/language/languages.ts'
import { writeNumber } from '../../domain/language/writeNumber.ts'

/** Stands for a moment behind a value that ends in a full stop. */
const stopSaid = '\uE000'

const particle = /^josa\(\s*p:\s*([^)]+?)\s*\)$/

/**
 * Writes one value of a sentence. Numbers (only `count` is one) go through the same writer as on paper, so that the
 * same number never has two shapes; `josa(p: 을/를)` puts the Korean particle behind the value. Everything else is text
 * that was written before, and stays as it is.
 */
export function format(value: unknown, rule: string | undefined, language: string | undefined): string {
  const text = typeof value === 'number' && isLanguage(language) ? writeNumber(String(value), language) : String(value)
  const pair = rule === undefined ? undefined : particle.exec(rule)?.[1]
  if (rule !== undefined && pair === undefined) throw new Error(`No such rule in a locale file: ${rule}`)
  const written = pair === undefined ? text : withJosa(text, pair)
  return written.endsWith('.') ? written + stopSaid : written
}

/** A value that ends in a full stop (2027 r., B.V.) takes the sentence's own stop with it, as it does on paper. */
export const oneStop: PostProcessorModule = {
  type: 'postProcessor',
  name: 'oneStop',
  process: (sentence: string) => sentence.replaceAll(/\uE000\.?/g, ''),
}
