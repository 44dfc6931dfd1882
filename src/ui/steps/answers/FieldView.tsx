import { useFormContext } from 'react-hook-form'
import { at } from '../../../domain/agreement/change.ts'
import { given } from '../../../domain/agreement/answer.ts'
import type { Unit } from '../../../domain/agreement/goal.ts'
import { PASSAGE_LENGTH } from '../../../domain/agreement/scalars.ts'
import { minorDigits } from '../../../domain/money/currency.ts'
import { RadioGroup, CheckboxGroup } from '../../kit/ChoiceGroups.tsx'
import { Field } from '../../kit/Field.tsx'
import { DateField, MoneyField, UnitField } from '../../kit/NumberFields.tsx'
import { TextArea } from '../../kit/TextArea.tsx'
import { useDraft } from '../draftAtHand.ts'
import { FieldWording } from '../wording/FieldWording.tsx'
import { useStepWords } from '../words.ts'
import { fullLabelOf, labelOf } from './labels.ts'
import { nameOf, wordsOf, type AnswerSpec, type FieldSpec } from './spec.ts'
import { asTyped, echoOf, readTyped, signOf, type Typing } from './typed.ts'

interface FieldViewProps {
  answer: AnswerSpec
  field: FieldSpec
  typing: Typing
  /** The page's own heading names it. */
  unlabelled?: boolean
}

/** One entry, in the form its kind asks for. */
export function FieldView({ answer, field, typing, unlabelled = false }: FieldViewProps) {
  const t = useStepWords()
  const { draft } = useDraft()
  const { register, setValue, getValues, formState } = useFormContext()
  const name = nameOf(answer, field.key)
  const words = wordsOf(answer, field)
  const { kind } = field
  const error = formState.errors[name]?.message as string | undefined
  const label = labelOf(t, answer, field, typing.currency)
  const common = {
    ...register(name),
    label: unlabelled ? undefined : label,
    hint: optionalWords(t, `${words}.hint`),
    error: error === undefined ? undefined : errorWords(t, error, fullLabelOf(t, answer, field, typing.currency)),
    by: answer.by,
    optional: field.optional === true && field.group === undefined,
  }
  const readings = readingsOf()
  switch (kind.kind) {
    case 'passage':
      return <TextArea {...common} below={wording()} limit={PASSAGE_LENGTH} />
    case 'line':
      return <Field {...common} below={wording()} autoComplete={kind.autoComplete ?? 'off'} />
    case 'money':
      return (
        <MoneyField
          {...common}
          {...signOf(typing)}
          whole={minorDigits(typing.currency) === 0}
          readings={readings}
          echo={echo()}
        />
      )
    case 'percent':
      return <UnitField {...common} unit="%" readings={readings} />
    case 'quantity':
      return <UnitField {...common} unit={kind.unit === 'goal' ? goalUnit() : t('unit.days')} readings={readings} />
    case 'count':
      return kind.unit ? (
        <UnitField {...common} unit={t(`unit.${kind.unit}`)} whole readings={readings} />
      ) : (
        <Field {...common} width="four" inputMode="numeric" autoComplete="off" />
      )
    case 'date':
      return <DateField {...common} readings={readings} echo={echo()} />
    case 'time':
      return <Field {...common} width="four" autoComplete="off" inputMode="text" />
    case 'one': {
      const said = (key: string) => String(getValues(nameOf(answer, key)) ?? '')
      const withheld = kind.of.filter((value) => kind.offers?.(value, said, draft) === false)
      const chosen = said(field.key)
      const shown = kind.of.filter((value) => !withheld.includes(value) || chosen === value)
      const why = withheld.includes(chosen) ? 'error' : 'hint'
      return (
        <RadioGroup
          {...common}
          {...(withheld.length > 0 && { [why]: t(`choice.${kind.words}.withheld`) })}
          options={[...shown.map((value) => choice(kind.words, value)), ...none()]}
          inline={kind.of.length <= 3}
        />
      )
    }
    case 'some':
      return <CheckboxGroup {...common} options={kind.of.map((value) => choice(kind.words, value))} />
    case 'stage':
      return <RadioGroup {...common} options={named(draft.line?.stages)} />
    case 'person':
      return <RadioGroup {...common} options={named(draft.people?.filter(({ party }) => party === 'client'))} />
    case 'yes':
      return (
        <RadioGroup
          {...common}
          inline
          options={['yes', 'no'].map((value) => ({ value, label: t(`choice.yes.${value}`) }))}
        />
      )
    default:
      return <Field {...common} autoComplete="off" />
  }

  function wording() {
    const path = [answer.path, field.key].filter((part) => part !== '').join('.')
    return <FieldWording path={path} field={name} by={answer.by} />
  }

  function choice(group: string, value: string) {
    const hint = optionalWords(t, `choice.${group}.${value}Hint`)
    return { value, label: t(`choice.${group}.${value}`), ...(hint && { hint }) }
  }

  /** Entries of a list that was written before, by their names. */
  function named(entries: readonly { readonly id: string; readonly name: string }[] = []) {
    return [...entries.map(({ id, name: entry }) => ({ value: id, label: entry })), ...none()]
  }

  /** A choice that nobody has to make can be taken back. */
  function none() {
    const mayLack = field.optional === true || (field.key === '' && !answer.required && !answer.stays && !answer.open)
    return mayLack ? [{ value: '', label: optionalWords(t, `${words}.none`) ?? t('instead.none') }] : []
  }

  function goalUnit(): string {
    const unit = given(at(draft, 'goal.unit')) as Unit | undefined
    return unit?.many ?? t('unit.goal')
  }

  function current() {
    const raw = getValues(name) as string | undefined
    return raw === undefined || raw === '' ? null : readTyped(raw, kind, typing)
  }

  /** How the entry was read, once Continue was pressed or it came from the draft. */
  function echo(): string | undefined {
    const read = formState.isSubmitted || !formState.dirtyFields[name] ? current() : null
    return read?.ok ? echoOf(read.value, kind, typing) : undefined
  }

  /** What an entry may have meant, offered once Continue found that it reads two ways. */
  function readingsOf() {
    if (error === undefined) return undefined
    const read = current()
    if (read === null || read.ok) return undefined
    return read.error.readings.map((value) => ({
      label: echoOf(value, kind, typing) ?? String(asTyped(value, kind, typing)),
      onChoose: () => setValue(name, asTyped(value, kind, typing), { shouldValidate: true, shouldDirty: true }),
    }))
  }
}

type Say = ReturnType<typeof useStepWords>

/** A sentence that not every field needs; its absence is an empty text in the words. */
export function optionalWords(t: Say, key: string, values: Record<string, string> = {}): string | undefined {
  const text = t(key, { ...values, defaultValue: '' })
  return text === '' ? undefined : text
}

/** Faults that somebody mends the same way are told in the same words. */
export const saidAs: Readonly<Record<string, string>> = {
  empty: 'missing',
  bidi: 'control',
  invisible: 'control',
  text: 'control',
  'unknown-key': 'wrong-type',
  'not-an-id': 'wrong-type',
  'not-a-hash': 'wrong-type',
  'no-such-option': 'not-on-the-list',
  'no-such-person': 'not-on-the-list',
  twice: 'wrong-type',
  'no-such-zone': 'wrong-type',
  'needs-written-form': 'wrong-type',
}

/** Names the field and the fix, in the words of its kind of fault. */
export function errorWords(t: Say, code: string, field: string): string {
  return optionalWords(t, `error.${saidAs[code] ?? code}`, { field }) ?? t('error.other', { field })
}
