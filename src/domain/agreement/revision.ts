import { given } from './answer.ts'
import { canonicalText } from './canonical.ts'
import { SECTIONS, type Draft } from './draft.ts'
import { draftFingerprint } from './fingerprint.ts'
import { answersOf } from './sections.ts'

/** A state of a draft that others hold too: it was signed, or went from one machine to another as a file. */
export interface Closed {
  readonly revision: number
  /** SHA-256 of its canonical bytes. */
  readonly hash: string
}

export const closedAs = (draft: Draft): Closed => ({ revision: draft.revision, hash: draftFingerprint(draft).hex })

/**
 * A changed draft under its own number: the first change after a state that others hold makes the next draft, with that
 * state as its parent. Drafts are ordered by this counter, never by a clock; what nobody else has seen keeps its number.
 */
export function numbered(draft: Draft, closed: Closed | undefined): Draft {
  if (closed === undefined || draft.revision > closed.revision || draftFingerprint(draft).hex === closed.hash)
    return draft
  return { ...draft, revision: closed.revision + 1, parent: closed.hash }
}

/**
 * A changed draft with what its people accepted of it only where that still stands word for word: the sections agreed
 * to, the agency's reply to a ceiling, the signature under a choice. Who said yes to one sum said nothing of another.
 */
export function stillAccepted(before: Draft, after: Draft): Draft {
  return stillChosen(before, stillReplied(before, stillAgreed(before, after)))
}

const isSame = (one: unknown, other: unknown) => canonicalText(one ?? null) === canonicalText(other ?? null)

/** The agency answered the ceiling as it stood; another one, or another currency, is asked about anew. */
function stillReplied(before: Draft, after: Draft): Draft {
  const [then, now] = [before.economics, after.economics]
  if (given(now?.ceilingReply) === undefined || !isSame(then?.ceilingReply, now?.ceilingReply)) return after
  if (isSame(then?.ceiling, now?.ceiling) && before.currency === after.currency) return after
  const { ceilingReply: _reply, ...economics } = now ?? {}
  return { ...after, economics }
}

/** Whoever chose an option chose what it says; the reason stays, for it is the client's own to keep or to mend. */
function stillChosen(before: Draft, after: Draft): Draft {
  const [then, now] = [given(before.choice), given(after.choice)]
  if (now === undefined || (now.by === undefined && now.on === undefined)) return after
  const isNew = now.by !== then?.by || now.on !== then?.on
  if (isNew || isSame(chosen(before), chosen(after))) return after
  const { by: _by, on: _on, ...choice } = now
  return { ...after, choice }
}

/** What was chosen, with all it says, and the currency that it says its costs in. */
function chosen({ choice, options = [], currency }: Draft): unknown {
  const option = given(choice)?.option
  if (option === undefined || 'none' in option) return option
  return [currency, options.find(({ id }) => id === option.id) ?? null]
}

/** Who agreed to a section agreed to its words as they stood: a change of one of its answers takes that back. */
export function stillAgreed(before: Draft, after: Draft): Draft {
  if (after.agreed === undefined) return after
  const changed = SECTIONS.filter((section) => answersOf[section].some((key) => !isSame(before[key], after[key])))
  const agreed = after.agreed.filter(({ section }) => !changed.includes(section))
  if (agreed.length === after.agreed.length) return after
  const { agreed: _before, ...rest } = after
  return agreed.length === 0 ? rest : { ...rest, agreed }
}
