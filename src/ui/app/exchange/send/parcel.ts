import { canonicalText } from '../../../../domain/agreement/canonical.ts'
import type { Draft } from '../../../../domain/agreement/draft.ts'
import { handOverOf, type HandOver, type HandOverRequest } from '../../../../domain/agreement/handOver.ts'
import { requestOf } from '../../../../domain/agreement/request.ts'
import { withheldFrom } from '../../../../domain/agreement/withheld.ts'
import { otherSide } from '../../../../domain/clauses/names.ts'
import { draftFile } from '../../../../engine/exchange/file.ts'
import type { World } from '../../../../std/world.ts'
import { localMoment } from '../../moment.ts'
import type { Asking } from './asking.ts'
import { waitingFor } from '../short/ownQuestions.ts'

/** What goes to the other party: without the sender's own answers that it may not see yet; whoever was asked first sends all. */
export function stateFor(draft: Draft, { by, isWhole, request }: Pick<Asking, 'by' | 'isWhole' | 'request'>): Draft {
  if (!isWhole) return withheldFrom(draft, otherSide(by))
  return request === undefined ? draft : { ...draft, parent: request }
}

/** The hand-over of that state, dated by the clock of this device. */
export function handOverFor(draft: Draft, asking: Asking, world: World): HandOver {
  const { reply, request } = asking
  return handOverOf(stateFor(draft, asking), {
    ...askedIn(draft, asking, world),
    ...(reply && { reply }),
    ...(request !== undefined && { toRequest: true as const }),
  })
}

/** The request alone: which questions of the short way wait for the other party. */
export function requestFor(draft: Draft, asking: Asking, goal: string | undefined, world: World): HandOverRequest {
  const questions = waitingFor(draft, otherSide(asking.by)).map(({ step, id }) => `${step}/${id}`)
  return requestOf(draft, askedIn(draft, asking, world), goal, questions)
}

function askedIn(draft: Draft, { by, language, asks, due, words }: Asking, world: World) {
  const name = draft.parties[by].signer?.name
  const { date, time } = localMoment(world, world.now())
  return {
    by,
    ...(name !== undefined && { name }),
    when: { on: date, at: time },
    language,
    asks,
    ...(due !== undefined && { due }),
    ...(words !== undefined && { words }),
  }
}

/** The file that travels, under the name of the draft's own file. */
export function fileOf(handOver: HandOver): { readonly name: string; readonly text: string } {
  return { name: draftFile(handOver.draft).name, text: canonicalText(handOver) }
}
