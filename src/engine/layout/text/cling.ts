import type { Language } from '../../../domain/language/languages.ts'

/**
 * Whether two words stay on one line although a space stands between them:
 * a number and its unit, a currency and its amount, a day and its month, "section 8", initials, "B.V.", a party's mark
 * and name; in Polish a single letter and the next word; in Korean a counter or a dependent noun and what it counts.
 */
export function clings(before: string, after: string, language: Language): boolean {
  if (before === MARK) return true
  if (neverBegins.test(after) || neverEnds.test(before)) return true
  if (isNumber(before)) return isUnit(after, language)
  if (currencySign.test(before)) return startsWithDigit.test(after)
  if (startsWithDigit.test(after) && (references[language].has(bare(before)) || until.test(before))) return true
  if (initial.test(before) || legalForm.test(after) || arrow.test(before) || arrow.test(after)) return true
  if (language === 'pl') return singleLetter.test(before)
  return language === 'ko' && clingsInKorean(before, after)
}

const MARK = '\uFFFC'
const neverBegins = /^(?:[。，,)\]』」!?%·:;–—~→]|[.”’]+(?:$|[^A-Za-z]))/
const neverEnds = /[([『「“‘„«]$/
const startsWithDigit = /^[−-]?\d/
const currencySign = /^[(“„]?[−-]?(?:€|\$|US\$|£|₩|zł|EUR|USD|PLN|KRW|GBP)$/
const initial = /^[(“„]?[A-ZÀ-ÖØ-ÞĄĆĘŁŃÓŚŹŻ]\.$/
const legalForm = /^(?:B\.V\.|N\.V\.|V\.O\.F\.|S\.A\.|Ltd|LLC|LLP|Inc|GmbH|AG|plc|o\.o\.)(?:[.,;:)”]*)$/
const arrow = /^[→×÷]$/
/** Between the two ends of a range. */
const until = /^(?:to|until|tot|t\/m|do)$/
const singleLetter = /^[(„]?[aiouwz]$/i

function isNumber(word: string): boolean {
  return /^[(“„]?[−+~-]?\d[\d.,:–-]*$/.test(word) && !/[.,]$/.test(word)
}

/** Words that often follow a number without being its unit. */
const loose: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set([
    'and',
    'or',
    'to',
    'is',
    'are',
    'was',
    'of',
    'in',
    'on',
    'at',
    'for',
    'from',
    'by',
    'with',
    'the',
    'a',
    'as',
    'if',
    'it',
    'until',
  ]),
  nl: new Set([
    'en',
    'of',
    'tot',
    'is',
    'zijn',
    'van',
    'in',
    'op',
    'om',
    'per',
    'bij',
    'uit',
    'met',
    'de',
    'het',
    'een',
    'als',
    'door',
    'voor',
  ]),
  pl: new Set(['i', 'lub', 'albo', 'do', 'od', 'na', 'w', 'z', 'ze', 'za', 'po', 'przez', 'dla', 'oraz', 'jest', 'są']),
  ko: new Set(['및', '또는', '이상', '이하']),
}

function isUnit(word: string, language: Language): boolean {
  if (startsWithDigit.test(word)) return true
  const first = word.codePointAt(0) ?? 0
  const isWord = (first >= 0x41 && first <= 0x7a) || first >= 0xc0 || word.startsWith('€') || word.startsWith('%')
  return isWord && !loose[language].has(bare(word))
}

const references: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['section', 'sections', 'clause', 'annex', 'page', 'article', 'no']),
  nl: new Set(['onderdeel', 'deel', 'bepaling', 'bijlage', 'bladzijde', 'pagina', 'artikel', 'paragraaf', 'nr']),
  pl: new Set([
    'część',
    'części',
    'punkt',
    'punkcie',
    'punktu',
    'pkt',
    'art',
    'załącznik',
    'załączniku',
    'strona',
    'nr',
    'rozdział',
  ]),
  ko: new Set(['제', '별지', '약']),
}

function bare(word: string): string {
  return word.replace(/^[(“„‘]+|[)”’.,;:!?]+$/g, '').toLowerCase()
}

const dependent =
  /^(?:수|것|때|데|바|줄|뿐|번|분|가지|테이블|달|해|명|개|건|장|주|일|시|쪽)(?=$|[은는이가을를도에만과와로의입씩마부까,.)…])/
const counting = /^(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|열한|열두|스무|몇)$/

function clingsInKorean(before: string, after: string): boolean {
  return dependent.test(after) || counting.test(before) || (/\d[년월]$/.test(before) && startsWithDigit.test(after))
}
