import type { CheckedFile } from './tellVerdict.ts'

/** What the page asks of a worker that checks one file and goes: its bytes, which go over to it. */
export interface VerifierRequest {
  readonly want: 'verdict'
  readonly bytes: ArrayBuffer
  /** Where the app is served, for the font packs. */
  readonly base: string
}

/**
 * It says what its time goes into, then what the file proves. `at-work`: reading the file, which may be made to take for
 * ever · `printing`: making our own paper again, which takes what it takes on this device · `waiting` for words or fonts ·
 * `unreachable`: they could not be had, and so nothing can be said · `insecure`: a page without https has no WebCrypto.
 */
export type VerifierAnswer =
  | 'at-work'
  | 'printing'
  | 'waiting'
  | 'unreachable'
  | 'insecure'
  | { readonly checked: CheckedFile }
