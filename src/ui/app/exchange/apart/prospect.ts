import type { Draft } from '../../../../domain/agreement/draft.ts'
import { draftFingerprint } from '../../../../domain/agreement/fingerprint.ts'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import { otherSide } from '../../../../domain/clauses/names.ts'
import type { Exchange, KeptMark, KeptPaper } from '../../../../engine/drafts/kept.ts'

/** A paper that passed: its bytes, what stands in it, and whose signatures it carries. */
export interface Passed {
  readonly bytes: Uint8Array
  readonly agreement: Draft
  readonly marks: readonly KeptMark[]
  /** This edition prints it: another one's paper is kept, and not signed on. */
  readonly isOwnEdition: boolean
}

/** What this machine holds of the same agreement. */
export interface Held {
  readonly draft: Draft
  readonly paper: KeptPaper | null
  readonly exchange: Exchange | undefined
}

/**
 * What may be done here with a paper that came. `sign`: the other party's turn, and this machine may · `notYours`: the
 * one whom this machine speaks for has signed it, and it is not here any more · `keep`: both have signed · `here`: this
 * paper lies here, or what became of it · `otherPaper`: another one was signed here · `differs`: what was signed is not
 * what stands here · `edition`: an earlier release made it.
 */
export type Prospect =
  | { readonly kind: 'sign' | 'notYours'; readonly side: Side }
  | { readonly kind: 'keep' | 'here' | 'otherPaper' | 'differs' | 'edition' }

export function prospectOf(passed: Passed, { draft, paper, exchange }: Held): Prospect {
  const [first, second] = passed.marks.map(({ party }) => party)
  if (paper !== null && paper.inked.length > 0) {
    if (beginsWith(paper.bytes, passed.bytes)) return { kind: 'here' }
    if (!beginsWith(passed.bytes, paper.bytes)) return { kind: 'otherPaper' }
  }
  if (draftFingerprint(draft).hex !== draftFingerprint(passed.agreement).hex) return { kind: 'differs' }
  if (first === undefined || second !== undefined) return { kind: 'keep' }
  const side = otherSide(first)
  if (exchange?.side === first) return { kind: 'notYours', side }
  return passed.isOwnEdition ? { kind: 'sign', side } : { kind: 'edition' }
}

function beginsWith(long: Uint8Array, short: Uint8Array): boolean {
  return long.length >= short.length && short.every((byte, place) => byte === long[place])
}
