import { agreedValue, given } from './answer.ts'
import { doubles } from './doubles.ts'
import type { Draft, Path } from './draft.ts'
import type { Economics } from './economics.ts'
import type { Levels } from './goal.ts'
import { brokenResults } from './promises.ts'
import { namesTimeZone } from './timeZone.ts'
import { lacksWrittenForm } from './writtenForm.ts'

/** How answers that each read well can deny one another. */
const codes = [
  'ends-before-it-begins',
  'out-of-order',
  'more-than-there-is',
  'not-whole',
  'beyond-control',
  'no-such-option',
  'no-such-person',
  'twice',
  'no-such-zone',
  'needs-written-form',
] as const
export type ContradictionCode = (typeof codes)[number]
export const isContradiction = (code: string): boolean => codes.some((known) => known === code)

export interface Contradiction {
  readonly path: Path
  readonly code: ContradictionCode
}

/**
 * Answers that cannot both be meant, at the one to mend first. Each is kept as it was typed; but nobody can sign a
 * period that is over before it begins, or a result that the promiser does not control (product, step 6).
 */
export function contradictions(draft: Draft): readonly Contradiction[] {
  return [
    ...found('ends-before-it-begins', reversed(draft)),
    ...found('out-of-order', [...levelsOutOfOrder(draft), ...rangesOutOfOrder(draft)]),
    ...found('more-than-there-is', tooMuch(draft.economics ?? {})),
    ...found('not-whole', notWhole(draft.economics ?? {})),
    ...found('beyond-control', beyondControl(draft)),
    ...found('no-such-option', unknownChoice(draft)),
    ...found('no-such-person', unknownPerson(draft)),
    ...found('twice', doubles(draft)),
    ...found('no-such-zone', namesTimeZone(draft.timeZone) ? [] : ['timeZone']),
    ...found('needs-written-form', lacksWrittenForm(draft) ? ['terms.ownership'] : []),
  ]
}

const found = (code: ContradictionCode, paths: readonly Path[]) => paths.map((path) => ({ path, code }))

function reversed({ goal, audience }: Draft): readonly Path[] {
  const period = given(goal?.period)
  const window = given(goal?.window)
  const age = given(audience?.age)
  const [from, to] = [given(goal?.levels?.pastFrom), given(goal?.levels?.pastTo)]
  return [
    ...(period && period.end < period.start ? ['goal.period.end'] : []),
    // A window that ends at an earlier hour runs past midnight; one that ends where it begins is none.
    ...(window && window.to === window.from ? ['goal.window.to'] : []),
    ...(from && to && to < from ? ['goal.levels.pastTo'] : []),
    ...(age && age.to < age.from ? ['audience.age.to'] : []),
  ]
}

/** Past before plan, must not beyond plan, wish not short of it: upwards, or downwards where less is the goal. */
function levelsOutOfOrder({ goal }: Draft): readonly Path[] {
  const levels: Levels = goal?.levels ?? {}
  const plan = agreedValue(levels.plan)
  if (plan === undefined) return []
  const [past, must, wish] = [given(levels.past), given(levels.must), given(levels.wish)]
  const isDown = goal?.direction === 'down' || (goal?.direction === undefined && past !== undefined && plan < past)
  const isBefore = (one: number, other: number) => (isDown ? one > other : one < other)
  return [
    ...(past !== undefined && !isBefore(past, plan) ? ['goal.levels.plan'] : []),
    ...(must !== undefined && isBefore(plan, must) ? ['goal.levels.must'] : []),
    ...(wish !== undefined && isBefore(wish, plan) ? ['goal.levels.wish'] : []),
  ]
}

interface Range {
  readonly likely: number
  readonly low?: number | undefined
  readonly high?: number | undefined
}

const isRising = ({ likely, low = likely, high = likely }: Range) => low <= likely && likely <= high

/** Low is the bad end. Of those who come anyway more are worse, so that one range may run either way. */
function rangesOutOfOrder({ economics = {}, options = [] }: Draft): readonly Path[] {
  const remains = given(economics.remains)
  const anyway = given(economics.anyway)
  const rising: readonly (readonly [Path, Range | undefined])[] = [
    ['economics.spend', given(economics.spend)],
    ['economics.remains', remains && ('share' in remains ? remains.share : remains.amount)],
    ...(given(economics.conversion) ?? []).map(({ share }, place) => [`economics.conversion.${place}`, share] as const),
    ['economics.lifetime', given(economics.lifetime)?.payments],
    ['economics.extra.agency', given(economics.extra?.agency)],
    ['economics.extra.client', given(economics.extra?.client)],
    ...options.map(({ effect }, place) => [`options.${place}.effect`, given(effect)] as const),
  ]
  const falls = anyway && { likely: -anyway.likely, low: minus(anyway.low), high: minus(anyway.high) }
  return [
    ...rising.flatMap(([path, range]) => (range && !isRising(range) ? [path] : [])),
    ...(anyway && falls && !isRising(anyway) && !isRising(falls) ? ['economics.anyway'] : []),
  ]
}

const minus = (value: number | undefined) => (value === undefined ? undefined : -value)

/** 100 % in basis points. */
const WHOLE = 10_000
/** Days of a week, in thousandths. */
const WEEK = 7000

/** A part that is more than its whole. */
function tooMuch(economics: Economics): readonly Path[] {
  const [spend, remains, capacity] = [given(economics.spend), given(economics.remains), given(economics.capacity)]
  const [ceiling, media] = [given(economics.ceiling), given(economics.mediaCap)]
  const exceeds = remains && 'amount' in remains && spend && remains.amount.likely > spend.likely
  const isFull = capacity && 'total' in capacity && Math.max(capacity.occupied, capacity.heldForLater) > capacity.total
  return [
    ...((given(economics.daysPerWeek) ?? 0) > WEEK ? ['economics.daysPerWeek'] : []),
    ...(exceeds ? ['economics.remains.amount.likely'] : []),
    ...(isFull ? ['economics.capacity.total'] : []),
    ...(media !== undefined && ceiling && 'amount' in ceiling && media > ceiling.amount ? ['economics.mediaCap'] : []),
  ]
}

/** Shares of one whole that do not make it up. */
function notWhole(economics: Economics): readonly Path[] {
  const vat = given(economics.vat)
  return vat && vat.reduce((total, { share }) => total + share, 0) !== WHOLE ? ['economics.vat'] : []
}

/** The choice of something that is not, or no longer, among the options. */
function unknownChoice({ choice, options = [] }: Draft): readonly Path[] {
  const option = given(choice)?.option
  return option && 'id' in option && !options.some(({ id }) => id === option.id) ? ['choice'] : []
}

/** A brief from somebody who is not, or no longer, among the people. */
function unknownPerson({ goal, people = [] }: Draft): readonly Path[] {
  const from = given(goal?.briefFrom)
  return from === undefined || people.some(({ id }) => id === from) ? [] : ['goal.briefFrom']
}

/**
 * Links whose result nobody of the two decides. A commitment says in its own words what it promises, and only belongs to
 * a link: there the same is a loose end (`result-beyond-control`), which may be kept with a reason.
 */
function beyondControl({ line }: Draft): readonly Path[] {
  return brokenResults(line).flatMap((place) => (line?.stages?.[place]?.control ? [`line.stages.${place}.owed`] : []))
}
