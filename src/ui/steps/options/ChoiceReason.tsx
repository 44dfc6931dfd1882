import type { ChangeEvent } from 'react'
import { given } from '../../../domain/agreement/answer.ts'
import type { Choice } from '../../../domain/agreement/economics.ts'
import { PASSAGE_LENGTH } from '../../../domain/agreement/scalars.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { Field } from '../../kit/Field.tsx'
import { DateField } from '../../kit/NumberFields.tsx'
import { TextArea } from '../../kit/TextArea.tsx'
import { asTyped, echoOf, readTyped } from '../answers/typed.ts'
import { useDraft } from '../draftAtHand.ts'
import { besideChoice, type besideKeys } from './useChoiceFaults.ts'
import styles from './Options.module.css'

type Key = (typeof besideKeys)[number]

/** Why, by whom and when: kept with every key, as in any other question; what cannot be read stays as typed. */
export function ChoiceReason({ choice, faults }: { choice: Choice; faults: readonly FieldError[] }) {
  const t = useWords('money')
  const { language } = useLanguage()
  const { draft, answer, unparsed, keepUnparsed } = useDraft()
  const typing = { language, currency: draft.currency }
  const field = (key: Key) => ({
    name: `choice/${key}`,
    label: t(`choice.${key}`),
    by: 'client' as const,
    optional: true,
    defaultValue: unparsed[`choice/${key}`] ?? String(asTyped(given(choice[key]), besideChoice[key], typing)),
    error: faults.find((fault) => fault.field === `choice/${key}`)?.message,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => keep(key, target.value),
  })
  function keep(key: Key, text: string) {
    const read = text.trim() === '' ? null : readTyped(text, besideChoice[key], typing)
    answer(`choice.${key}`, read?.ok ? read.value : undefined)
    keepUnparsed(`choice/${key}`, read && !read.ok ? text : undefined)
  }
  return (
    <div className={styles.reason}>
      <TextArea {...field('reason')} hint={t('choice.reasonHint')} rows={3} limit={PASSAGE_LENGTH} />
      <div>
        <Field {...field('by')} width="twelve" autoComplete="off" />
        <DateField
          {...field('on')}
          echo={choice.on === undefined ? undefined : echoOf(choice.on, besideChoice.on, typing)}
        />
      </div>
    </div>
  )
}
