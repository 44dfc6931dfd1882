import { given } from '../domain/agreement/answer.ts'
import type { Draft, Path } from '../domain/agreement/draft.ts'
import { reckoningInputOf } from '../domain/agreement/reckoningInputOf.ts'
import type { ReckonedMoney } from '../domain/clauses/pen.ts'
import { chanceOf } from '../domain/money/chance.ts'
import { parseReckoningInput } from '../domain/money/parseReckoningInput.ts'
import { reckonCases } from '../domain/money/reckon.ts'

/** What the money of a draft comes to, or why nothing can be said of it. */
export type DraftMoney =
  | { readonly state: 'reckoned'; readonly money: ReckonedMoney }
  /** The answers that a first result still waits for. */
  | { readonly state: 'needs'; readonly answers: readonly Path[] }
  /** The numbers cannot be carried exactly. */
  | { readonly state: 'too-large' }

/** The money by the option that is named, else by the client's choice; the 20,000 draws only where they are wanted. */
export function reckonDraft(draft: Draft, withChance: boolean, optionId?: string): DraftMoney {
  const derived = reckoningInputOf(draft, optionId)
  if (!derived.ok) return { state: 'needs', answers: derived.error }
  const { input, assumed, hasCost } = derived.value
  if (!parseReckoningInput(input).ok) return { state: 'too-large' }
  const money = { input, assumed, hasCost, cases: reckonCases(input), chance: withChance ? chanceOf(input) : null }
  return { state: 'reckoned', money }
}

/** Each option that has a cost and an effect of its own, reckoned with the same numbers of the client; by its id. */
export function moneyByOption(draft: Draft, withChance: boolean): Readonly<Record<string, ReckonedMoney>> {
  const whole = (draft.options ?? []).filter(({ cost, effect }) => given(cost) && given(effect))
  const reckoned = whole.flatMap(({ id }) => {
    const money = moneyOf(draft, withChance, id)
    return money ? [[id, money] as const] : []
  })
  return Object.fromEntries(reckoned)
}

/** The money as far as it can be reckoned; null while an answer is missing or the numbers cannot be carried exactly. */
export function moneyOf(draft: Draft, withChance: boolean, optionId?: string): ReckonedMoney | null {
  const told = reckonDraft(draft, withChance, optionId)
  return told.state === 'reckoned' ? told.money : null
}
