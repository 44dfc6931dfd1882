import type { StepWords } from '../words.ts'
import type { Raw } from './readAnswer.ts'
import { rowsShown, withRows } from './rows.ts'
import { asideOf, nameOf, wordsOf, type Aside, type AnswerSpec, type FieldSpec } from './spec.ts'
import type { Typing } from './typed.ts'

type Currency = Typing['currency']

const bare: FieldSpec = { key: '', kind: { kind: 'line' } }

/** What stands above an entry; one of several alike begins with the number of its row: “2. How many”. */
export function labelOf(t: StepWords, answer: AnswerSpec, field: FieldSpec, currency: Currency): string {
  const label = t(`${wordsOf(answer, field)}.label`, { currency: t(`currency.${currency}`) })
  const row = placeIn(field.key)
  return row === null ? label : `${row}. ${label}`
}

/** The same away from the entry, in an error: in a list it begins with the entry it belongs to. */
export function fullLabelOf(t: StepWords, answer: AnswerSpec, field: FieldSpec, currency: Currency): string {
  return inEntry(t, answer, labelOf(t, answer, field, currency))
}

/** The question that an answer is about, where it has a name of its own. */
export function questionLabelOf(t: StepWords, answer: AnswerSpec, currency: Currency): string | undefined {
  const [field] = answer.variants ? [] : answer.fields
  const words = wordsOf(answer, answer.fields.length === 1 && field ? field : bare)
  const label = t(`${words}.label`, { currency: t(`currency.${currency}`), defaultValue: '' })
  return label === '' ? undefined : label
}

/** When an open point is due, or why a question is left out: of which question, for a page may ask several. */
export function asideLabelOf(t: StepWords, answer: AnswerSpec, aside: 'due' | 'reason', currency: Currency): string {
  const question = questionLabelOf(t, answer, currency)
  return [question && inEntry(t, answer, question), t(`instead.${aside}`)].filter(Boolean).join(' · ')
}

/** The full label of every field that a form may hold, by its name there. */
export function labelsOf(
  t: StepWords,
  answers: readonly AnswerSpec[],
  currency: Currency,
  raw: Raw = {},
): ReadonlyMap<string, string> {
  return new Map(answers.flatMap((answer) => [...asidesOf(answer), ...fieldsOf(answer)]))

  function fieldsOf(answer: AnswerSpec) {
    const rows = withRows(answer.fields, rowsShown(answer, raw))
    const fields = [...rows, ...(answer.variants ?? []).flatMap((form) => form.fields)]
    return fields.map((field) => [nameOf(answer, field.key), fullLabelOf(t, answer, field, currency)] as const)
  }
  function asidesOf(answer: AnswerSpec) {
    const said = (aside: Aside, label: string) => [asideOf(answer, aside), label] as const
    return [
      said('variant', inEntry(t, answer, questionLabelOf(t, answer, currency) ?? '')),
      said('due', asideLabelOf(t, answer, 'due', currency)),
      said('reason', asideLabelOf(t, answer, 'reason', currency)),
    ]
  }
}

function inEntry(t: StepWords, { path }: AnswerSpec, label: string): string {
  const entry = placeIn(path)
  return entry === null ? label : `${t('list.entry', { number: String(entry) })} · ${label}`
}

/** The place within a list that a path goes through, counted from 1; null where it goes through none. */
export function placeIn(path: string): number | null {
  const index = path.split('.').find((part) => /^\d+$/.test(part))
  return index === undefined ? null : Number(index) + 1
}
