/** The one preference that is kept: the language of the screen. It is read before the first word is drawn. */
const KEY = 'ten-tables.language'

/** The language chosen before, or null where none was chosen or nothing may be stored. */
export function readLanguage(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

export function keepLanguage(language: string): void {
  try {
    localStorage.setItem(KEY, language)
  } catch {
    // Where nothing may be stored, the browser's own list of languages decides again next time.
  }
}

export function forgetLanguage(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing was ever written where nothing may be removed.
  }
}
