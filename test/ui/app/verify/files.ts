import type { CheckedFile, ToldSignature } from '../../../../src/actions/tellVerdict.ts'
import type { Reason } from '../../../../src/engine/verifying/verdict.ts'

/** 26 February 2027, 17:41 in Amsterdam. */
export const AT = Date.UTC(2027, 1, 26, 16, 41)

const signatureOf = (party: 'agency' | 'client', place: number): ToldSignature => ({
  party,
  name: party === 'agency' ? 'Mina Kessler' : 'Joris Achterberg',
  organization: party === 'agency' ? 'Atelier Maasweg' : 'Grill Perron 5',
  publicKey: Uint8Array.of(1, 2, place),
  verdict: 'passed',
  reasons: [],
  claimed: { at: AT + place * 60_000, offsetMinutes: 60 },
  number: ['1234', '5678', '9012', '3456', `789${place}`],
})

const ours = {
  madeHere: true,
  size: 110_000,
  papers: null,
  plain: null,
  agreement: null,
  marks: [],
  pageHolds: true,
  reasons: [],
  notes: [],
} as const

export const agencys = signatureOf('agency', 0)
export const clients = signatureOf('client', 1)

export const passedByBoth: CheckedFile = {
  ...ours,
  verdict: 'passed',
  complete: true,
  signatures: [agencys, clients],
}
export const passedBy = (one: ToldSignature): CheckedFile => ({ ...passedByBoth, complete: false, signatures: [one] })
export const unsigned: CheckedFile = { ...ours, verdict: 'unsigned', complete: false, signatures: [] }

/** A paper of ours that does not hold, with what was found. */
export const failed = (reasons: readonly Reason[], signatures: readonly ToldSignature[] = []): CheckedFile => ({
  ...ours,
  verdict: 'failed',
  complete: false,
  pageHolds: false,
  reasons,
  signatures,
})

const others = { ...ours, madeHere: false, pageHolds: false, complete: false } as const
const theirs: ToldSignature = { ...agencys, party: null, claimed: null }

export const foreign: CheckedFile = {
  ...others,
  verdict: 'indeterminate',
  signatures: [theirs],
  reasons: ['not-made-here'],
}
export const foreignChanged: CheckedFile = { ...foreign, verdict: 'failed', reasons: ['changed-after'] }
export const foreignBroken: CheckedFile = {
  ...foreign,
  verdict: 'failed',
  reasons: [],
  signatures: [{ ...theirs, verdict: 'failed', reasons: ['digest'] }],
}
export const foreignUnsigned: CheckedFile = {
  ...others,
  verdict: 'unsigned',
  signatures: [],
  reasons: ['not-made-here'],
}
export const unreadable = (reason: Reason): CheckedFile => ({
  ...others,
  verdict: 'unreadable',
  signatures: [],
  reasons: [reason],
})
/** A paper of ours that could not be held against anything. */
export const untold = (reason: Reason): CheckedFile => ({
  ...ours,
  pageHolds: false,
  verdict: 'indeterminate',
  complete: false,
  signatures: [],
  reasons: [reason],
})
