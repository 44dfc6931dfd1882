import { isLanguage, type Language } from '../../../domain/language/languages.ts'
import { useDraft } from '../draftAtHand.ts'

/** What was pasted, in which language it is written and where it stood, among the private notes: in no file, on no paper. */
export interface Pasted {
  readonly text: string
  readonly language: Language
  readonly from: string
  readonly readOnly: boolean
  readonly put: (part: 'text' | 'language' | 'from', typed: string) => void
}

/** The notes are kept with the draft on this machine, so what was pasted outlives a reload and leaves with the draft. */
export function usePasted(): Pasted {
  const { draft, notes, note, readOnly } = useDraft()
  const language = notes['said/language']
  return {
    text: notes['said/text'] ?? '',
    language: isLanguage(language) ? language : draft.languages.paper,
    from: notes['said/from'] ?? '',
    readOnly,
    put: (part, typed) => note(`said/${part}`, typed),
  }
}
