import { Fragment } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { Choice } from '../../kit/Choice.tsx'
import { RadioGroup } from '../../kit/ChoiceGroups.tsx'
import { Field } from '../../kit/Field.tsx'
import { RowGroup } from '../../kit/RowGroup.tsx'
import { TextArea } from '../../kit/TextArea.tsx'
import { useDraft } from '../draftAtHand.ts'
import { useStepWords } from '../words.ts'
import styles from './Answers.module.css'
import { errorWords, FieldView, optionalWords } from './FieldView.tsx'
import { asideLabelOf, questionLabelOf } from './labels.ts'
import { shownFields, type Raw } from './readAnswer.ts'
import { rowEndingAt } from './rows.ts'
import { RowActs } from './RowActs.tsx'
import { asideOf, wordsOf, type AnswerSpec } from './spec.ts'
import type { Typing } from './typed.ts'

interface AnswerViewProps {
  answer: AnswerSpec
  typing: Typing
  unlabelled?: boolean
}

/** Answers in their order; neighbours that are short numbers share one ruled block, like the lines of a form. */
export function AnswerViews({
  answers,
  ...rest
}: { answers: readonly AnswerSpec[] } & Omit<AnswerViewProps, 'answer'>) {
  return blocksOf(answers).map((block) => {
    const views = block.map((answer) => <AnswerView key={answer.path} answer={answer} {...rest} />)
    const key = block[0]?.path
    return block[0]?.rows ? (
      <div key={key} className={styles.rows}>
        <RowGroup>{views}</RowGroup>
      </div>
    ) : (
      <div key={key} className={styles.answer}>
        {views}
      </div>
    )
  })
}

function blocksOf(answers: readonly AnswerSpec[]): readonly (readonly AnswerSpec[])[] {
  const blocks: AnswerSpec[][] = []
  for (const answer of answers) {
    const last = blocks.at(-1)
    if (last?.[0]?.rows && answer.rows && !answer.variants && !last[0].variants) last.push(answer)
    else blocks.push([answer])
  }
  return blocks
}

/** One answer: its fields, and, where they are offered, "I do not know yet" and "not for us", last and never grey. */
function AnswerView({ answer, typing, unlabelled = false }: AnswerViewProps) {
  const raw = useWatch() as Raw
  const state = raw[asideOf(answer, 'state')] ?? 'given'
  const alone = unlabelled && answer.fields.length === 1 && !answer.variants
  const ways = (['open', 'leftOut'] as const).filter((way) => answer[way])
  return (
    <>
      {state === 'given' && (
        <>
          {answer.variants && <VariantChoice answer={answer} />}
          {shownFields(answer, raw).map((field, place, fields) => (
            <Fragment key={field.key}>
              <FieldView answer={answer} field={field} typing={typing} unlabelled={alone} />
              <RowActs answer={answer} row={rowEndingAt(fields, place)} />
            </Fragment>
          ))}
        </>
      )}
      {state !== 'given' && !alone && <NameInstead answer={answer} />}
      {state === 'open' && <OpenFields answer={answer} />}
      {state === 'leftOut' && <LeftOutField answer={answer} />}
      {ways.length > 0 && (
        <div className={styles.instead}>
          {ways.map((way) => (
            <Instead key={way} answer={answer} state={way} />
          ))}
        </div>
      )}
    </>
  )
}

/** Which question was kept open, where its own field is not there to say so. */
function NameInstead({ answer }: { answer: AnswerSpec }) {
  const t = useStepWords()
  const { draft } = useDraft()
  const label = questionLabelOf(t, answer, draft.currency)
  return label === undefined ? null : <p className={styles.named}>{label}</p>
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
      hint={chosen === state ? t(`instead.${state}Hint`) : undefined}
      checked={chosen === state}
      onChange={(event) =>
        setValue(name, event.target.checked ? state : 'given', { shouldDirty: true, shouldValidate: false })
      }
    />
  )
}

function OpenFields({ answer }: { answer: AnswerSpec }) {
  const t = useStepWords()
  const { draft } = useDraft()
  const { register, formState } = useFormContext()
  const due = asideOf(answer, 'due')
  const error = formState.errors[due]?.message as string | undefined
  return (
    <>
      <RadioGroup
        {...register(asideOf(answer, 'owner'))}
        label={t('instead.owner')}
        inline
        options={(['agency', 'client', 'both'] as const).map((side) => ({
          value: side,
          label: t(`choice.side.${side}`),
        }))}
      />
      <Field
        {...register(due)}
        label={t('instead.due')}
        optional
        width="eight"
        autoComplete="off"
        error={error === undefined ? undefined : errorWords(t, error, asideLabelOf(t, answer, 'due', draft.currency))}
      />
    </>
  )
}

function LeftOutField({ answer }: { answer: AnswerSpec }) {
  const t = useStepWords()
  const { draft } = useDraft()
  const { register, formState } = useFormContext()
  const name = asideOf(answer, 'reason')
  const error = formState.errors[name]?.message as string | undefined
  return (
    <TextArea
      {...register(name)}
      label={t('instead.reason')}
      by={answer.by}
      rows={2}
      error={error === undefined ? undefined : errorWords(t, error, asideLabelOf(t, answer, 'reason', draft.currency))}
    />
  )
}
