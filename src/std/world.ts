/**
 * What only the outside world knows. Made once by each front door (page, terminal, worker) and handed down;
 * nobody else asks for the time or for chance, so that the same input always gives the same paper.
 */
export interface World {
  /** The present moment, by this device's clock, in milliseconds since 1970 (UTC). */
  readonly now: () => number
  /** The device's offset from UTC at that moment, in minutes east (UTC+1 is 60). */
  readonly offsetMinutes: (moment: number) => number
  /** `length` bytes nobody can foresee; used once, for a draft's id. */
  readonly randomBytes: (length: number) => Uint8Array
}
