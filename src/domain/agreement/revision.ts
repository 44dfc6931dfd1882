import { canonicalText } from './canonical.ts'
import { SECTIONS, type Draft, type SectionId } from './draft.ts'
import { draftFingerprint } from './fingerprint.ts'

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

/** The answers that each section is written from. */
const answersOf: Readonly<Record<SectionId, readonly (keyof Draft)[]>> = {
  table: ['parties', 'people'],
  goal: ['problem', 'goal'],
  audience: ['audience'],
  money: ['economics'],
  options: ['options', 'choice'],
  line: ['line'],
  terms: ['terms'],
}

/** Who agreed to a section agreed to its words as they stood: a change of one of its answers takes that back. */
export function stillAgreed(before: Draft, after: Draft): Draft {
  if (after.agreed === undefined) return after
  const changed = SECTIONS.filter((section) =>
    answersOf[section].some((key) => canonicalText(before[key] ?? null) !== canonicalText(after[key] ?? null)),
  )
  const agreed = after.agreed.filter(({ section }) => !changed.includes(section))
  if (agreed.length === after.agreed.length) return after
  const { agreed: _before, ...rest } = after
  return agreed.length === 0 ? rest : { ...rest, agreed }
}
