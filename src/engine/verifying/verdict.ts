import type { Side } from '../../domain/agreement/scalars.ts'
import type { EnvelopeFault } from './checkEnvelope.ts'
import type { RangeFault } from './signedRanges.ts'

/**
 * Passed, failed, or cannot be told (EN 319 102-1, 5.1.3); `unsigned` where nobody signed, `unreadable` where it is no PDF
 * that can be looked at.
 */
export type Answer = 'passed' | 'failed' | 'indeterminate' | 'unsigned' | 'unreadable'

/** Why, as codes: each has its sentence. `not-made-here` and `unknown-edition` cannot be told; the others are failures. */
export type Reason =
  | 'too-large'
  | 'not-a-pdf'
  | 'changed-after'
  | 'damaged'
  | 'altered'
  | 'page-differs'
  | 'revision-differs'
  | 'same-key'
  | 'not-made-here'
  | 'unknown-edition'
  | RangeFault
  | EnvelopeFault

/** One signature: whose it claims to be, and whether its bytes are those that were signed. Nothing of who is proven. */
export interface SignatureVerdict {
  /** Null on a paper that was not made here. */
  readonly party: Side | null
  /** As its certificate says. */
  readonly name: string
  readonly organization: string
  /** SubjectPublicKeyInfo; empty where no certificate could be read. */
  readonly publicKey: Uint8Array
  readonly verdict: 'passed' | 'failed' | 'indeterminate'
  readonly reasons: readonly Reason[]
}

export interface Verdict {
  readonly verdict: Answer
  /** A paper of this program, as far as its shape goes. */
  readonly madeHere: boolean
  /** Both parties have signed, and both signatures passed. */
  readonly complete: boolean
  readonly signatures: readonly SignatureVerdict[]
  readonly reasons: readonly Reason[]
  /** The agreement inside, once it is proven to be the one on the page; null before. */
  readonly json: string | null
}
