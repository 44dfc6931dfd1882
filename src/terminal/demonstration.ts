import type { SigningMoment } from '../actions/evidence.ts'
import { sign, type SigningSupplies } from '../actions/sign.ts'
import type { Draft } from '../domain/agreement/draft.ts'
import type { Side } from '../domain/agreement/scalars.ts'
import { makeKey, signerOf } from '../engine/signing/browserKey.ts'
import { exit, Refused } from './refused.ts'

/** By the clock of whoever asks: milliseconds since 1970, and its minutes east of UTC. */
type Moment = Pick<SigningMoment, 'at' | 'offsetMinutes'>

/** Signed by both with keys made for the occasion and kept nowhere: a demonstration. Names stand in for their hands. */
export async function signedByBoth(
  draft: Draft,
  paper: Uint8Array,
  moment: Moment,
  supplies: Omit<SigningSupplies, 'signer'>,
): Promise<Uint8Array> {
  const inked: Side[] = []
  let bytes = paper
  for (const party of ['agency', 'client'] as const) {
    const mark = { typed: draft.parties[party].signer?.name ?? '' }
    const signer = await signerOf(await makeKey())
    const signing = { ...moment, party, mark, inked: [...inked] }
    const signed = await sign(draft, bytes, signing, { ...supplies, signer, isDemonstration: true })
    if (!signed.ok) throw new Refused(exit.data, whyNot(signed.error.code))
    bytes = signed.value
    inked.push(party)
  }
  return bytes
}

/** A paper without fields is one whose parties chose ink. */
const whyNot = (code: string) =>
  code === 'no-field'
    ? 'these two sign on paper, with ink (terms.signing): there is nothing to sign here'
    : `the paper cannot be signed: ${code}`
