import { useEffect, useId, useImperativeHandle, useRef, type Ref } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { Acts, Button } from '../../kit/Button.tsx'
import { Hint } from '../../kit/Hint.tsx'
import { errorWords } from '../answers/FieldView.tsx'
import type { FieldFault, Raw } from '../answers/readAnswer.ts'
import type { AnswerSpec, FieldSpec } from '../answers/spec.ts'
import type { Change } from '../draftAtHand.ts'
import { TypedDraft } from '../wording/useWording.ts'
import { useStepWords } from '../words.ts'
import { EntryAnswer } from './EntryAnswer.tsx'
import type { FieldSaid } from './EntryField.tsx'
import { PageErrors } from './PageErrors.tsx'
import { useEntryForm, type AnswersOf } from './useEntryForm.ts'
import styles from './Entries.module.css'

/** An open form, for Continue: what was typed is saved first, or Continue stays and says why. */
export interface OpenEntry {
  readonly save: () => boolean
}

interface EntryFormProps {
  readonly title: string
  readonly answersOf: AnswersOf
  readonly said: (answer: AnswerSpec, field: FieldSpec) => FieldSaid
  /** The name of several fields that make one answer. */
  readonly groupSaid?: (answer: AnswerSpec) => string | undefined
  readonly saveText: string
  readonly onSave: (changes: readonly Change[]) => void
  readonly onLeave: () => void
  /** Beneath the fields: what follows from what was chosen. */
  readonly noteOf?: (raw: Raw) => string | null
  readonly ref?: Ref<OpenEntry>
}

/** One entry of a list, by itself: opened by Add or Change, and gone again when it is saved or left. */
export function EntryForm({
  title,
  answersOf,
  said,
  groupSaid,
  saveText,
  onSave,
  onLeave,
  noteOf,
  ref,
}: EntryFormProps) {
  const t = useWords('entries')
  const steps = useStepWords()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const entry = useEntryForm(form, answersOf, onSave)
  useImperativeHandle(ref, () => ({ save: entry.save }))
  // Where it stands open as the page is reached, the page's own heading is heard first.
  useEffect(() => {
    if (document.activeElement?.tagName !== 'H1') heading.current?.focus()
  }, [])

  const messageOf = (fault: FieldFault) => errorWords(steps, fault.code, labelOf(entry.answers, fault, said))
  const note = noteOf?.(entry.raw)
  const errors = entry.faults.map((fault) => ({ field: fault.name, message: messageOf(fault) }))
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      aria-labelledby={id}
      onChange={entry.reread}
      onSubmit={(event) => {
        event.preventDefault()
        entry.save()
      }}
    >
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <PageErrors errors={errors} attempt={entry.attempt} />
      <TypedDraft value={entry.typed}>
        {entry.answers.map((answer) => (
          <EntryAnswer key={answer.path} {...{ answer, entry, said, messageOf }} group={groupSaid?.(answer)} />
        ))}
      </TypedDraft>
      {note && <Hint>{note}</Hint>}
      <Acts>
        <Button type="submit" look="secondary">
          {saveText}
        </Button>
        <Button
          look="plain"
          onClick={() => {
            entry.forget()
            onLeave()
          }}
        >
          {t('action.leave')}
        </Button>
      </Acts>
    </form>
  )
}

function labelOf(answers: readonly AnswerSpec[], fault: FieldFault, said: EntryFormProps['said']): string {
  const answer = answers.find(({ path }) => fault.name.startsWith(path.replaceAll('.', '/')))
  return answer && fault.field ? said(answer, fault.field).label : ''
}
