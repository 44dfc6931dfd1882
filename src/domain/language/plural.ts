import type { Language } from './languages.ts'

/** The plural forms a sentence can need; each language uses some of them (the rules are Unicode's, cardinal numbers). */
export type PluralCategory = 'one' | 'few' | 'many' | 'other'

/**
 * The form that goes with a count. Decimals come as an exact decimal string (`'4.61'`); what stands after the point
 * counts as it is written, so `'1.0'` is not one.
 */
export function pluralCategory(language: Language, count: number | string): PluralCategory {
  const [whole = '0', decimals = ''] = String(count).replace(/^-/, '').split('.')
  if (language === 'ko') return 'other'
  if (decimals !== '') return 'other'
  if (whole === '1') return 'one'
  return language === 'pl' ? polishCategory(whole) : 'other'
}

/** 2–4, 22–24, … are few, but 12–14 are many. */
function polishCategory(whole: string): PluralCategory {
  const lastTwo = Number(whole.slice(-2))
  const last = lastTwo % 10
  const isTeen = lastTwo >= 12 && lastTwo <= 14
  return last >= 2 && last <= 4 && !isTeen ? 'few' : 'many'
}
