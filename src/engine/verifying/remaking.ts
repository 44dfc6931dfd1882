import type { Result } from '../../std/result.ts'
import type { SignedRevision } from '../pdf/reading/readSigned.ts'
import type { Sealable } from '../pdf/seal.ts'

/** A signing revision as it says of itself that it was made. */
export interface Signing extends SignedRevision {
  readonly publicKey: Uint8Array
  /** Bytes kept for its envelope. */
  readonly room: number
  /** Those before it, oldest first. */
  readonly earlier: readonly SignedRevision[]
}

/**
 * What only an edition's own printer and words can do. Editions are kept for ever, so this is what they promise each
 * other: a change here needs the kept ones to be called as they were made.
 */
export interface Remaking {
  /**
   * The paper as it was first printed, from the agreement (JSON) that it carries. `damaged`: no agreement of this edition,
   * so it never printed it. `cannot-print`: its words or fonts could not be had.
   */
  readonly paper: (json: string) => Promise<Result<Uint8Array, 'damaged' | 'cannot-print'>>
  /**
   * A signing revision behind the bytes before it, with blanks where its envelope goes. `revision-differs`: nothing that
   * it ever made.
   */
  readonly revision: (
    before: Uint8Array,
    json: string,
    signing: Signing,
  ) => Promise<Result<Sealable, 'revision-differs' | 'cannot-print'>>
}

/** The printer of an edition; `cannot-print` where it is kept and could not be had. */
export type FindEdition = (edition: number) => Promise<Result<Remaking, 'unknown-edition' | 'cannot-print'>>
