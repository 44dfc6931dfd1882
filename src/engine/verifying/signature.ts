import { checkEnvelope } from './checkEnvelope.ts'
import { momentIn } from '../pdf/reading/readSigned.ts'
import { ownFaults, type Expected } from './ownEnvelope.ts'
import type { SignedRange } from './signedRanges.ts'
import { weights, type Reason, type SignatureVerdict } from './verdict.ts'

/** Whose signature it has to be, on a paper of ours. */
export interface Signatory extends Expected {
  readonly party: SignatureVerdict['party']
}

/** One signature by itself: whether it vouches for its bytes, and on a paper of ours whether it is written as ours are. */
export async function judge(
  bytes: Uint8Array,
  range: SignedRange,
  signatory: Signatory | null,
): Promise<SignatureVerdict> {
  const checked = await checkEnvelope(bytes, range)
  const own = signatory ? ownFaults(checked, bytes.subarray(...range.gap), signatory) : []
  const { name = '', organization = '', publicKey = new Uint8Array() } = checked.signed?.certificate ?? {}
  const reasons = [...checked.faults, ...own]
  return {
    party: signatory?.party ?? null,
    name,
    organization,
    publicKey,
    claimed: momentIn(range.moment),
    verdict: worstOf(reasons),
    reasons,
  }
}

/** A failure outweighs what cannot be told. */
export function worstOf(reasons: readonly Reason[]): SignatureVerdict['verdict'] {
  if (reasons.length === 0) return 'passed'
  return reasons.some((reason) => weights[reason] === 'failed') ? 'failed' : 'indeterminate'
}

export const withReason = (one: SignatureVerdict, reason: Reason): SignatureVerdict => {
  const reasons = [...one.reasons, reason]
  return { ...one, reasons, verdict: worstOf(reasons) }
}
