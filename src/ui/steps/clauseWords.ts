import { paperLanguages, type ClauseWords } from '../../actions/compose.ts'
import type { Draft } from '../../domain/agreement/draft.ts'
import { catalogue } from '../i18n/catalogues.ts'

const loaded = new Map<string, Promise<ClauseWords>>()

/** The words of the paper's languages; each set is fetched once, and again after it could not be had. */
export function clauseWords(draft: Draft): Promise<ClauseWords> {
  const languages = paperLanguages(draft)
  const key = languages.join()
  const words = loaded.get(key) ?? fetchWords(languages)
  loaded.set(key, words)
  words.catch(() => loaded.delete(key))
  return words
}

async function fetchWords(languages: ReturnType<typeof paperLanguages>): Promise<ClauseWords> {
  const sets = await Promise.all(
    languages.map(async (language) => [language, await catalogue(language, ['clauses'])] as const),
  )
  return Object.fromEntries(sets)
}
