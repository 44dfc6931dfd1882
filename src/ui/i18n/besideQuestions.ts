import type { Catalogue } from '../../domain/language/say.ts'

/** Where the words stand that no question waits for, one chunk for each language and namespace. */
export const besideQuestions = import.meta.glob<{ readonly default: Catalogue }>(
  '../../../locales/*/{about,apart,arrive,clauses,currency,desk,examples,glossary,help,ideas,keep,plain,returned,said,send,sign,verify}.json',
)
