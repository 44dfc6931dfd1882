import { isBlank } from '../language/text.ts'
import { given } from './answer.ts'
import type { Draft, Path } from './draft.ts'
import { isCovered } from './limits.ts'
import { looseEndCodes, type LooseEndCode } from './looseEndCodes.ts'
import { attention, deaf } from './looseEndWords.ts'
import type { Party, Person } from './party.ts'
import { isBeyondControl } from './promises.ts'
import type { Side } from './scalars.ts'
import { exceededTerms } from './statutoryTerms.ts'

export interface LooseEnd {
  readonly path: Path
  readonly code: LooseEndCode
}

/**
 * Every loose end of a draft, in the fixed order of their codes. What was answered with "we do not know yet", or left
 * out with a reason, is none: it is printed as that. A part that nobody has begun is none either.
 */
export function looseEnds(draft: Draft): readonly LooseEnd[] {
  const found: Readonly<Record<LooseEndCode, readonly Path[]>> = {
    'no-ceiling': isWithoutCeiling(draft) ? ['economics.ceiling'] : [],
    'no-meter': lacksInMeter(draft, 'how'),
    'no-counter': lacksInMeter(draft, 'counter'),
    'no-person': dutiesWithoutPerson(draft),
    'no-deadline': withoutDeadline(draft),
    'nobody-decides': isUndecided(draft) ? ['people'] : [],
    'no-reply-address': deafChannels(draft),
    'audience-of-everybody': isEverybody(draft) ? ['audience.who'] : [],
    'reach-without-money': isReachAlone(draft) ? ['goal.metric'] : [],
    'result-beyond-control': resultsBeyondControl(draft),
    'limit-unanswered': [...unanswered(draft, 'agency'), ...unanswered(draft, 'client')],
    'assumption-unchecked': uncheckedAssumptions(draft),
    'payment-term-too-long': exceededTerms(draft).length > 0 ? ['terms.payment.within'] : [],
  }
  return looseEndCodes.flatMap((code) => found[code].map((path) => ({ path, code })))
}

function isWithoutCeiling({ economics }: Draft): boolean {
  const ceiling = given(economics?.ceiling)
  return ceiling !== undefined && 'noneAgreed' in ceiling
}

/** Asked once there is something to count. */
function lacksInMeter({ goal }: Draft, field: 'how' | 'counter'): readonly Path[] {
  if (goal?.metric === undefined) return []
  return isEmpty(goal.meter?.[field]) ? [`goal.meter.${field}`] : []
}

const isEmpty = (answer: unknown) => answer === undefined || (typeof answer === 'string' && isBlank(answer))

const dutiesWithoutPerson = ({ line }: Draft): readonly Path[] =>
  (line?.duties ?? []).flatMap(({ person }, place) => (isEmpty(person) ? [`line.duties.${place}.person`] : []))

/** Who finds out, and by when: without either one it is found out when it is too late. */
const uncheckedAssumptions = ({ line }: Draft): readonly Path[] =>
  (line?.assumptions ?? []).flatMap(({ verifier, checkBy }, place) =>
    verifier === undefined || checkBy === undefined ? [`line.assumptions.${place}.checkBy`] : [],
  )

/** A day, or how often: one of the two tells when a promise was not kept. */
function withoutDeadline({ line }: Draft): readonly Path[] {
  const commitments = (line?.commitments ?? []).flatMap(({ due, acts }, place) =>
    due === undefined && (acts ?? []).length === 0 ? [`line.commitments.${place}.due`] : [],
  )
  const duties = (line?.duties ?? []).flatMap(({ due, turnaround }, place) =>
    isEmpty(due) && turnaround === undefined ? [`line.duties.${place}.due`] : [],
  )
  return [...commitments, ...duties]
}

/** Asked once somebody is named at all: the client's side needs one who can say yes. */
function isUndecided({ people = [] }: Draft): boolean {
  const isDeciding = ({ party, roles }: Person) => party === 'client' && roles.includes('decides')
  return people.length > 0 && !people.some(isDeciding)
}

function deafChannels({ parties, people = [] }: Draft): readonly Path[] {
  const isDeaf = ({ channel }: Pick<Party | Person, 'channel'>) => typeof channel === 'string' && deaf.test(channel)
  return [
    ...(['agency', 'client'] as const).flatMap((side) => (isDeaf(parties[side]) ? [`parties.${side}.channel`] : [])),
    ...people.flatMap((person, place) => (isDeaf(person) ? [`people.${place}.channel`] : [])),
  ]
}

/** Somebody is named, and nothing else says who is meant: not where, not when, not of which age, nor who is not. */
function isEverybody({ audience = {} }: Draft): boolean {
  const { who, place, radius, when, moment, age, excluded } = audience
  return !isEmpty(given(who)) && [place, radius, when, moment, age, excluded].every(isEmpty)
}

function isReachAlone({ goal, economics }: Draft): boolean {
  const named = [given(goal?.metric), given(goal?.unit)?.many].filter((name) => typeof name === 'string')
  return named.some((name) => attention.test(name)) && given(economics?.conversion) === undefined
}

/** Results promised in a link in which the one who promises them does not decide. */
const resultsBeyondControl = ({ line }: Draft): readonly Path[] =>
  (line?.commitments ?? []).flatMap((commitment, place) =>
    commitment.obligation === 'result' && isBeyondControl(line, commitment)
      ? [`line.commitments.${place}.obligation`]
      : [],
  )

/** Limits that the other party has seen, and neither accepted by name nor asked about. */
function unanswered({ line }: Draft, side: Side): readonly Path[] {
  if (isCovered(line, side)) return []
  return (line?.limits?.[side] ?? []).flatMap(({ text, acknowledged }, place) =>
    acknowledged || isBlank(text) ? [] : [`line.limits.${side}.${place}.text`],
  )
}
