import type { Side } from '../../domain/agreement/scalars.ts'

/**
 * Passed, failed, or cannot be told (EN 319 102-1, 5.1.3); `unsigned` where nobody signed, `unreadable` where it is no PDF
 * that can be looked at.
 */
export type Answer = 'passed' | 'failed' | 'indeterminate' | 'unsigned' | 'unreadable'

/**
 * Why, as codes: each has its sentence, and weighs the same whatever else is wrong. What makes a file `unreadable` stands
 * first, then what `failed`, then what cannot be told.
 */
export const weights = {
  'too-large': 'unreadable',
  'not-a-pdf': 'unreadable',
  /** It has no end, as a download that broke off. */
  'cut-off': 'unreadable',
  encrypted: 'unreadable',
  /** Its pages contain themselves. */
  loop: 'unreadable',
  /** It carries several agreements, or calls two by one name. */
  ambiguous: 'unreadable',
  /** A file of another program with the data of an agreement that are none. */
  'unreadable-data': 'unreadable',
  /** Bytes stand before the beginning. */
  prepended: 'failed',
  /** Something follows the last signature, or the paper itself. */
  'changed-after': 'failed',
  /** Not four numbers of which the first is zero and the others stand in the file in order. */
  'byte-range': 'failed',
  /** What is left out of the signed bytes is not an envelope in hexadecimal digits alone. */
  contents: 'failed',
  /** Signatures that do not contain one another, or revisions without one. */
  order: 'failed',
  /** The bytes hold a signature that no field leads to, or a field leads to one that the bytes do not hold. */
  'stray-signature': 'failed',
  damaged: 'failed',
  altered: 'failed',
  envelope: 'failed',
  certificate: 'failed',
  digest: 'failed',
  signature: 'failed',
  /** Not the envelope that the app writes of what is in it. */
  'envelope-differs': 'failed',
  /** The certificate names somebody else than the agreement does. */
  'other-name': 'failed',
  'page-differs': 'failed',
  'revision-differs': 'failed',
  'same-key': 'failed',
  'not-made-here': 'indeterminate',
  'unknown-edition': 'indeterminate',
  /** The words or fonts to print it again with could not be had. */
  'cannot-print': 'indeterminate',
  algorithm: 'indeterminate',
  'not-bound': 'indeterminate',
  /** A kind of signature that is not read here, as a time stamp. */
  format: 'indeterminate',
} as const satisfies Readonly<Record<string, 'unreadable' | 'failed' | 'indeterminate'>>

export type Reason = keyof typeof weights

/**
 * What is odd about the claimed moments, and proves nothing, for clocks are wrong: a signature older than the agreement's
 * own date, or than the one it stands behind.
 */
export type Note = 'before-agreement' | 'before-other'

/** One signature: whose it claims to be, and whether its bytes are those that were signed. Nothing of who is proven. */
export interface SignatureVerdict {
  /** Null on a paper that was not made here. */
  readonly party: Side | null
  /** As its certificate says. */
  readonly name: string
  readonly organization: string
  /** SubjectPublicKeyInfo; empty where no certificate could be read. */
  readonly publicKey: Uint8Array
  /** When, as he says, by his clock: milliseconds since 1970, and its minutes east of UTC; null where it cannot be read. */
  readonly claimed: { readonly at: number; readonly offsetMinutes: number } | null
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
  /** Those of the file, in the order of the steps that found them; a signature's own stand with it. */
  readonly reasons: readonly Reason[]
  readonly notes: readonly Note[]
  /** The agreement inside, once it is proven to be the one on the page; null before. */
  readonly json: string | null
}
