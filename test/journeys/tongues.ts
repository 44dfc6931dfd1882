import type { Language } from '../../src/domain/language/languages.ts'

/** What the browser of somebody who reads that language asks for. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-GB', nl: 'nl-NL', pl: 'pl-PL', ko: 'ko-KR' }
