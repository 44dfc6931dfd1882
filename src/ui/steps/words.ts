import { useWords } from '../i18n/useWords.ts'

/** Words of the questions by keys that are built from the draft's own paths; a test holds every key to its sentence. */
export type StepWords = (key: string, values?: Record<string, string | number>) => string

/** The sentences of the path. */
export function useStepWords(): StepWords {
  return useWords('steps') as unknown as StepWords
}
