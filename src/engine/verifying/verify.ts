import { sameBytes } from '../../std/bytes.ts'
import type { Result } from '../../std/result.ts'
import { openFile, PDF_BYTES, type OpenFile } from '../pdf/reading/openFile.ts'
import { readAttachment, type CarriedAgreement } from '../pdf/reading/readAttachment.ts'
import { readSigned, type SignedRevision } from '../pdf/reading/readSigned.ts'
import type { Sealable } from '../pdf/seal.ts'
import { checkEnvelope, type EnvelopeFault } from './checkEnvelope.ts'
import { readSignedRanges, type SignedRange } from './signedRanges.ts'
import type { Answer, SignatureVerdict, Verdict } from './verdict.ts'

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
  /** A signing revision behind the bytes before it, with blanks where its envelope goes; null where it never made it. */
  readonly revision: (before: Uint8Array, json: string, signing: Signing) => Promise<Sealable | null>
}

/** The printer of an edition; `cannot-print` where it is kept and could not be had. */
export type FindEdition = (edition: number) => Promise<Result<Remaking, 'unknown-edition' | 'cannot-print'>>

const none = { madeHere: false, complete: false, signatures: [], json: null } as const

/**
 * What the bytes of a file prove. A signature check alone proves almost nothing of what a page says: whoever signs last
 * can write anything into his own revision, and every common reader calls the file valid. So a paper of ours is made
 * again from the agreement inside, revision by revision, and has to be equal to the last byte; of any other file no more
 * is said than whether it was changed.
 */
export async function verify(bytes: Uint8Array, findEdition: FindEdition): Promise<Verdict> {
  if (bytes.length > PDF_BYTES) return { ...none, verdict: 'unreadable', reasons: ['too-large'] }
  if (!sameBytes(bytes.subarray(0, 5), PDF)) return { ...none, verdict: 'unreadable', reasons: ['not-a-pdf'] }
  const ranges = readSignedRanges(bytes)
  if (!ranges.ok) return { ...none, verdict: 'failed', reasons: [ranges.error] }
  const carried = readAttachment(bytes)
  const opened = openFile(bytes)
  if (carried.ok && opened.ok) return ours(opened.value, carried.value, ranges.value, findEdition)
  if (!carried.ok && (carried.error === 'damaged' || carried.error === 'altered')) {
    return { ...none, madeHere: true, verdict: 'failed', reasons: [carried.error] }
  }
  return foreign(bytes, ranges.value)
}

/** `%PDF-` */
const PDF = Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d)

/** A file that this program did not make: who signed which bytes, and whether anything follows. Never that it is right. */
async function foreign(bytes: Uint8Array, ranges: readonly SignedRange[]): Promise<Verdict> {
  const signatures = await Promise.all(ranges.map((range) => checked(bytes, range, null)))
  const last = ranges.at(-1)
  if (!last) return { ...none, verdict: 'unsigned', reasons: ['not-made-here'] }
  const isChanged = last.end !== bytes.length
  const isBroken = isChanged || signatures.some(({ verdict }) => verdict === 'failed')
  const reasons = isChanged ? (['changed-after', 'not-made-here'] as const) : (['not-made-here'] as const)
  return { ...none, verdict: isBroken ? 'failed' : 'indeterminate', signatures, reasons }
}

/** A paper of ours: its first revision printed again, then each signature made again, but for its envelope. */
async function ours(
  file: OpenFile,
  carried: CarriedAgreement,
  ranges: readonly SignedRange[],
  findEdition: FindEdition,
): Promise<Verdict> {
  const failed = { ...none, madeHere: true, verdict: 'failed' } as const
  const signed = readSigned(file)
  const isEach = signed?.length === ranges.length && ranges.length === file.revisions.length - 1
  if (!signed || !isEach) return { ...failed, reasons: ['altered'] }
  const remaking = await findEdition(carried.edition)
  const printed = remaking.ok ? await remaking.value.paper(carried.json) : remaking
  if (!remaking.ok || !printed.ok) return unprinted(printed.ok ? 'unknown-edition' : printed.error)
  const first = file.revisions[0]?.end ?? 0
  if (!sameBytes(printed.value, file.bytes.subarray(0, first))) return { ...failed, reasons: ['page-differs'] }
  const signatures: SignatureVerdict[] = []
  for (const [place, range] of ranges.entries()) {
    const before = file.bytes.subarray(0, ranges[place - 1]?.end ?? first)
    signatures.push(await held(file, carried, { range, before, signed: signed.slice(0, place + 1) }, remaking.value))
  }
  return concluded(signatures, carried)
}

/** Nothing to hold the paper against: a failure only where it could never have been printed. */
const unprinted = (why: 'damaged' | 'unknown-edition' | 'cannot-print'): Verdict => ({
  ...none,
  madeHere: true,
  verdict: why === 'damaged' ? 'failed' : 'indeterminate',
  reasons: [why],
})

interface Held {
  readonly range: SignedRange
  readonly before: Uint8Array
  /** This signing revision, and those before it. */
  readonly signed: readonly SignedRevision[]
}

/** One signature and the whole of its revision. */
async function held(
  file: OpenFile,
  carried: CarriedAgreement,
  { range, before, signed }: Held,
  remaking: Remaking,
): Promise<SignatureVerdict> {
  const one = signed.at(-1)
  if (!one) throw new Error('A signature is held against the revision that it ends')
  const verdict = await checked(file.bytes, range, one.party)
  const [start, end] = range.gap
  const signing = { ...one, publicKey: verdict.publicKey, room: (end - start - 2) / 2, earlier: signed.slice(0, -1) }
  const again = await remaking.revision(before, carried.json, signing)
  const own = file.bytes.subarray(0, one.end)
  const isSame =
    again !== null &&
    range.end === one.end &&
    sameBytes(again.bytes.subarray(0, start), own.subarray(0, start)) &&
    sameBytes(again.bytes.subarray(end), own.subarray(end))
  return isSame ? verdict : { ...verdict, verdict: 'failed', reasons: [...verdict.reasons, 'revision-differs'] }
}

/** What cannot be told, and is no failure. */
const untold: readonly EnvelopeFault[] = ['algorithm', 'not-bound']

async function checked(
  bytes: Uint8Array,
  range: SignedRange,
  party: SignatureVerdict['party'],
): Promise<SignatureVerdict> {
  const { certificate, faults } = await checkEnvelope(bytes, range)
  const { name = '', organization = '', publicKey = new Uint8Array() } = certificate ?? {}
  return { party, name, organization, publicKey, verdict: weighed(faults), reasons: faults }
}

function weighed(faults: readonly EnvelopeFault[]): SignatureVerdict['verdict'] {
  if (faults.length === 0) return 'passed'
  return faults.every((fault) => untold.includes(fault)) ? 'indeterminate' : 'failed'
}

function concluded(signatures: readonly SignatureVerdict[], { json }: CarriedAgreement): Verdict {
  const [one, other] = signatures
  const isOneKey = one !== undefined && other !== undefined && sameBytes(one.publicKey, other.publicKey)
  const verdict = isOneKey ? 'failed' : worst(signatures)
  const complete = verdict === 'passed' && signatures.length === 2
  return { verdict, madeHere: true, complete, signatures, reasons: isOneKey ? ['same-key'] : [], json }
}

function worst(signatures: readonly SignatureVerdict[]): Answer {
  if (signatures.length === 0) return 'unsigned'
  const order = ['failed', 'indeterminate', 'passed'] as const
  return order.find((answer) => signatures.some(({ verdict }) => verdict === answer)) ?? 'failed'
}
