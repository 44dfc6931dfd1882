import { canonicalText } from '../../../../domain/agreement/canonical.ts'
import type { Draft } from '../../../../domain/agreement/draft.ts'
import { draftFingerprint } from '../../../../domain/agreement/fingerprint.ts'
import { handOverOf, type HandOver, type HandOverRequest } from '../../../../domain/agreement/handOver.ts'
import { draftOfRequest } from '../../../../domain/agreement/request.ts'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import { otherSide } from '../../../../domain/clauses/names.ts'
import type { Language } from '../../../../domain/language/languages.ts'
import type { Exchange, Kept, Received, ShelfFault } from '../../../../engine/drafts/kept.ts'
import type { Result } from '../../../../std/result.ts'
import type { World } from '../../../../std/world.ts'
import type { Desk } from '../../desk.ts'
import { withWaiting } from '../../exchange/returned/passed.ts'
import { localMoment } from '../../moment.ts'

/**
 * What this machine knows of a draft that arrived. `new`: it is not here. `known`: it is, and this brings nothing that it
 * has not seen. `returned`: it is, and something else came back. `mine`: it went out from here. `answersOnly`: answers to a
 * request, and the draft that they belong to is not here.
 */
export type Place = 'new' | 'known' | 'returned' | 'mine' | 'answersOnly'

export type Sending = HandOver | HandOverRequest
export const isRequest = (sending: Sending): sending is HandOverRequest => 'questions' in sending

export const idOf = (sending: Sending): string => (isRequest(sending) ? sending.id : sending.draft.id)

export async function whereItLies(desk: Desk, sending: Sending): Promise<Place> {
  const here = await desk.shelf.load(idOf(sending))
  if (here.ok) return isRequest(sending) ? placeOfRequest(here.value, sending) : placeOf(here.value, sending)
  return !isRequest(sending) && sending.toRequest ? 'answersOnly' : 'new'
}

/** Whoever sent it may open it too, to look; a reply is told even where not a word of the draft has changed. */
function placeOf({ draft, earlier }: Kept, { by, content, reply }: HandOver): Place {
  const { side, sent = [], received = [] } = earlier?.exchange ?? {}
  if (side === by || (side === undefined && sent.some(({ hash }) => hash === content))) return 'mine'
  const isKnown = received.some(({ hash }) => hash === content) || draftFingerprint(draft).hex === content
  return isKnown && reply === undefined ? 'known' : 'returned'
}

const placeOfRequest = ({ earlier }: Kept, { by }: HandOverRequest): Place =>
  earlier?.exchange?.side === otherSide(by) ? 'known' : 'mine'

/** Lays it on the desk: from here on this machine speaks for the party that was asked. */
export function takeNew(desk: Desk, sending: Sending, world: World): Promise<Result<string, ShelfFault>> {
  const exchange: Exchange = { ...askedIn(sending), sent: [], received: [stateIn(sending, world.now())] }
  // Answers to a request follow the state that it was made from; that is their parent already.
  if (isRequest(sending)) return desk.takeIn(draftOfRequest(sending), { exchange })
  return desk.takeIn(sending.draft, { closed: closedIn(sending), exchange })
}

const closedIn = ({ draft, content }: HandOver) => ({ revision: draft.revision, hash: content })

/** What came back waits beside the draft until each line of it is settled; it replaces neither the draft nor what waits. */
export function keepWaiting(desk: Desk, handOver: HandOver): Promise<Result<null, ShelfFault>> {
  return remember(desk, handOver, (exchange) => withWaiting(exchange, canonicalText(handOver)))
}

/** A draft that came bare, as if its other party had handed it back, for whoever wants to see what differs. */
export async function asReturned(desk: Desk, draft: Draft, language: Language, world: World): Promise<HandOver> {
  const here = await desk.shelf.load(draft.id)
  const side = here.ok ? here.value.earlier?.exchange?.side : undefined
  const { date, time } = localMoment(world, world.now())
  return handOverOf(draft, { by: otherSide(side ?? 'agency'), when: { on: date, at: time }, language, asks: 'settle' })
}

/** A draft that is here already: what is asked of this machine's party now. */
export function keepAsked(desk: Desk, sending: Sending): Promise<Result<null, ShelfFault>> {
  return remember(desk, sending, (exchange) => exchange)
}

async function remember(
  desk: Desk,
  sending: Sending,
  more: (exchange: Exchange) => Exchange,
): Promise<Result<null, ShelfFault>> {
  const here = await desk.shelf.load(idOf(sending))
  if (!here.ok) return here
  const { exchange = { sent: [], received: [] }, ...earlier } = here.value.earlier ?? {}
  const paper = await desk.shelf.loadPaper(idOf(sending))
  const kept = { ...here.value, earlier: { ...earlier, exchange: more({ ...exchange, ...askedIn(sending) }) } }
  return desk.save(kept, paper.ok ? paper.value.inked : [])
}

/** For whom this machine speaks, and what it is asked by whom. */
function askedIn(sending: Sending): Pick<Exchange, 'side' | 'asked'> {
  const { by, asks, due } = sending
  const questions = isRequest(sending) && { questions: sending.questions }
  return { side: otherSide(by), asked: { asks, by, ...(due !== undefined && { due }), ...questions } }
}

function stateIn(sending: Sending, at: number): Received {
  if (isRequest(sending)) return { revision: sending.revision, hash: sending.parent, at, by: sending.by }
  const { draft, content, by } = sending
  return { revision: draft.revision, hash: content, at, by, text: canonicalText(draft) }
}

/** The draft that is asked about, as far as it came. */
export const draftOf = (sending: Sending): Draft => (isRequest(sending) ? draftOfRequest(sending) : sending.draft)

/** What the sender is called, by itself or in the request; undefined while it has no name. */
export function partyOf(sending: Sending, side: Side): string | undefined {
  const { shortName, legalName } = draftOf(sending).parties[side]
  return shortName ?? legalName
}
