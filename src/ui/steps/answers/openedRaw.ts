import { isLeftOut, isOpen } from '../../../domain/agreement/answer.ts'
import { at } from '../../../domain/agreement/change.ts'
import type { DraftAtHand } from '../draftAtHand.ts'
import { besideOf } from './beside.ts'
import { rawOf } from './rawOf.ts'
import type { Raw } from './readAnswer.ts'
import { nameOf, type AnswerSpec } from './spec.ts'
import type { Typing } from './typed.ts'

type Form = Record<string, string | string[]>

/** A form over these answers as it stands when their page is opened. */
export const openedRaw = (answers: readonly AnswerSpec[], atHand: DraftAtHand, typing: Typing): Form =>
  Object.assign({}, ...answers.map((answer) => openedAnswer(answer, atHand, typing))) as Form

/** A text beside an answer that was given since (taken back, put again) is of no use any more. */
export function openedAnswer(answer: AnswerSpec, atHand: DraftAtHand, typing: Typing): Form {
  const value = at(atHand.draft, answer.path)
  const isAnswered = value !== undefined && !isOpen(value) && !isLeftOut(value) && answer.stays !== true
  return rawOf(answer, value, isAnswered ? {} : besideOf(atHand, answer.path), typing)
}

/** Of all fields of a form, those of one answer. */
export function ownOf(answer: AnswerSpec, raw: Raw): Form {
  const name = nameOf(answer, '')
  const isOwn = (each: string) => each === name || each.startsWith(`${name}/`) || each.startsWith(`${name}~`)
  return Object.fromEntries(Object.entries(raw).filter(([each]) => isOwn(each))) as Form
}
