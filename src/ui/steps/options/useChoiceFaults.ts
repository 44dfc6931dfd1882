import { useLanguage, useWords } from '../../i18n/useWords.ts'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { errorWords } from '../answers/FieldView.tsx'
import type { FieldKind } from '../answers/spec.ts'
import { readTyped } from '../answers/typed.ts'
import { useDraft } from '../draftAtHand.ts'
import { useStepWords } from '../words.ts'

/** What can be said beside a choice: why, by whom, on which day. */
export const besideChoice = {
  reason: { kind: 'passage' },
  by: { kind: 'line' },
  on: { kind: 'date' },
} as const satisfies Readonly<Record<string, FieldKind>>
export const besideKeys = ['reason', 'by', 'on'] as const

/** What was typed beside the choice and cannot be read, in the words of its field. */
export function useChoiceFaults(): readonly FieldError[] {
  const t = useWords('money')
  const steps = useStepWords()
  const { language } = useLanguage()
  const { draft, unparsed } = useDraft()
  if (typeof draft.choice !== 'object' || !('option' in draft.choice)) return []
  return besideKeys.flatMap((key) => {
    const text = unparsed[`choice/${key}`]
    if (text === undefined) return []
    const read = readTyped(text, besideChoice[key], { language, currency: draft.currency })
    if (read.ok) return []
    return [{ field: `choice/${key}`, message: errorWords(steps, read.error.code, t(`choice.${key}`)) }]
  })
}
