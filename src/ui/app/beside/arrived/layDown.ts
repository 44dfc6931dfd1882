import { canonicalText } from '../../../../domain/agreement/canonical.ts'
import type { Draft } from '../../../../domain/agreement/draft.ts'
import type { HandOver } from '../../../../domain/agreement/handOver.ts'
import { draftOfRequest } from '../../../../domain/agreement/request.ts'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import type { Exchange, Received, ShelfFault } from '../../../../engine/drafts/kept.ts'
import { ok, type Result } from '../../../../std/result.ts'
import type { World } from '../../../../std/world.ts'
import type { Desk } from '../../desk.ts'
import { withWaiting } from '../../../../engine/drafts/passed.ts'
import { idOf, isRequest, type Place, type Sending } from './whereItLies.ts'

/**
 * Lays down what arrived, for the party that this machine speaks for: as it knows, or as somebody has said. What is new
 * lies on the desk; of what is here already, what came back waits and what is asked is kept. Answers with the draft's id.
 */
export function layDown(
  desk: Desk,
  sending: Sending,
  { place, side }: { readonly place: Place; readonly side: Side },
  world: World,
): Promise<Result<string, ShelfFault>> {
  if (place === 'new') return takeNew(desk, sending, side, world)
  if (place === 'returned' && !isRequest(sending)) return keepWaiting(desk, sending, side)
  return keepAsked(desk, sending, side)
}

function takeNew(desk: Desk, sending: Sending, side: Side, world: World): Promise<Result<string, ShelfFault>> {
  const exchange: Exchange = { ...askedIn(sending, side), sent: [], received: [stateIn(sending, world.now())] }
  // Answers to a request follow the state that it was made from; that is their parent already.
  if (isRequest(sending)) return desk.takeIn(draftOfRequest(sending), { exchange })
  return desk.takeIn(sending.draft, { closed: closedIn(sending), exchange })
}

const closedIn = ({ draft, content }: HandOver) => ({ revision: draft.revision, hash: content })

/**
 * What came back waits beside the draft until each line of it is settled; it replaces neither the draft nor what waits,
 * and what it asks is asked once it is settled.
 */
const keepWaiting = (desk: Desk, handOver: HandOver, side: Side) =>
  remember(desk, handOver.draft.id, (exchange) => withWaiting({ ...exchange, side }, canonicalText(handOver)))

/** A draft that is here already: what is asked of this machine's party now. */
const keepAsked = (desk: Desk, sending: Sending, side: Side) =>
  remember(desk, idOf(sending), (exchange) => ({ ...exchange, ...askedIn(sending, side) }))

/**
 * A draft that came bare waits as it is, for whoever wants to see what differs. Nobody says who sent it or for what: it
 * decides neither for whom this machine speaks nor what is asked.
 */
export const keepBare = (desk: Desk, draft: Draft): Promise<Result<string, ShelfFault>> =>
  remember(desk, draft.id, (exchange) => withWaiting(exchange, canonicalText(draft)))

async function remember(
  desk: Desk,
  id: string,
  more: (exchange: Exchange) => Exchange,
): Promise<Result<string, ShelfFault>> {
  const here = await desk.shelf.load(id)
  if (!here.ok) return here
  const { exchange = { sent: [], received: [] }, ...earlier } = here.value.earlier ?? {}
  const paper = await desk.shelf.loadPaper(id)
  const kept = { ...here.value, earlier: { ...earlier, exchange: more(exchange) } }
  const saved = await desk.save(kept, paper.ok ? paper.value.inked : [])
  return saved.ok ? ok(id) : saved
}

/** For whom this machine speaks, and what it is asked by whom; what its own party asks is asked of the other one. */
function askedIn(sending: Sending, side: Side): Pick<Exchange, 'side' | 'asked'> {
  const { by, asks, due } = sending
  if (side === by) return { side }
  const questions = isRequest(sending) && { questions: sending.questions }
  return { side, asked: { asks, by, ...(due !== undefined && { due }), ...questions } }
}

function stateIn(sending: Sending, at: number): Received {
  if (isRequest(sending)) return { revision: sending.revision, hash: sending.parent, at, by: sending.by }
  const { draft, content, by } = sending
  return { revision: draft.revision, hash: content, at, by, text: canonicalText(draft) }
}
