/**
 * Keys whose names are put together in a way that no one can read from the source: where the words are looked up by
 * the identifiers of the data. Each line names the place that does it.
 */
export const lookedUp: readonly { readonly prefix: string; readonly by: string }[] = [
  { prefix: 'examples:', by: 'domain/examples, where a draft takes the words of a language as a whole' },
  { prefix: 'steps:', by: 'ui/steps, by the paths of the draft; test/ui/steps/stepWords.test.ts asks for each' },
  { prefix: 'help:', by: 'ui/steps, by the id of a screen; the same test' },
]

/** Words that are the same everywhere. */
const currencyCodes = ['eur', 'pln', 'krw', 'usd', 'gbp', 'chf', 'sek', 'nok', 'dkk', 'czk', 'huf']
const sameEverywhere = ['ten', 'tables', 'pdf', 'qr', 'roi', 'roas', 'a', 'letter', ...currencyCodes]

/** Words that a native would write as English does: loan words, and words that happen to be spelt alike. */
const spelledAlike: Readonly<Record<string, readonly string[]>> = {
  nl: ['euro', 'films', 'in', 'minus', 'over', 'plan', 'register', 'restaurant', 'week'],
  pl: ['euro', 'minus', 'plan', 'vat'],
  ko: [],
}

/** A text may be the English one when each of its words is. */
export function mayStayEnglish(language: string) {
  const known = new Set([...sameEverywhere, ...(spelledAlike[language] ?? [])])
  return (_key: string, text: string) => {
    const words = text.replaceAll(/\{\{[^{}]+\}\}/g, '').match(/\p{L}+/gu) ?? []
    return words.every((word) => known.has(word.toLowerCase()))
  }
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
  'clauses:terms.payment.exVat',
  'clauses:terms.payment.schedule',
])

export function joins(key: string): boolean {
  return joined.has(key)
}
