import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useForm, type FieldErrors, type Resolver } from 'react-hook-form'
import { at } from '../../../domain/agreement/change.ts'
import { canonicalText } from '../../../domain/agreement/canonical.ts'
import type { Draft } from '../../../domain/agreement/draft.ts'
import { useDraft, type Change, type DraftAtHand } from '../draftAtHand.ts'
import { rawOf, readFitting, type FieldFault, type Raw } from './readAnswer.ts'
import type { AnswerSpec } from './spec.ts'
import type { Typing } from './typed.ts'

type Form = Record<string, string | string[]>

/**
 * A form over some answers of the draft. Every keystroke is kept at once: what can be read becomes the answer, what
 * cannot stays beside the draft as typed. Continue tells of every fault of the page together; a fault that was told
 * goes away as soon as it is mended.
 */
export function useAnswers(answers: readonly AnswerSpec[], typing: Typing) {
  const atHand = useDraft()
  const [first] = useState(() => opened(answers, atHand, typing))
  // The form outlives what it was drawn with; it reads the newest answers and draft when somebody types.
  const latest = useRef({ answers, typing, atHand })
  useLayoutEffect(() => {
    latest.current = { answers, typing, atHand }
  })
  const resolver: Resolver<Form> = (raw) => {
    const faults = faultsOf(latest.current.answers, raw, latest.current.typing, latest.current.atHand.draft)
    return faults.length === 0 ? { values: raw, errors: {} } : { values: {}, errors: errorsOf(faults) }
  }
  const form = useForm<Form>({
    defaultValues: first,
    resolver,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    shouldFocusError: false,
  })
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values }) => keep(latest.current, values) }),
    [form],
  )
  // A list can grow while it is open; its new entries begin with what the draft holds for them.
  useEffect(() => {
    const present = form.getValues()
    for (const [name, value] of Object.entries(opened(answers, latest.current.atHand, typing))) {
      if (present[name] === undefined) form.setValue(name, value)
    }
  }, [answers, form, typing])
  return form
}

function opened(
  answers: readonly AnswerSpec[],
  { draft, unparsed }: Pick<DraftAtHand, 'draft' | 'unparsed'>,
  typing: Typing,
): Form {
  return Object.assign({}, ...answers.map((answer) => rawOf(answer, at(draft, answer.path), unparsed, typing))) as Form
}

interface Kept {
  readonly answers: readonly AnswerSpec[]
  readonly typing: Typing
  readonly atHand: DraftAtHand
}

/** Puts into the draft what a form says now, and beside it what could not be read. */
function keep({ answers, typing, atHand }: Kept, raw: Raw): void {
  const { draft } = atHand
  const changes: Change[] = []
  for (const answer of answers) {
    const read = readFitting(answer, raw, typing, draft)
    const value = read.state === 'given' ? read.value : undefined
    const stays = answer.stays === true && read.state !== 'given'
    if (!stays && !sameAnswer(at(draft, answer.path), value)) changes.push([answer.path, value])
    keepBeside(answer, read.state === 'faulty', raw, atHand, typing)
  }
  if (changes.length > 0) atHand.answerAll(changes)
}

const sameAnswer = (one: unknown, other: unknown) =>
  one === other || (one !== undefined && other !== undefined && canonicalText(one) === canonicalText(other))

function keepBeside(answer: AnswerSpec, isFaulty: boolean, raw: Raw, atHand: DraftAtHand, typing: Typing): void {
  for (const name of Object.keys(rawOf(answer, undefined, {}, typing))) {
    const text = raw[name]
    const typed = isFaulty && typeof text === 'string' && text !== '' ? text : undefined
    if (atHand.unparsed[name] !== typed) atHand.keepUnparsed(name, typed)
  }
}

/** Every fault of a page, in the order of its fields; an answer that Continue asks for may not be missing. */
export function faultsOf(
  answers: readonly AnswerSpec[],
  raw: Raw,
  typing: Typing,
  draft: Draft,
): readonly FieldFault[] {
  return answers.flatMap((answer) => {
    const read = readFitting(answer, raw, typing, draft)
    if (read.state === 'faulty') return read.faults
    if (read.state === 'given' || !answer.required) return []
    const [field = null] = answer.variants ? [] : answer.fields
    return [{ name: firstName(answer, raw), field, code: 'missing', readings: [] }]
  })
}

function firstName(answer: AnswerSpec, raw: Raw): string {
  const names = Object.keys(rawOf(answer, undefined, {}, { language: 'en', currency: 'EUR' }))
  return (
    (answer.variants ? names.find((name) => name.endsWith('~variant')) : names.find((name) => !name.includes('~'))) ??
    Object.keys(raw)[0] ??
    ''
  )
}

const errorsOf = (faults: readonly FieldFault[]): FieldErrors<Form> =>
  Object.fromEntries(faults.map((fault) => [fault.name, { type: fault.code, message: fault.code }]))

/** How numbers and dates are typed: in the screen's language, in the agreement's currency. */
export const typingOf = (draft: Draft, language: Typing['language']): Typing => ({ language, currency: draft.currency })
