import { useState, type Ref } from 'react'
import type { Limit } from '../../../domain/agreement/line.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { useWords } from '../../i18n/useWords.ts'
import type { AnswerSpec } from '../answers/spec.ts'
import { useDraft, type Change } from '../draftAtHand.ts'
import { EntryForm, type OpenEntry } from '../entries/EntryForm.tsx'
import { newEntryId } from '../entries/today.ts'

interface LimitFormProps {
  readonly side: Side
  readonly place: number
  readonly onClose: () => void
  readonly ref: Ref<OpenEntry>
}

/** One limit in own words. What was accepted was other words: a changed limit is asked about again. */
export function LimitForm({ side, place, onClose, ref }: LimitFormProps) {
  const t = useWords('line')
  const { draft, answerAll, world } = useDraft()
  const [fresh] = useState(() => newEntryId(world))
  const before = draft.line?.limits?.[side]?.[place]
  const path = `line.limits.${side}.${place}`
  const answers: readonly AnswerSpec[] = [
    {
      path,
      by: side,
      required: true,
      fields: [{ key: 'text', kind: { kind: 'passage' } }],
      within: { id: before?.id ?? fresh },
    },
  ]
  const save = (changes: readonly Change[]) => {
    const [, written] = changes[0] ?? []
    if (before?.text !== (written as Limit | undefined)?.text) answerAll(changes)
    onClose()
  }
  return (
    <EntryForm
      ref={ref}
      title={before ? t('limitForm.change') : t('limitForm.add')}
      answersOf={() => answers}
      said={() => ({ label: t('limits.text'), hint: t('limits.textHint') })}
      saveText={t('limitAction.save')}
      onSave={save}
      onLeave={onClose}
    />
  )
}
