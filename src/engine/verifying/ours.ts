import { readDraft } from '../../domain/agreement/parse.ts'
import type { Draft } from '../../domain/agreement/draft.ts'
import { sameBytes } from '../../std/bytes.ts'
import { ok, type Result } from '../../std/result.ts'
import { hex } from '../../std/sha256.ts'
import type { OpenFile } from '../pdf/reading/openFile.ts'
import type { CarriedAgreement } from '../pdf/reading/readAttachment.ts'
import { readSigned, type SignedRevision } from '../pdf/reading/readSigned.ts'
import { notesOn } from './notes.ts'
import type { FindEdition, Remaking } from './remaking.ts'
import { judge, withReason, worstOf } from './signature.ts'
import type { RangeFault, SignedRange } from './signedRanges.ts'
import { countFaults, pairs, type Signing } from './signings.ts'
import type { Reason, SignatureVerdict, Verdict } from './verdict.ts'

/** A paper of ours as far as its shape goes. */
export interface Own {
  readonly file: OpenFile
  readonly carried: CarriedAgreement
  readonly ranges: Result<readonly SignedRange[], RangeFault>
}

/**
 * A paper of ours: its first revision printed again from the agreement inside, then each signing revision made again, but
 * for its envelope. Whatever is wrong is told; a revision whose signature does not vouch for it is not made again, for
 * it has failed already.
 */
export async function ours(own: Own, findEdition: FindEdition): Promise<Verdict> {
  const { file, carried, ranges } = own
  const draft = draftIn(carried.json)
  const signed = readSigned(file)
  const signings = ranges.ok ? pairs(file, ranges.value, signed ?? []) : []
  const printed = await printedAgain(carried, findEdition)
  const pageFault = printed.ok ? pageDiffers(file, printed.value.paper) : printed.error
  const signatures: SignatureVerdict[] = []
  for (const signing of signings) {
    const verdict = await judge(file.bytes, signing.range, draft.ok ? signatoryOf(draft.value, signing.one) : null)
    const fault = printed.ok
      ? signed && (await remadeFault(own, signing, verdict, printed.value.remaking))
      : printed.error
    signatures.push(fault ? withReason(verdict, fault) : verdict)
  }
  const reasons: readonly Reason[] = [
    ...(ranges.ok ? countFaults(file, ranges.value, signed) : [ranges.error]),
    ...(pageFault ? [pageFault] : []),
    ...(isOneKey(signatures) ? (['same-key'] as const) : []),
  ]
  return concluded(reasons, signatures, {
    json: pageFault ? null : carried.json,
    agreed: draft.ok ? draft.value.date : undefined,
  })
}

/** The paper as the edition that it names prints it, and what else that edition can do. */
async function printedAgain({ edition, json }: CarriedAgreement, findEdition: FindEdition) {
  const found = await findEdition(edition)
  if (!found.ok) return found
  const paper = await found.value.paper(json)
  return paper.ok ? ok({ paper: paper.value, remaking: found.value }) : paper
}

const pageDiffers = ({ bytes, revisions }: OpenFile, paper: Uint8Array): 'page-differs' | null =>
  sameBytes(paper, bytes.subarray(0, revisions[0]?.end)) ? null : 'page-differs'

let latest: { readonly json: string; readonly draft: ReturnType<typeof readDraft> } | null = null

/** The one read last is kept: a thousand changed bytes of one file are looked at with one agreement in most of them. */
function draftIn(json: string) {
  if (latest?.json !== json) latest = { json, draft: readDraft(json) }
  return latest.draft
}

/** Who has to have signed there, as the agreement names him: the certificate may name nobody else. */
function signatoryOf({ parties }: Draft, one: SignedRevision | undefined) {
  if (!one) return null
  const { signer, legalName = '' } = parties[one.party]
  const subject = { name: signer?.name ?? legalName, organization: legalName }
  return { party: one.party, subject, since: one.at }
}

/** What is wrong where a signing revision is not, but for its envelope, to the last byte the one that the app makes. */
async function remadeFault(
  { file, carried }: Own,
  { range, one, start, earlier }: Signing,
  { publicKey, verdict }: SignatureVerdict,
  remaking: Remaking,
): Promise<'revision-differs' | 'cannot-print' | null> {
  if (verdict === 'failed') return null
  if (!one) return 'revision-differs'
  const [from, to] = range.gap
  const signing = { ...one, publicKey, room: (to - from - 2) / 2, earlier }
  const again = await remaking.revision(file.bytes.subarray(0, start), carried.json, signing)
  if (!again.ok) return again.error
  const { bytes } = again.value
  const isSame =
    sameBytes(bytes.subarray(start, from), file.bytes.subarray(start, from)) &&
    sameBytes(bytes.subarray(to), file.bytes.subarray(to, range.end))
  return isSame ? null : 'revision-differs'
}

/** Whether two of them are of one key; of none, where none could be read. */
function isOneKey(signatures: readonly SignatureVerdict[]): boolean {
  const keys = signatures.map(({ publicKey }) => hex(publicKey)).filter((key) => key !== '')
  return new Set(keys).size < keys.length
}

interface Proven {
  readonly json: string | null
  readonly agreed: Draft['date']
}

function concluded(
  reasons: readonly Reason[],
  signatures: readonly SignatureVerdict[],
  { json, agreed }: Proven,
): Verdict {
  const worst = worstOf([...reasons, ...signatures.flatMap((one) => one.reasons)])
  const verdict = worst === 'passed' && signatures.length === 0 ? 'unsigned' : worst
  const complete = verdict === 'passed' && signatures.length === 2
  return { verdict, madeHere: true, complete, signatures, reasons, notes: notesOn(signatures, agreed), json }
}
