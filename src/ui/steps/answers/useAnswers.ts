import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react'
import { useForm, type FieldErrors, type Resolver, type UseFormReturn } from 'react-hook-form'
import { at } from '../../../domain/agreement/change.ts'
import type { Draft } from '../../../domain/agreement/draft.ts'
import { useDraft } from '../draftAtHand.ts'
import { faultsOf } from './faults.ts'
import { followed, keep, type Kept, type Ledger } from './ledger.ts'
import { openedRaw, ownOf } from './openedRaw.ts'
import type { FieldFault } from './readAnswer.ts'
import { retyped } from './retyped.ts'
import type { AnswerSpec } from './spec.ts'
import type { Typing } from './typed.ts'

type Form = Record<string, string | string[]>

/**
 * A form over some answers of the draft. Every keystroke is kept at once: what can be read becomes the answer, what
 * cannot stays beside the draft as typed. Continue tells of every fault of the page together; a fault that was told
 * goes away as soon as it is mended. What changes the draft from elsewhere (a step back, a change that was left as it
 * was) changes the fields too.
 */
export function useAnswers(answers: readonly AnswerSpec[], typing: Typing) {
  const atHand = useDraft()
  const [first] = useState(() => openedRaw(answers, atHand, typing))
  const [ledger] = useState<Ledger>(
    () => new Map(answers.map((each) => [each.path, { value: at(atHand.draft, each.path), raw: ownOf(each, first) }])),
  )
  // The form outlives what it was drawn with; it reads the newest answers and draft when somebody types.
  const latest = useRef<Kept>({ answers, typing, atHand })
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
  // A change that was not taken (another window writes, or it waits for a word about a signature) is drawn back.
  const [, lookAgain] = useReducer((times: number) => times + 1, 0)
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          if (keep(latest.current, values, ledger)) lookAgain()
        },
      }),
    [form, ledger],
  )
  useInOtherWords(form, latest, typing)
  // With the drawing itself: later than the next key, the draft of before would look like one that did not take it.
  useLayoutEffect(() => {
    const changes = followed(latest.current, form.getValues(), ledger)
    if (Object.keys(changes).length === 0) return
    form.setValues(changes)
    if (form.control._formState.isSubmitted) void form.trigger(Object.keys(changes))
  })
  return form
}

/** Another language of the screen: numbers and dates are written its way where they stand. */
function useInOtherWords(form: UseFormReturn<Form>, latest: { readonly current: Kept }, typing: Typing) {
  const before = useRef(typing)
  useEffect(() => {
    const old = before.current
    before.current = typing
    if (old.language === typing.language) return
    form.setValues(retyped(latest.current.answers, form.getValues(), old, typing))
  }, [form, latest, typing])
}

const errorsOf = (faults: readonly FieldFault[]): FieldErrors<Form> =>
  Object.fromEntries(faults.toReversed().map((fault) => [fault.name, { type: fault.code, message: fault.code }]))

/** How numbers and dates are typed: in the screen's language, in the agreement's currency. */
export const typingOf = (draft: Draft, language: Typing['language']): Typing => ({ language, currency: draft.currency })
