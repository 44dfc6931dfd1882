import { PASSAGE_LENGTH } from '../../../domain/agreement/scalars.ts'
import { minorDigits } from '../../../domain/money/currency.ts'
import { RadioGroup, type ChoiceOption } from '../../kit/ChoiceGroups.tsx'
import { Field } from '../../kit/Field.tsx'
import { DateField, MoneyField, UnitField, type Reading } from '../../kit/NumberFields.tsx'
import { TextArea } from '../../kit/TextArea.tsx'
import type { FieldSpec } from '../answers/spec.ts'
import { signOf, type Typing } from '../answers/typed.ts'
import { FieldWording } from '../wording/FieldWording.tsx'
import { useStepWords } from '../words.ts'
import type { Writer } from '../../kit/writer.ts'

/** What is said around one field of an entry. */
export interface FieldSaid {
  readonly label: string
  readonly hint?: string
  /** The cell behind a number. */
  readonly unit?: string
  /** The choices of a field that is one of several. */
  readonly options?: readonly ChoiceOption[]
}

interface EntryFieldProps {
  readonly name: string
  readonly field: FieldSpec
  readonly said: FieldSaid
  readonly by: Writer
  readonly typing: Typing
  readonly first: string
  readonly error: string | undefined
  readonly readings: readonly Reading[] | undefined
}

/** One field of a list's entry, in the form that its kind asks for; what stands in it belongs to the browser. */
export function EntryField({ name, field, said, by, typing, first, error, readings }: EntryFieldProps) {
  const t = useStepWords()
  const { kind } = field
  // A choice that nobody has to make can be taken back.
  const none = field.optional ? [{ value: '', label: t('instead.none') }] : []
  const { options = [], unit = '', ...words } = said
  const common = { ...words, name, by, error, defaultValue: first, optional: field.optional === true }
  const wording = (
    <FieldWording path={name.replaceAll('/', '.')} field={name} by={by === 'client' ? 'client' : 'agency'} />
  )
  switch (kind.kind) {
    case 'passage':
      return <TextArea {...common} below={wording} rows={3} limit={PASSAGE_LENGTH} />
    case 'money': {
      const whole = minorDigits(typing.currency) === 0
      return <MoneyField {...common} {...signOf(typing)} whole={whole} readings={readings} />
    }
    case 'quantity':
    case 'count':
      return <UnitField {...common} unit={unit} whole={kind.kind === 'count'} readings={readings} />
    case 'date':
      return <DateField {...common} readings={readings} />
    case 'one':
      return <RadioGroup {...common} options={[...options, ...none]} />
    default:
      return <Field {...common} below={wording} autoComplete="off" />
  }
}
