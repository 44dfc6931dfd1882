import { useFormContext, useWatch } from 'react-hook-form'
import { Choice } from '../../kit/Choice.tsx'
import { RadioGroup } from '../../kit/ChoiceGroups.tsx'
import { Field } from '../../kit/Field.tsx'
import { RowGroup } from '../../kit/RowGroup.tsx'
import { TextArea } from '../../kit/TextArea.tsx'
import { useStepWords } from '../words.ts'
import { errorWords, FieldView, optionalWords } from './FieldView.tsx'
import { shownFields, type Raw } from './readAnswer.ts'
import { asideOf, wordsOf, type AnswerSpec } from './spec.ts'
import type { Typing } from './typed.ts'

interface AnswerViewProps {
  answer: AnswerSpec
  typing: Typing
  unlabelled?: boolean
}

/** One answer: its fields, and, where they are offered, "I do not know yet" and "not for us", last and never grey. */
export function AnswerView({ answer, typing, unlabelled = false }: AnswerViewProps) {
  const raw = useWatch() as Raw
  const state = raw[asideOf(answer, 'state')]
  const alone = unlabelled && answer.fields.length === 1 && !answer.variants
  return (
    <>
      {state === 'given' || state === undefined ? (
        <>
          {answer.variants && <VariantChoice answer={answer} />}
          <Fields answer={answer} typing={typing} raw={raw} alone={alone} />
        </>
      ) : null}
      {state === 'open' && <OpenFields answer={answer} />}
      {state === 'leftOut' && <LeftOutField answer={answer} />}
      {answer.open && <Instead answer={answer} state="open" />}
      {answer.leftOut && <Instead answer={answer} state="leftOut" />}
    </>
  )
}

function Fields({ answer, typing, raw, alone }: AnswerViewProps & { raw: Raw; alone: boolean }) {
  const fields = shownFields(answer, raw).map((field) => (
    <FieldView key={field.key} answer={answer} field={field} typing={typing} unlabelled={alone} />
  ))
  return answer.rows ? <RowGroup>{fields}</RowGroup> : fields
}

function VariantChoice({ answer }: { answer: AnswerSpec }) {
  const t = useStepWords()
  const { register, formState } = useFormContext()
  const name = asideOf(answer, 'variant')
  const words = wordsOf(answer, { key: '', kind: { kind: 'line' } })
  const label = t(`${words}.label`)
  const error = formState.errors[name]?.message as string | undefined
  return (
    <RadioGroup
      {...register(name)}
      label={label}
      hint={optionalWords(t, `${words}.hint`)}
      error={error === undefined ? undefined : errorWords(t, error, label)}
      by={answer.by}
      options={(answer.variants ?? []).map(({ id }) => {
        const hint = optionalWords(t, `${words}.form.${id}Hint`)
        return { value: id, label: t(`${words}.form.${id}`), ...(hint && { hint }) }
      })}
    />
  )
}

/** A box that turns the question into an open point or leaves it out; unticked, the fields are there again. */
function Instead({ answer, state }: { answer: AnswerSpec; state: 'open' | 'leftOut' }) {
  const t = useStepWords()
  const { setValue, getValues } = useFormContext()
  const name = asideOf(answer, 'state')
  const chosen = getValues(name) as string
  return (
    <Choice
      type="checkbox"
      id={`${name}-${state}`}
      label={t(`instead.${state}`)}
      hint={t(`instead.${state}Hint`)}
      checked={chosen === state}
      onChange={(event) => setValue(name, event.target.checked ? state : 'given', { shouldDirty: true, shouldValidate: false })}
    />
  )
}

function OpenFields({ answer }: { answer: AnswerSpec }) {
  const t = useStepWords()
  const { register, formState } = useFormContext()
  const due = asideOf(answer, 'due')
  const error = formState.errors[due]?.message as string | undefined
  return (
    <>
      <RadioGroup
        {...register(asideOf(answer, 'owner'))}
        label={t('instead.owner')}
        inline
        options={(['agency', 'client', 'both'] as const).map((side) => ({ value: side, label: t(`choice.side.${side}`) }))}
      />
      <Field
        {...register(due)}
        label={t('instead.due')}
        optional
        width="eight"
        autoComplete="off"
        error={error === undefined ? undefined : errorWords(t, error, t('instead.due'))}
      />
    </>
  )
}

function LeftOutField({ answer }: { answer: AnswerSpec }) {
  const t = useStepWords()
  const { register, formState } = useFormContext()
  const name = asideOf(answer, 'reason')
  const error = formState.errors[name]?.message as string | undefined
  return (
    <TextArea
      {...register(name)}
      label={t('instead.reason')}
      by={answer.by}
      rows={2}
      error={error === undefined ? undefined : errorWords(t, error, t('instead.reason'))}
    />
  )
}
