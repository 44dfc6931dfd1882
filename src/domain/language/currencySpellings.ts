import { currencies } from '../money/currency.ts'
import type { Currency } from '../money/currency.ts'
import { currencyForms } from './currencyForms.ts'
import { languages } from './languages.ts'

/** What people write beside an amount, apart from its code and the forms that we write ourselves; lower case. */
const otherSpellings: Readonly<Record<Currency, readonly string[]>> = {
  EUR: ['euro', 'euros'],
  PLN: ['zl', 'zł.', 'zl.', 'złoty', 'złote', 'złotych', 'zlotych'],
  KRW: ['원정', 'won', '원'],
  USD: ['us$', 'dollar', 'dollars', 'dolarów', '불'],
  GBP: ['pound', 'pounds', 'pond', 'funtów'],
  CHF: ['fr.', 'sfr.', 'franken', 'franków', '프랑'],
  SEK: ['kr', 'kr.', 'kronor', 'kroon', '크로나'],
  NOK: ['kr', 'kr.', 'kroner', 'kroon', '크로네'],
  DKK: ['kr', 'kr.', 'kroner', 'kroon', '크로네'],
  CZK: ['kč', 'kc', 'koron', '코루나'],
  HUF: ['ft', 'forint', 'forintów', '포린트'],
  JPY: ['円', 'yen', 'jenów'],
}

/** Every spelling of a currency, the longest first, so that 원정 is not taken for 원 with something after it. */
export const currencySpellings = Object.fromEntries(currencies.map((code) => [code, spellingsOf(code)])) as Readonly<
  Record<Currency, readonly string[]>
>

function spellingsOf(currency: Currency): readonly string[] {
  const written = languages.flatMap((language) => Object.values(currencyForms[language][currency]))
  const all = [currency, ...written, ...otherSpellings[currency]].map((spelling) => spelling.trim().toLowerCase())
  return [...new Set(all)].filter((spelling) => spelling !== '').toSorted((one, other) => other.length - one.length)
}
