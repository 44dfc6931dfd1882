/** The languages of screen and paper. A new one starts here; the compiler then asks for the rest. */
export const languages = ['en', 'nl', 'pl', 'ko'] as const
export type Language = (typeof languages)[number]

/** Each language's name in itself, as the switcher shows it. */
export const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  nl: 'Nederlands',
  pl: 'Polski',
  ko: '한국어',
}

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}
