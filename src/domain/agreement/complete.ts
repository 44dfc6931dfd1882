import { fail, ok, type Result } from '../../std/result.ts'
import { isBlank } from '../language/text.ts'
import { agreedValue, given, isOpen } from './answer.ts'
import { contradictions, type ContradictionCode } from './contradictions.ts'
import type { Agreement, Draft, Path } from './draft.ts'
import { writtenLimits } from './limits.ts'
import type { Limit } from './line.ts'
import type { Side } from './scalars.ts'

/** Why something that signing needs is not there: nobody answered, it was kept open, or the parties still differ. */
export type GapCode =
  | 'missing'
  | 'open'
  | 'differs'
  | 'left-out'
  | 'none-acknowledged'
  | 'not-one-of-the-two'
  | ContradictionCode
export interface Gap {
  readonly path: Path
  readonly code: GapCode
}

/**
 * The only way from a draft to an agreement. Asks for what nobody can sign without, and answers with every gap at once:
 * names, signers and their authority; languages and which prevails; the date; the goal's metric, amount
 * and period; a ceiling or an explicit "none agreed"; one acknowledged limit of each party; how both sign, if that
 * was kept open; and no two answers that deny one another. Nothing else blocks: open points are printed as open,
 * warnings may be kept.
 */
export function complete(draft: Draft): Result<Agreement, readonly Gap[]> {
  const gaps = [
    ...partyGaps(draft, 'agency'),
    ...partyGaps(draft, 'client'),
    ...languageGaps(draft),
    ...gap('date', draft.date),
    ...goalGaps(draft),
    ...gap('economics.ceiling', draft.economics?.ceiling),
    ...limitGaps(draft, 'agency'),
    ...limitGaps(draft, 'client'),
    ...contradictions(draft),
    ...signingGap(draft),
  ]
  return gaps.length === 0 ? ok(draft as Agreement) : fail(gaps)
}

function partyGaps(draft: Draft, side: Side): Gap[] {
  const party = draft.parties[side]
  const path = `parties.${side}`
  return [
    ...gap(`${path}.legalName`, party.legalName),
    ...gap(`${path}.signer.name`, party.signer?.name),
    ...gap(`${path}.signer.authority`, party.signer?.authority),
  ]
}

function languageGaps({ languages }: Draft): Gap[] {
  const { paper, beside, prevailing } = languages
  if (beside === undefined) return []
  if (beside === paper) return [{ path: 'languages.beside', code: 'not-one-of-the-two' }]
  if (prevailing === undefined) return [{ path: 'languages.prevailing', code: 'missing' }]
  return prevailing === paper || prevailing === beside
    ? []
    : [{ path: 'languages.prevailing', code: 'not-one-of-the-two' }]
}

function goalGaps({ goal }: Draft): Gap[] {
  return [...gap('goal.metric', goal?.metric), ...planGap(goal?.levels?.plan), ...gap('goal.period', goal?.period)]
}

type Plan = NonNullable<NonNullable<Draft['goal']>['levels']>['plan']

function planGap(plan: Plan): Gap[] {
  const path = 'goal.levels.plan'
  if (agreedValue(plan) !== undefined) return []
  if (!plan || (plan.agency === undefined && plan.client === undefined)) return [{ path, code: 'missing' }]
  if (plan.settled === 'open' || isOpen(plan.agency) || isOpen(plan.client)) return [{ path, code: 'open' }]
  return [{ path, code: 'differs' }]
}

function limitGaps(draft: Draft, side: Side): Gap[] {
  const path = `line.limits.${side}`
  const limits = writtenLimits(draft.line, side)
  if (limits.length === 0) return [{ path, code: 'missing' }]
  return limits.some(isAcknowledged) ? [] : [{ path, code: 'none-acknowledged' }]
}

/** Read and accepted by the other party, by name. */
export const isAcknowledged = (limit: Limit) => limit.acknowledged !== undefined && 'by' in limit.acknowledged

/** Left alone it is settled: both sign here, and the paper says so. Kept open, nobody has chosen what the file is. */
const signingGap = ({ terms }: Draft): Gap[] =>
  isOpen(terms?.signing) ? [{ path: 'terms.signing', code: 'open' }] : []

function gap(path: Path, answer: unknown): Gap[] {
  if (answer === undefined || (typeof answer === 'string' && isBlank(answer))) return [{ path, code: 'missing' }]
  if (given(answer) !== undefined) return []
  return [{ path, code: isOpen(answer) ? 'open' : 'left-out' }]
}
