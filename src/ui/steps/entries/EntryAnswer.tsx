import { Choice } from '../../kit/Choice.tsx'
import { RadioGroup } from '../../kit/ChoiceGroups.tsx'
import { DateField } from '../../kit/NumberFields.tsx'
import { RowGroup } from '../../kit/RowGroup.tsx'
import type { FieldFault } from '../answers/readAnswer.ts'
import { asideOf, nameOf, type AnswerSpec, type FieldSpec } from '../answers/spec.ts'
import { asTyped, echoOf } from '../answers/typed.ts'
import { useStepWords } from '../words.ts'
import { EntryField, type FieldSaid } from './EntryField.tsx'
import type { useEntryForm } from './useEntryForm.ts'
import styles from './Entries.module.css'

interface EntryAnswerProps {
  readonly answer: AnswerSpec
  readonly entry: ReturnType<typeof useEntryForm>
  readonly said: (answer: AnswerSpec, field: FieldSpec) => FieldSaid
  readonly messageOf: (fault: FieldFault) => string
  readonly group: string | undefined
}

/** One answer of an entry: its fields, and "I do not know yet" where it is an estimate. */
export function EntryAnswer({ answer, entry, said, messageOf, group }: EntryAnswerProps) {
  const t = useStepWords()
  const { raw, first, typing, faults, choose } = entry
  const state = asideOf(answer, 'state')
  const isOpen = raw[state] === 'open'
  const fields = answer.fields.map((field) => {
    const name = nameOf(answer, field.key)
    const fault = faults.find((each) => each.name === name)
    const readings = fault?.readings.map((value) => ({
      label: echoOf(value, field.kind, typing) ?? String(asTyped(value, field.kind, typing)),
      onChoose: () => choose(fault, value),
    }))
    return (
      <EntryField
        key={name}
        {...{ name, field, typing, readings }}
        by={answer.by}
        said={said(answer, field)}
        first={String(raw[name] ?? first[name] ?? '')}
        error={fault && messageOf(fault)}
      />
    )
  })
  const inside = (
    <>
      {isOpen && <StillOpen {...{ answer, entry, messageOf }} />}
      {!isOpen && (answer.rows ? <RowGroup>{fields}</RowGroup> : fields)}
      {answer.open && (
        <Choice
          type="checkbox"
          id={state}
          name={state}
          value="open"
          label={t('instead.open')}
          defaultChecked={isOpen}
        />
      )}
    </>
  )
  if (group === undefined) return inside
  return (
    <fieldset className={styles.group}>
      <legend>{group}</legend>
      {inside}
    </fieldset>
  )
}

/** Who finds out, and by when. */
function StillOpen({ answer, entry, messageOf }: Pick<EntryAnswerProps, 'answer' | 'entry' | 'messageOf'>) {
  const t = useStepWords()
  const due = asideOf(answer, 'due')
  const owner = asideOf(answer, 'owner')
  const fault = entry.faults.find(({ name }) => name === due)
  return (
    <>
      <RadioGroup
        name={owner}
        label={t('instead.owner')}
        inline
        defaultValue={String(entry.first[owner] ?? answer.by)}
        options={(['agency', 'client', 'both'] as const).map((side) => ({
          value: side,
          label: t(`choice.side.${side}`),
        }))}
      />
      <DateField
        name={due}
        label={t('instead.due')}
        optional
        defaultValue={String(entry.first[due] ?? '')}
        error={fault && messageOf(fault)}
      />
    </>
  )
}
