import { isLeftOut, isOpen } from '../../../domain/agreement/answer.ts'
import { canonicalText } from '../../../domain/agreement/canonical.ts'
import { at } from '../../../domain/agreement/change.ts'
import type { Draft, Path } from '../../../domain/agreement/draft.ts'
import type { Change, DraftAtHand } from '../draftAtHand.ts'
import { keepBeside } from './beside.ts'
import { openedAnswer, ownOf } from './openedRaw.ts'
import { rawOf } from './rawOf.ts'
import { readFitting, type Raw } from './readAnswer.ts'
import type { AnswerSpec } from './spec.ts'
import type { Typing } from './typed.ts'

type Form = Record<string, string | string[]>

/** What a form shows of each answer: the answer in the draft that it stands for, and its fields as they were read. */
export type Ledger = Map<Path, Shown>
interface Shown {
  readonly value: unknown
  readonly raw: Raw
  readonly handed?: Handed
}
/** What was handed to the draft, which may ask before it takes it. */
interface Handed {
  readonly value: unknown
  readonly raw: Form
  readonly isFaulty: boolean
  /** The draft that it was handed to: while that one is still drawn, the next key must not take it for the answer. */
  readonly to: Draft | null
}

export interface Kept {
  readonly answers: readonly AnswerSpec[]
  readonly typing: Typing
  readonly atHand: DraftAtHand
}

/** Puts into the draft what changed in a form, and beside it what could not be read; true where the draft was asked. */
export function keep({ answers, typing, atHand }: Kept, raw: Raw, ledger: Ledger): boolean {
  const { draft, readOnly, paper } = atHand
  const asksFirst = readOnly || (paper !== null && paper.inked.length > 0)
  const changes: Change[] = []
  for (const answer of answers) {
    const own = ownOf(answer, raw)
    const shown = ledger.get(answer.path)
    if (sameRaw(own, shown?.raw)) continue
    const before = shown?.handed?.to === draft ? shown.handed.value : at(draft, answer.path)
    const read = readFitting(answer, own, typing, draft)
    const isFaulty = read.state === 'faulty'
    const value = read.state === 'given' ? read.value : undefined
    const isChange = !(answer.stays === true && read.state !== 'given') && !sameAnswer(before, value)
    if (isChange) changes.push([answer.path, value])
    const to = (isChange && !asksFirst) || shown?.handed?.to === draft ? draft : null
    const stands = isChange ? value : before
    ledger.set(answer.path, { value: stands, raw: own, handed: { value: stands, raw: own, isFaulty, to } })
    if (!readOnly && !(asksFirst && isChange)) keepBeside(answer, own, isFaulty, atHand)
  }
  if (changes.length > 0) atHand.answerAll(changes)
  return changes.length > 0
}

/** What the fields of a form must say now, where the draft is another than the one they stand for. */
export function followed({ answers, typing, atHand }: Kept, raw: Raw, ledger: Ledger): Form {
  const changes: Form = {}
  for (const answer of answers) {
    const value = at(atHand.draft, answer.path)
    const shown = ledger.get(answer.path)
    if (shown && sameAnswer(shown.value, value)) continue
    const { handed } = shown ?? {}
    const next = handed && sameAnswer(handed.value, value) ? handed.raw : fieldsFor(answer, value, shown)
    const own = { ...ownOf(answer, raw), ...next }
    ledger.set(answer.path, { value, raw: own, ...(handed && { handed: { ...handed, to: null } }) })
    Object.assign(changes, next)
    if (next === handed?.raw) keepBeside(answer, own, handed.isFaulty, atHand)
    else if (isSameEntry(answer, value, shown)) keepBeside(answer, own, false, atHand)
  }
  return changes

  function fieldsFor(answer: AnswerSpec, value: unknown, shown: Shown | undefined): Form {
    if (!isSameEntry(answer, value, shown)) return openedAnswer(answer, atHand, typing)
    const fresh = rawOf(answer, value, {}, typing)
    // What stood in the fields is not lost to whoever comes back to them.
    if (!isOpen(value) && !isLeftOut(value)) return fresh
    return Object.fromEntries(Object.entries(fresh).filter(([name]) => /~(?!variant|rows)/.test(name)))
  }
}

/** In a list another entry may have come to the same place. */
function isSameEntry(answer: AnswerSpec, value: unknown, shown: Shown | undefined): boolean {
  if (shown === undefined) return false
  const id = (value as { id?: string } | undefined)?.id
  return answer.stays !== true || (id !== undefined && id === (shown.value as { id?: string } | undefined)?.id)
}

const sameAnswer = (one: unknown, other: unknown) =>
  one === other || (one !== undefined && other !== undefined && canonicalText(one) === canonicalText(other))

function sameRaw(one: Raw, other: Raw | undefined): boolean {
  if (other === undefined) return false
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (name) => text(one[name]) === text(other[name]),
  )
}

const text = (said: Raw[string]) => (typeof said === 'object' ? said.join(' ') : (said ?? ''))
