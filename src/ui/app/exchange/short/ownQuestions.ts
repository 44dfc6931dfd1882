import type { Draft } from '../../../../domain/agreement/draft.ts'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import { pathsOf, type PathScreen } from '../../../steps/screen.ts'
import { addressOf } from '../../../steps/returns.ts'
import { findScreen } from '../../../steps/sequence.ts'
import { isThere } from '../../hub/progress.ts'

/**
 * What each party answers before it sees the other's words, by the addresses of the questions. The director's are the
 * goal, the audience, the money, what cannot be promised and who decides; at most twelve, so that five minutes are enough.
 */
const OWN: Readonly<Record<Side, readonly string[]>> = {
  client: [
    'goal/pain',
    'goal/lastTime',
    'goal/metric',
    'goal/levels',
    'audience/who',
    'money/return',
    'money/spend',
    'money/extra',
    'money/ceiling',
    'options/choice',
    'line/clientLimits',
    'table/people',
  ],
  agency: [
    'goal/agencyView',
    'money/extraAgency',
    'money/ceilingReply',
    'options/options',
    'line/agencyLimits',
    'table/agency',
  ],
}

/** The questions of one party's short view, in their order: those that arise, and where some were asked for, those alone. */
export function ownQuestions(draft: Draft, side: Side, asked: readonly string[] = []): readonly PathScreen[] {
  const own = OWN[side].filter((address) => arises(address, draft))
  const chosen = own.filter((address) => asked.includes(address))
  return (chosen.length > 0 ? chosen : own).flatMap((address) => {
    const [step = '', id] = address.split('/')
    return findScreen(step, id) ?? []
  })
}

/** Nothing is chosen where nothing is offered, and no reply is given to a ceiling that nobody wrote. */
function arises(address: string, draft: Draft): boolean {
  if (address === 'options/choice') return isThere(draft, 'options')
  return address !== 'money/ceilingReply' || isThere(draft, 'economics.ceiling')
}

/** Whether a party has said what the question needs; "I do not know yet" is an answer too. */
export function isAnswered(screen: PathScreen, draft: Draft, side: Side): boolean {
  if (screen.id === 'people') return draft.people?.some(({ party }) => party === side) ?? false
  const needed = screen.answers.filter(({ required }) => required).map(({ path }) => path)
  if (needed.length > 0) return needed.every((path) => isThere(draft, path))
  return pathsOf(screen).some((path) => isThere(draft, path))
}

/** The next question without an answer: behind the one at that address, or from the first one on. Null when all have one. */
export function nextOwn(questions: readonly PathScreen[], draft: Draft, side: Side, after?: string): PathScreen | null {
  const place = questions.findIndex((screen) => addressOf(screen, '') === after)
  return questions.slice(place + 1).find((screen) => !isAnswered(screen, draft, side)) ?? null
}

/** How many of them have an answer. */
export const answeredOf = (questions: readonly PathScreen[], draft: Draft, side: Side): number =>
  questions.filter((screen) => isAnswered(screen, draft, side)).length

/** A party's own questions that wait for an answer. */
export const waitingFor = (draft: Draft, side: Side): readonly PathScreen[] =>
  ownQuestions(draft, side).filter((screen) => !isAnswered(screen, draft, side))
