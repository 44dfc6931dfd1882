import { languages } from '../../../src/domain/language/languages.ts'
import type { Language } from '../../../src/domain/language/languages.ts'

/** No-break spaces are drawn as ⍽, so that a reader sees them. */
export const seen = (text: string) => text.replaceAll('\u00a0', '⍽')

/** What each language writes, in the order English, Dutch, Polish, Korean. */
export const inEach = (write: (language: Language) => string) => languages.map((language) => seen(write(language)))
