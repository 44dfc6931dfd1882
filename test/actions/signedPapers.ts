import type { SigningMoment } from '../../src/actions/evidence.ts'
import { sign } from '../../src/actions/sign.ts'
import type { Draft } from '../../src/domain/agreement/draft.ts'
import { makeKey, signerOf } from '../../src/engine/signing/browserKey.ts'
import { AT, DRAWN, press } from '../vectors/signed/papers.ts'
import { supplies } from './supplies.ts'

const agencyDraws: SigningMoment = { party: 'agency', mark: DRAWN, at: AT, offsetMinutes: 60, inked: [] }
const clientTypes: SigningMoment = {
  ...agencyDraws,
  party: 'client',
  mark: { typed: 'J. van der Name' },
  inked: ['agency'],
  offsetMinutes: -210,
}

/** A paper as it is issued, signed by the agency, and by both: by the program itself, with keys of its own making. */
export async function signedPapers(draft: Draft) {
  const issued = await press.issue(draft)
  if (!issued.ok) throw new Error(issued.error.code)
  const one = await signed(draft, issued.value.bytes, agencyDraws)
  return { paper: issued.value.bytes, one, both: await signed(draft, one, clientTypes) }
}

async function signed(draft: Draft, paper: Uint8Array, moment: SigningMoment) {
  const outcome = await sign(draft, paper, moment, { ...supplies, signer: await signerOf(await makeKey()) })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}
