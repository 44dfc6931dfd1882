/**
 * Keys whose names are put together in a way that no one can read from the source: where the words are looked up by
 * the identifiers of the data. Each line names the place that does it.
 */
export const lookedUp: readonly { readonly prefix: string; readonly by: string }[] = [
  { prefix: 'examples:', by: 'domain/examples, where a draft takes the words of a language as a whole' },
]

/** Texts that are rightly the same in English and another language. */
const sameEverywhere = /^(Ten Tables|PDF|QR|ROI|ROAS|A4|Letter|EUR|PLN|KRW|USD|GBP|[\d\s\p{P}\p{S}]+)$/u

/** Keys that may say in one language what they say in English: loan words and names of languages. */
const sameByChance: Readonly<Record<string, readonly string[]>> = {
  nl: ['examples:grill.line.stages.placed.unit'],
  pl: [],
  ko: [],
}

export function mayStayEnglish(language: string) {
  return (key: string, text: string) => sameEverywhere.test(text) || (sameByChance[language] ?? []).includes(key)
}

/** Keys of buttons have `button` or `action` as a word of their own. */
export function isButton(key: string): boolean {
  return /(^|[:._])(buttons?|actions?)([._]|$)/.test(key)
}

/** Texts that stand before or between others on one line, and bring the blank with them. */
const joined = new Set([
  'clauses:glance.between',
  'clauses:goal.sentence.of',
  'clauses:money.vat',
  'clauses:terms.payment.schedule',
])

export function joins(key: string): boolean {
  return joined.has(key)
}
