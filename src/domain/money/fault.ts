/** What can be wrong with one value of an input. */
export type FaultCode =
  | 'missing'
  | 'unknown-key'
  | 'wrong-type'
  | 'not-whole'
  | 'too-small'
  | 'too-large'
  | 'not-on-the-list'
  /** Low, likely and high do not stand in their order. */
  | 'out-of-order'
  /** The parts of the revenue do not make up the whole of it. */
  | 'shares-not-whole'

export interface Fault {
  /** Keys and places joined by dots: `vat.0.rate`; empty for the input as a whole. */
  readonly path: string
  readonly code: FaultCode
}
