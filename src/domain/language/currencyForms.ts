import type { Currency } from '../money/currency.ts'
import type { Language } from './languages.ts'
import { noBreakSpace } from './writeNumber.ts'

/** What stands before and after the digits of an amount. */
export interface CurrencyForm {
  readonly before: string
  readonly after: string
}

type Forms = Readonly<Record<Currency, CurrencyForm>>

const sign = (symbol: string): CurrencyForm => ({ before: symbol, after: '' })
const spacedSign = (symbol: string): CurrencyForm => ({ before: symbol + noBreakSpace, after: '' })
const word = (name: string): CurrencyForm => ({ before: '', after: name })
const spacedWord = (name: string): CurrencyForm => ({ before: '', after: noBreakSpace + name })

const english: Forms = {
  EUR: sign('€'),
  PLN: spacedSign('PLN'),
  KRW: sign('₩'),
  USD: sign('$'),
  GBP: sign('£'),
  CHF: spacedSign('CHF'),
  SEK: spacedSign('SEK'),
  NOK: spacedSign('NOK'),
  DKK: spacedSign('DKK'),
  CZK: spacedSign('CZK'),
  HUF: spacedSign('HUF'),
  JPY: sign('¥'),
}

const dutch: Forms = {
  EUR: spacedSign('€'),
  PLN: spacedSign('PLN'),
  KRW: spacedWord('won'),
  USD: spacedSign('$'),
  GBP: spacedSign('£'),
  CHF: spacedSign('CHF'),
  SEK: spacedSign('SEK'),
  NOK: spacedSign('NOK'),
  DKK: spacedSign('DKK'),
  CZK: spacedSign('CZK'),
  HUF: spacedSign('HUF'),
  JPY: spacedWord('yen'),
}

const polish: Forms = {
  EUR: spacedWord('€'),
  PLN: spacedWord('zł'),
  KRW: spacedWord('KRW'),
  USD: spacedWord('USD'),
  GBP: spacedWord('GBP'),
  CHF: spacedWord('CHF'),
  SEK: spacedWord('SEK'),
  NOK: spacedWord('NOK'),
  DKK: spacedWord('DKK'),
  CZK: spacedWord('CZK'),
  HUF: spacedWord('HUF'),
  JPY: spacedWord('JPY'),
}

const korean: Forms = {
  EUR: word('유로'),
  PLN: word('즈워티'),
  KRW: word('원'),
  USD: word('달러'),
  GBP: word('파운드'),
  CHF: word('스위스프랑'),
  SEK: word('스웨덴크로나'),
  NOK: word('노르웨이크로네'),
  DKK: word('덴마크크로네'),
  CZK: word('체코코루나'),
  HUF: word('헝가리포린트'),
  JPY: word('엔'),
}

/** How a writer of each language sets each currency beside its number. */
export const currencyForms: Readonly<Record<Language, Forms>> = {
  en: english,
  nl: dutch,
  pl: polish,
  ko: korean,
}
