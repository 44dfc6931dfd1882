import type { Verdict } from '../engine/verifying/verdict.ts'
import { verify as verifyBytes, type FindEdition } from '../engine/verifying/verify.ts'
import { fail, ok } from '../std/result.ts'
import { keptEditions } from './keptEditions.ts'
import type { InkSupplies } from './inked.ts'
import { EDITION, type Press } from './issue.ts'
import { remakingWith, type Edition } from './remaking.ts'

/** Loads an edition that is kept, by its number; rejects where it cannot be had. */
export type LoadEdition = (edition: number) => Promise<Edition>

/**
 * What a PDF proves: a paper of ours is composed and printed again from the agreement inside by the edition that it names,
 * this one or a kept one, and signed again as far as that goes without a key.
 */
export function verify(
  bytes: Uint8Array,
  press: Press,
  supplies: InkSupplies & { readonly loadEdition: LoadEdition },
): Promise<Verdict> {
  return verifyBytes(bytes, async (edition) => {
    if (edition === EDITION) return ok(remakingWith(press, supplies))
    return keptEditions.includes(edition) ? loaded(edition, supplies.loadEdition) : fail('unknown-edition')
  })
}

async function loaded(edition: number, loadEdition: LoadEdition): ReturnType<FindEdition> {
  try {
    return ok(await loadEdition(edition))
  } catch {
    return fail('cannot-print')
  }
}
