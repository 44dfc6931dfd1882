import type { Draft } from '../domain/agreement/draft.ts'
import type { Subject } from '../engine/cms/certificate.ts'
import { openFile, type OpenFile } from '../engine/pdf/reading/openFile.ts'
import { readAttachment } from '../engine/pdf/reading/readAttachment.ts'
import { readSignatures } from '../engine/pdf/reading/readSignatures.ts'
import { canMakeKeys, signerOf } from '../engine/signing/browserKey.ts'
import { keyFor } from '../engine/signing/keyRoom.ts'
import { roomFor, seal } from '../engine/signing/seal.ts'
import type { Signer } from '../engine/signing/signer.ts'
import type { Side } from '../domain/agreement/scalars.ts'
import { hex, sha256 } from '../std/sha256.ts'
import { canonicalText } from '../domain/agreement/canonical.ts'
import { fail, type Result } from '../std/result.ts'
import type { SigningMoment } from './evidence.ts'
import { inked, type InkedFault, type InkSupplies } from './inked.ts'

export type SignFault =
  | InkedFault
  /** An example is nobody's agreement. */
  | { readonly code: 'example' }
  /** The paper is of another state of the draft than the one on the screen, or not the file that was shown. */
  | { readonly code: 'changed-since-shown' }
  /** The other party signed with this very key. */
  | { readonly code: 'same-key' }
  /** The signature is larger than the room kept for it: it is of another kind than it should be. */
  | { readonly code: 'envelope-too-large' }
  /** This page can make no keys: it came over plain http. */
  | { readonly code: 'no-keys' }

export interface SigningSupplies extends InkSupplies {
  readonly signer: Signer
  /** Papers that say on each page that they are examples may be signed to show how it looks. */
  readonly isDemonstration?: boolean
}

/**
 * A party's signature behind the paper that was shown: its ink and evidence in its field, sealed with its key. What is
 * signed is what was shown: a paper whose agreement is not the draft at hand is refused, and so is a file of which a byte
 * is not as it was shown; so are an example, a second signature of the same party, and the key that the other party
 * signed with.
 */
export async function sign(
  draft: Draft,
  paper: Uint8Array,
  moment: SigningMoment,
  supplies: SigningSupplies,
): Promise<Result<Uint8Array, SignFault>> {
  if (draft.example !== undefined && !supplies.isDemonstration) return fail({ code: 'example' })
  if (moment.shown !== undefined && hex(sha256(paper)) !== moment.shown) return fail({ code: 'changed-since-shown' })
  const before = holding(draft, paper)
  if (!before.ok) return before
  const { signer } = supplies
  const [earlier] = readSignatures(before.value).filter(({ party }) => party !== moment.party)
  if (earlier?.envelope.includes(hex(signer.publicKey))) return fail({ code: 'same-key' })
  const sealing = { subject: subjectOf(draft, moment.party), since: moment.at, signer }
  const keyed = { ...moment, publicKey: signer.publicKey, previous: earlier?.envelope, room: roomFor(sealing) }
  const open = await inked(draft, paper, { ...keyed, inked: earlier ? [earlier.party] : [] }, supplies)
  if (!open.ok) return open
  const whole = await seal(open.value, sealing)
  return whole.ok ? whole : fail({ code: whole.error })
}

/** The same with the key that this browser keeps for the party's signatory, or makes now. */
export async function signWithOwnKey(
  draft: Draft,
  paper: Uint8Array,
  moment: SigningMoment,
  supplies: InkSupplies,
): Promise<Result<Uint8Array, SignFault>> {
  if (!canMakeKeys()) return fail({ code: 'no-keys' })
  const signer = await signerOf(await keyFor(subjectOf(draft, moment.party)))
  return sign(draft, paper, moment, { ...supplies, signer })
}

/** The paper, opened, when it carries the very draft at hand. */
function holding(draft: Draft, paper: Uint8Array): Result<OpenFile, SignFault> {
  const carried = readAttachment(paper)
  const opened = openFile(paper)
  if (!carried.ok)
    return fail({ code: carried.error === 'damaged' || carried.error === 'altered' ? 'not-made-here' : carried.error })
  if (carried.value.json !== canonicalText(draft)) return fail({ code: 'changed-since-shown' })
  return opened.ok ? opened : fail({ code: opened.error })
}

/** Who the certificate says that it is: as the agreement names them, and nobody checked. */
function subjectOf({ parties }: Draft, party: Side): Subject {
  const { signer, legalName = '' } = parties[party]
  return { name: signer?.name ?? legalName, organization: legalName }
}
