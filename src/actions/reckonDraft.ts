import type { Draft } from '../domain/agreement/draft.ts'
import { reckoningInputOf } from '../domain/agreement/reckoningInputOf.ts'
import type { ReckonedMoney } from '../domain/clauses/pen.ts'
import { chanceOf } from '../domain/money/chance.ts'
import { parseReckoningInput } from '../domain/money/parseReckoningInput.ts'
import { reckonCases } from '../domain/money/reckon.ts'

/** The money as far as it can be reckoned; null while an answer is missing or the numbers cannot be carried exactly. */
export function moneyOf(draft: Draft, withChance: boolean, optionId?: string): ReckonedMoney | null {
  const derived = reckoningInputOf(draft, optionId)
  if (!derived.ok) return null
  const { input, assumed } = derived.value
  if (!parseReckoningInput(input).ok) return null
  return { input, assumed, cases: reckonCases(input), chance: withChance ? chanceOf(input) : null }
}
