import { latin1 } from '../pdf/reading/readObject.ts'
import { openFile, PDF_BYTES } from '../pdf/reading/openFile.ts'
import { attachmentOf, readAttachment, type AttachmentRefusal } from '../pdf/reading/readAttachment.ts'
import { ok, type Result } from '../../std/result.ts'
import { foreign, unreadable, type Seen } from './foreign/foreign.ts'
import { objectsIn } from './objectsIn.ts'
import { ours, type Own } from './ours.ts'
import type { FindEdition } from './remaking.ts'
import { judge } from './signature.ts'
import { readSignedRanges } from './signedRanges.ts'
import type { Reason, SignatureVerdict, Verdict } from './verdict.ts'

export type { FindEdition, Remaking } from './remaking.ts'

/**
 * What the bytes of a file prove. A signature check alone proves almost nothing of what a page says: whoever signs last
 * can write anything into his own revision, and every common reader calls the file valid. So a paper of ours is made
 * again from the agreement inside, revision by revision, and has to be equal to the last byte; of any other file no more
 * is said than whether it was changed.
 */
export async function verify(bytes: Uint8Array, findEdition: FindEdition): Promise<Verdict> {
  if (bytes.length > PDF_BYTES) return unreadable(['too-large'])
  if (latin1(bytes, 0, HEAD.length) !== HEAD) return unreadable([isMoved(bytes) ? 'prepended' : 'not-a-pdf'])
  const text = latin1(bytes, 0)
  const objects = objectsIn(text)
  if (!objects) return unreadable(['too-large'])
  const seen = { bytes, text, objects, ranges: readSignedRanges(text, objects) }
  const own = ownIn(bytes)
  if (own.ok) return ours({ ...own.value, ranges: seen.ranges }, findEdition)
  const fault = ownFault(seen, own.error)
  return fault ? tampered(seen, fault) : foreign(seen)
}

const HEAD = '%PDF-'

/** A paper of ours and the agreement in it, as far as its shape goes. */
function ownIn(bytes: Uint8Array): Result<Pick<Own, 'file' | 'carried'>, AttachmentRefusal> {
  const file = openFile(bytes)
  if (!file.ok) return file
  const carried = attachmentOf(file.value)
  return carried.ok ? ok({ file: file.value, carried: carried.value }) : carried
}

/** A signed file with something before its beginning, where readers still find it. */
function isMoved(bytes: Uint8Array): boolean {
  return latin1(bytes, 0, 1024).includes(HEAD) && latin1(bytes, 0).includes('/ByteRange')
}

/**
 * Why a file is no paper of ours any more, where it was one: its data are broken, a later revision writes anew what none
 * of ours does, or what follows our first revision is of another program. Null where it never was one.
 */
function ownFault({ bytes, text, ranges }: Seen, refusal: AttachmentRefusal): Reason | null {
  if (refusal === 'damaged' || refusal === 'altered') return refusal
  const first = text.indexOf('%%EOF') + '%%EOF'.length
  if (!readAttachment(bytes.subarray(0, first)).ok) return null
  if (!ranges.ok) return ranges.error
  return ranges.value.at(-1)?.end === bytes.length ? 'altered' : 'changed-after'
}

/** What was ours and was changed; its signatures are told, whatever they still vouch for. */
async function tampered({ bytes, ranges }: Seen, fault: Reason): Promise<Verdict> {
  const signatures: SignatureVerdict[] = []
  for (const range of ranges.ok ? ranges.value : []) signatures.push(await judge(bytes, range, null))
  const reasons = ranges.ok || ranges.error === fault ? [fault] : [ranges.error, fault]
  return { verdict: 'failed', madeHere: true, complete: false, signatures, reasons, notes: [], json: null }
}
