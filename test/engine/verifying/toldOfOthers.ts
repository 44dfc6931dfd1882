import type { Verdict } from '../../../src/engine/verifying/verdict.ts'
import { verify } from '../../../src/engine/verifying/verify.ts'
import { fail } from '../../../src/std/result.ts'

/** What is told of a file of another program: no edition has printed it, so that none is asked. */
export const told = (bytes: Uint8Array): Promise<Verdict> =>
  verify(bytes, () => Promise.resolve(fail('unknown-edition')))
