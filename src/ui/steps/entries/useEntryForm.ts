import { useEffect, useRef, useState, type RefObject } from 'react'
import { at, withAnswer } from '../../../domain/agreement/change.ts'
import type { Draft } from '../../../domain/agreement/draft.ts'
import { useLanguage } from '../../i18n/useWords.ts'
import { besideName, besideOf } from '../answers/beside.ts'
import { ownOf } from '../answers/openedRaw.ts'
import { rawOf } from '../answers/rawOf.ts'
import { readAnswer, type FieldFault, type Raw } from '../answers/readAnswer.ts'
import { retyped } from '../answers/retyped.ts'
import type { AnswerSpec } from '../answers/spec.ts'
import { asTyped, type Typing } from '../answers/typed.ts'
import { useDraft, type Change, type DraftAtHand } from '../draftAtHand.ts'

/** The answers of an entry, which may depend on what was chosen in it. */
export type AnswersOf = (raw: Raw) => readonly AnswerSpec[]

/**
 * A small form for one entry of a list. Nothing reaches the draft before it is saved whole, but what is typed is kept
 * beside it from the first key on, so that a reload loses nothing. Faults are told on saving, and go as they are mended.
 */
export function useEntryForm(
  form: RefObject<HTMLFormElement | null>,
  answersOf: AnswersOf,
  onSave: (changes: readonly Change[]) => void,
) {
  const atHand = useDraft()
  const { draft, keepUnparsed } = atHand
  const typing: Typing = { language: useLanguage().language, currency: draft.currency }
  const [first] = useState(() => firstOf(answersOf({}), atHand, typing))
  const [raw, setRaw] = useState<Raw>(first)
  const [typed, setTyped] = useState(() => typedIn(draft, answersOf(first), first, typing))
  const [attempt, setAttempt] = useState(0)
  const answers = answersOf(raw)
  const faults = attempt > 0 ? faultsIn(answers, raw, typing) : []

  const reread = () => {
    const now = rawIn(form.current)
    for (const answer of answersOf(now)) {
      for (const [name, text] of Object.entries(ownOf(answer, now))) {
        const typed = String(text) || undefined
        if (text !== raw[name]) keepUnparsed(besideName(draft, answer.path, name), typed)
      }
    }
    setRaw(now)
    setTyped(typedIn(draft, answersOf(now), now, typing))
  }
  const forget = () => {
    for (const { path } of answersOf(raw))
      for (const name of Object.keys(besideOf(atHand, path))) keepUnparsed(besideName(draft, path, name), undefined)
  }
  const save = (): boolean => {
    const now = rawIn(form.current)
    setRaw(now)
    if (faultsIn(answersOf(now), now, typing).length > 0) {
      setAttempt(attempt + 1)
      return false
    }
    forget()
    onSave(answersOf(now).map((answer) => [answer.path, valueOf(answer, now, typing)] as const))
    return true
  }
  const choose = (fault: FieldFault, value: unknown) => {
    const entry = form.current?.elements.namedItem(fault.name)
    if (entry instanceof HTMLInputElement && fault.field) entry.value = String(asTyped(value, fault.field.kind, typing))
    reread()
  }
  useRetyped(form, answersOf, typing, reread)
  return { first, raw, typing, answers, faults, attempt, typed, reread, save, forget, choose }
}

/** Another language of the screen: numbers and dates are written its way where they stand. */
function useRetyped(form: RefObject<HTMLFormElement | null>, answersOf: AnswersOf, typing: Typing, reread: () => void) {
  const before = useRef(typing)
  useEffect(() => {
    const old = before.current
    before.current = typing
    if (old.language === typing.language) return
    const raw = rawIn(form.current)
    for (const [name, text] of Object.entries(retyped(answersOf(raw), raw, old, typing))) {
      const entry = form.current?.elements.namedItem(name)
      if (entry instanceof HTMLInputElement) entry.value = text
    }
    reread()
  })
}

const firstOf = (answers: readonly AnswerSpec[], atHand: DraftAtHand, typing: Typing): Raw =>
  Object.assign(
    {},
    ...answers.map(({ path, ...rest }) =>
      rawOf({ path, ...rest }, at(atHand.draft, path), besideOf(atHand, path), typing),
    ),
  ) as Raw

/** What the form says now; a box that is not ticked says nothing. */
function rawIn(form: HTMLFormElement | null): Raw {
  const raw: Record<string, string> = {}
  if (form) for (const [name, value] of new FormData(form)) if (typeof value === 'string') raw[name] = value
  return raw
}

/** The draft as it would be if the entry were saved as it stands; for what is told of it while somebody types. */
const typedIn = (draft: Draft, answers: readonly AnswerSpec[], raw: Raw, typing: Typing): Draft =>
  answers.reduce((made, answer) => {
    const value = valueOf(answer, raw, typing)
    return value === undefined ? made : withAnswer(made, answer.path, value)
  }, draft)

function valueOf(answer: AnswerSpec, raw: Raw, typing: Typing): unknown {
  const read = readAnswer(answer, raw, typing)
  return read.state === 'given' ? read.value : undefined
}

function faultsIn(answers: readonly AnswerSpec[], raw: Raw, typing: Typing): readonly FieldFault[] {
  return answers.flatMap((answer): readonly FieldFault[] => {
    const read = readAnswer(answer, raw, typing)
    if (read.state === 'faulty') return read.faults
    if (read.state === 'given' || !answer.required) return []
    const [field = null] = answer.fields
    return [
      {
        name: answer.path.replaceAll('.', '/') + (field?.key ? `/${field.key}` : ''),
        field,
        code: 'missing',
        readings: [],
      },
    ]
  })
}
