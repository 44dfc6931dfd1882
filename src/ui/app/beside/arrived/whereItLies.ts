import { canonicalText } from '../../../../domain/agreement/canonical.ts'
import type { Draft } from '../../../../domain/agreement/draft.ts'
import { draftFingerprint } from '../../../../domain/agreement/fingerprint.ts'
import { handOverOf, type HandOver, type HandOverRequest } from '../../../../domain/agreement/handOver.ts'
import { draftOfRequest } from '../../../../domain/agreement/request.ts'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import { otherSide } from '../../../../domain/clauses/names.ts'
import type { Language } from '../../../../domain/language/languages.ts'
import type { Exchange, Kept, Received, ShelfFault } from '../../../../engine/drafts/kept.ts'
import { ok, type Result } from '../../../../std/result.ts'
import type { World } from '../../../../std/world.ts'
import type { Desk } from '../../desk.ts'
import { withWaiting } from '../../exchange/returned/passed.ts'
import { localMoment } from '../../moment.ts'

/**
 * What this machine knows of a draft that arrived. `new`: it is not here. `known`: it is, and this brings nothing that it
 * has not seen. `mine`: it went out from here. `own`: its own party asks from another device, and brings nothing.
 * `answersOnly`: answers to a request, and the draft that they belong to is not here. `returned`: it is here, and something
 * else came back, from the other party or from another device of one's own.
 */
export type Place = 'new' | 'known' | 'mine' | 'own' | 'answersOnly'
export type Found = { readonly place: Place } | { readonly place: 'returned'; readonly handOver: HandOver }

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
  return isKnown && reply === undefined ? { place: 'known' } : { place: 'returned', handOver }
}

function placeOfRequest(here: Kept, { by, parent }: HandOverRequest): Found {
  if (isMine(here, by, parent)) return { place: 'mine' }
  return { place: here.earlier?.exchange?.side === by ? 'own' : 'known' }
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

/** Lays it on the desk: from here on this machine speaks for the party that was asked. */
export function takeNew(desk: Desk, sending: Sending, world: World): Promise<Result<string, ShelfFault>> {
  const exchange: Exchange = { ...askedIn(sending), sent: [], received: [stateIn(sending, world.now())] }
  // Answers to a request follow the state that it was made from; that is their parent already.
  if (isRequest(sending)) return desk.takeIn(draftOfRequest(sending), { exchange })
  return desk.takeIn(sending.draft, { closed: closedIn(sending), exchange })
}

const closedIn = ({ draft, content }: HandOver) => ({ revision: draft.revision, hash: content })

/**
 * What came back waits beside the draft until each line of it is settled; it replaces neither the draft nor what waits,
 * and what it asks is asked once it is settled.
 */
export function keepWaiting(desk: Desk, handOver: HandOver): Promise<Result<null, ShelfFault>> {
  return remember(desk, handOver.draft.id, (exchange) =>
    withWaiting({ side: otherSide(handOver.by), ...exchange }, canonicalText(handOver)),
  )
}

/**
 * A draft that came bare waits as if its other party had handed it back, for whoever wants to see what differs. Nobody
 * says who sent it or for what: it decides neither for whom this machine speaks nor what is asked.
 */
export function keepBare(
  desk: Desk,
  draft: Draft,
  language: Language,
  world: World,
): Promise<Result<null, ShelfFault>> {
  const { date, time } = localMoment(world, world.now())
  return remember(desk, draft.id, (exchange) => {
    const by = otherSide(exchange.side ?? 'agency')
    const handOver = handOverOf(draft, { by, when: { on: date, at: time }, language, asks: 'settle' })
    return withWaiting(exchange, canonicalText(handOver))
  })
}

/** A draft that is here already: what is asked of this machine's party now. */
export function keepAsked(desk: Desk, sending: Sending): Promise<Result<null, ShelfFault>> {
  return remember(desk, idOf(sending), (exchange) => ({ ...exchange, ...askedIn(sending) }))
}

async function remember(
  desk: Desk,
  id: string,
  more: (exchange: Exchange) => Exchange,
): Promise<Result<null, ShelfFault>> {
  const here = await desk.shelf.load(id)
  if (!here.ok) return here
  const { exchange = { sent: [], received: [] }, ...earlier } = here.value.earlier ?? {}
  const paper = await desk.shelf.loadPaper(id)
  const kept = { ...here.value, earlier: { ...earlier, exchange: more(exchange) } }
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
