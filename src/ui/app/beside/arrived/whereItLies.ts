import type { Draft } from '../../../../domain/agreement/draft.ts'
import { draftFingerprint } from '../../../../domain/agreement/fingerprint.ts'
import type { HandOver, HandOverRequest } from '../../../../domain/agreement/handOver.ts'
import { draftOfRequest } from '../../../../domain/agreement/request.ts'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import type { Kept, ShelfFault } from '../../../../engine/drafts/kept.ts'
import { ok, type Result } from '../../../../std/result.ts'
import type { Desk } from '../../desk.ts'

/**
 * What this machine knows of a draft that arrived. `new`: it is not here. `known`: it is, and this brings nothing that it
 * has not seen. `mine`: it went out from here. `own`: its own party asks from another device, and brings nothing.
 * `answersOnly`: answers to a request, and the draft that they belong to is not here. `returned`: it is here, and something
 * else came back, from the other party or from another device of one's own.
 */
export type Place = 'new' | 'known' | 'mine' | 'own' | 'answersOnly' | 'returned'
export interface Found {
  readonly place: Place
  /** For whom this machine speaks; absent until somebody has said so. */
  readonly side?: Side | undefined
}

export type Sending = HandOver | HandOverRequest
export const isRequest = (sending: Sending): sending is HandOverRequest => 'questions' in sending

export const idOf = (sending: Sending): string => (isRequest(sending) ? sending.id : sending.draft.id)

/** Only what is missing is not here: one that cannot be read now is neither new nor replaced. */
export async function whereItLies(desk: Desk, sending: Sending): Promise<Result<Found, ShelfFault>> {
  const here = await desk.shelf.load(idOf(sending))
  if (here.ok) return ok(isRequest(sending) ? placeOfRequest(here.value, sending) : placeOf(here.value, sending))
  if (here.error !== 'missing') return here
  return ok({ place: !isRequest(sending) && sending.toRequest ? 'answersOnly' : 'new' })
}

/** Whoever sent it may open it too, to look; a reply is told even where not a word of the draft has changed. */
function placeOf(here: Kept, handOver: HandOver): Found {
  const { by, content, reply } = handOver
  if (isMine(here, by, content)) return { place: 'mine' }
  const { side, received = [] } = here.earlier?.exchange ?? {}
  const isKnown = side !== by && (received.some(({ hash }) => hash === content) || isHere(here, content))
  return { place: isKnown && reply === undefined ? 'known' : 'returned', side }
}

function placeOfRequest(here: Kept, { by, parent }: HandOverRequest): Found {
  if (isMine(here, by, parent)) return { place: 'mine' }
  const side = here.earlier?.exchange?.side
  return { place: side === by ? 'own' : 'known', side }
}

/**
 * Whether a state that a party sent went out from this machine. Its side alone does not tell: one party may work on two
 * devices, and what the other one sent lies there alone.
 */
function isMine(here: Kept, by: Side, content: string): boolean {
  const { side, sent = [], received = [] } = here.earlier?.exchange ?? {}
  if (side !== undefined && side !== by) return false
  if (sent.some(({ hash }) => hash === content)) return true
  return side === by && (isHere(here, content) || received.some((one) => one.by === by && one.hash === content))
}

const isHere = ({ draft }: Kept, content: string) => draftFingerprint(draft).hex === content

/** The draft that is asked about, as far as it came. */
export const draftOf = (sending: Sending): Draft => (isRequest(sending) ? draftOfRequest(sending) : sending.draft)

/** What the sender is called, by itself or in the request; undefined while it has no name. */
export function partyOf(sending: Sending, side: Side): string | undefined {
  const { shortName, legalName } = draftOf(sending).parties[side]
  return shortName ?? legalName
}
