import { contradictions, type Contradiction } from '../../../domain/agreement/contradictions.ts'
import { withAnswer } from '../../../domain/agreement/change.ts'
import type { Draft } from '../../../domain/agreement/draft.ts'
import { rawOf } from './rawOf.ts'
import { readFitting, shownFields, type FieldFault, type Raw, type ReadAnswer } from './readAnswer.ts'
import { nameOf, type AnswerSpec } from './spec.ts'
import type { Typing } from './typed.ts'

/**
 * Every fault of a page, in the order of its fields: what cannot be read, what Continue asks for and is missing, and
 * what other answers deny.
 */
export function faultsOf(
  answers: readonly AnswerSpec[],
  raw: Raw,
  typing: Typing,
  draft: Draft,
): readonly FieldFault[] {
  const read = answers.map((answer) => [answer, readFitting(answer, raw, typing, draft)] as const)
  const now = read.reduce(
    (each, [{ path }, { state, ...rest }]) =>
      state === 'given' ? withAnswer(each, path, (rest as { value: unknown }).value) : each,
    draft,
  )
  const denied = contradictions(now)
  return read.flatMap(([answer, outcome]) => [...faultsIn(answer, outcome, raw), ...deniedIn(answer, raw, denied)])
}

function faultsIn(answer: AnswerSpec, read: ReadAnswer, raw: Raw): readonly FieldFault[] {
  if (read.state === 'faulty') return read.faults
  if (read.state === 'given' || !answer.required) return []
  const [field = null] = answer.variants ? [] : answer.fields
  return [{ name: firstName(answer, raw), field, code: 'missing', readings: [] }]
}

function firstName(answer: AnswerSpec, raw: Raw): string {
  const names = Object.keys(rawOf(answer, undefined, {}, { language: 'en', currency: 'EUR' }))
  return (
    (answer.variants ? names.find((name) => name.endsWith('~variant')) : names.find((name) => !name.includes('~'))) ??
    Object.keys(raw)[0] ??
    ''
  )
}

/** What an answer of this page has against it, at the field to mend. */
function deniedIn(answer: AnswerSpec, raw: Raw, denied: readonly Contradiction[]): readonly FieldFault[] {
  const fields = shownFields(answer, raw)
  return denied
    .filter(({ path }) => `${path}.`.startsWith(`${answer.path}.`) || answer.path.startsWith(`${path}.`))
    .flatMap(({ path, code }) => {
      const field = fields.find(({ key }) => path === `${answer.path}.${key}`) ?? fields[0]
      return field ? [{ name: nameOf(answer, field.key), field, code, readings: [] }] : []
    })
}
