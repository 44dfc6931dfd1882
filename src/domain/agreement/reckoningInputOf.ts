import { fail, ok, type Result } from '../../std/result.ts'
import { dayNumber } from '../language/calendar.ts'
import type { CaseValues } from '../money/interval.ts'
import type { PerCase, PlanCosts, ReckoningInput } from '../money/reckoningInput.ts'
import { agreedValue, given } from './answer.ts'
import { DEFAULTS, standardCostVat, standardVat } from './defaults.ts'
import type { Draft, Path } from './draft.ts'
import type { Economics, Expectation, AgencyOption } from './economics.ts'

/** A calculation's input, and which of its numbers nobody gave: they are defaults, to be shown as such. */
export interface DerivedInput {
  readonly input: ReckoningInput
  readonly assumed: readonly Path[]
  /** Whether a cost stands in it: that of the named or the chosen option. Without one it is nothing, and no profit after it can be told. */
  readonly hasCost: boolean
}

/**
 * The money of a draft, ready to reckon: by the option that is named, else by the chosen one, else without a cost.
 * An option's own effect goes before the client's general expectation, because the choice is between options.
 * Fails with the answers that are still needed: what one unit brings, what remains of it, how many more, how long.
 */
export function reckoningInputOf(draft: Draft, optionId?: string): Result<DerivedInput, readonly Path[]> {
  const { economics = {} } = draft
  const option = optionOf(draft, optionId)
  const spend = given(economics.spend)
  const remains = given(economics.remains)
  const units = unitsOf(draft, option)
  const weeks = weeksOf(draft)
  if (!spend || !remains || !units || !weeks) {
    const needed = {
      'economics.spend': spend,
      'economics.remains': remains,
      'economics.extra': units,
      'economics.weeks': weeks,
    }
    return fail(Object.entries(needed).flatMap(([path, answer]) => (answer ? [] : [path])))
  }
  const assumed: Path[] = []
  const or = <T>(path: Path, answer: T | undefined, otherwise: T): T => {
    if (answer === undefined) assumed.push(path)
    return answer ?? otherwise
  }
  const vat = or('economics.vat', given(economics.vat), [...standardVat(draft.currency)]).map(({ share, rate }) => ({
    share,
    rate,
  }))
  const input = {
    currency: draft.currency,
    spend: perCaseOf(spend),
    vat,
    ...costsOfUnit(economics, remains),
    ...saleOf(economics),
    units,
    capacity: or('economics.capacity', capacityOf(economics), null),
    daysPerWeek: or('economics.daysPerWeek', daysPerWeekOf(draft), DEFAULTS.daysPerWeek),
    ramp: rampOver(weeks, or('economics.ramp', given(economics.ramp), [...DEFAULTS.ramp])),
    anyway: perCaseOf(or('economics.anyway', given(economics.anyway), { likely: DEFAULTS.anyway })),
    refilled: or('economics.refilled', given(economics.refilled), DEFAULTS.refilled),
    stepCosts: 0,
    costs: given(option?.cost) ?? NO_COST,
    costVat: or('economics.costVat', given(economics.costVat), standardCostVat(draft.currency)),
    vatDeductible: or('economics.vatDeductible', given(economics.vatDeductible), DEFAULTS.vatDeductible),
    ...askedOf(or<Expectation>('economics.expectation', given(economics.expectation), { keep: 0 })),
    agreedCeiling: ceilingOf(economics),
  }
  const staff = or('economics.extraStaff', given(economics.extraStaff), { none: true as const })
  const stepCosts = staffCost(staff, input.daysPerWeek, weeks)
  return ok({ input: { ...input, stepCosts }, assumed, hasCost: given(option?.cost) !== undefined })
}

const NO_COST: PlanCosts = { fee: 0, media: 0, production: 0 }

/** The option that a calculation is for: the named one, or the client's choice. */
export function optionOf(draft: Draft, optionId?: string): AgencyOption | undefined {
  const choice = given(draft.choice)
  const id = optionId ?? (choice && 'id' in choice.option ? choice.option.id : undefined)
  return draft.options?.find((option) => option.id === id)
}

/** Weeks of the run: as answered, else the goal's period in whole weeks, a begun week counted. */
export function weeksOf(draft: Draft): number | undefined {
  const answered = given(draft.economics?.weeks)
  const period = given(draft.goal?.period)
  if (answered !== undefined || !period) return answered
  const days = dayNumber(period.end) - dayNumber(period.start) + 1
  return days > 0 ? Math.ceil(days / 7) : undefined
}

/** Extra units per occurrence at full run: the goal's plan as the target, and the range that is expected. */
function unitsOf(draft: Draft, option: AgencyOption | undefined): CaseValues | undefined {
  const range = given(option?.effect) ?? agreedValue(draft.economics?.extra)
  if (!range) return undefined
  const { likely, low = likely, high = likely } = range
  return { target: goalStep(draft) ?? likely, likely, low, high }
}

/** From the past level to the plan, in thousandths; undefined while one of the two is not known. */
export function goalStep(draft: Draft): number | undefined {
  const past = given(draft.goal?.levels?.past)
  const plan = agreedValue(draft.goal?.levels?.plan)
  return past === undefined || plan === undefined ? undefined : Math.abs(plan - past)
}

interface Ranged {
  readonly likely: number
  readonly low?: number | undefined
  readonly high?: number | undefined
}

function perCaseOf({ likely, low, high }: Ranged): PerCase {
  if (low === undefined && high === undefined) return likely
  return { target: likely, likely, low: low ?? likely, high: high ?? likely }
}

const mapped = (value: PerCase, change: (number: number) => number): PerCase =>
  typeof value === 'number'
    ? change(value)
    : {
        target: change(value.target),
        likely: change(value.likely),
        low: change(value.low),
        high: change(value.high),
      }

/** What remains as a share leaves the rest variable; as an amount it is drawn and moved as that, whatever is spent. */
function costsOfUnit(
  economics: Economics,
  remains: NonNullable<ReturnType<typeof remainsOf>>,
): Pick<ReckoningInput, 'variableShare' | 'unitCost' | 'remains'> {
  const unitCost = given(economics.unitCost) ?? 0
  if ('amount' in remains) return { variableShare: 0, remains: perCaseOf(remains.amount), unitCost }
  return { variableShare: mapped(perCaseOf(remains.share), (share) => 10_000 - share), unitCost }
}

/** Weeks from one payment to the next, in thousandths: 365 days of a year, in seven days, four quarters, twelve months. */
const WEEKS = { week: 1000, month: 4345, quarter: 13_036, year: 52_143 } as const

/** What lies between the counted unit and the money: the rates of the stages behind it, and how often a sale is paid. */
function saleOf({ conversion, lifetime }: Economics): Pick<ReckoningInput, 'stages' | 'lifetime'> {
  const [chain, paid] = [given(conversion), given(lifetime)]
  return {
    ...(chain && { stages: chain.map((stage) => perCaseOf(stage.share)) }),
    ...(paid && { lifetime: { payments: perCaseOf(paid.payments), everyWeeks: WEEKS[paid.every] } }),
  }
}

const remainsOf = (economics: Economics) => given(economics.remains)

function capacityOf(economics: Economics): number | null | undefined {
  const capacity = given(economics.capacity)
  if (!capacity) return undefined
  return 'free' in capacity ? capacity.free : Math.max(0, capacity.total - capacity.occupied - capacity.heldForLater)
}

function daysPerWeekOf(draft: Draft): number | undefined {
  const days = given(draft.goal?.days)
  return given(draft.economics?.daysPerWeek) ?? (days && days.length * 1000)
}

/** One share for each week: those given, then the full run; a run shorter than its start is cut. */
const rampOver = (weeks: number, ramp: readonly number[]) =>
  Array.from({ length: weeks }, (_, week) => ramp[week] ?? 10_000)

/** Extra staff over the whole run, to the minor unit, half away from zero. */
function staffCost(staff: { none: true } | { perDay: number }, daysPerWeek: number, weeks: number): number {
  if ('none' in staff) return 0
  return Number((BigInt(staff.perDay) * BigInt(daysPerWeek) * BigInt(weeks) + 500n) / 1000n)
}

/** What the client asks, in its own form: money back per unit, or by a week, is no share to keep. */
function askedOf(expectation: Expectation): Pick<ReckoningInput, 'keep' | 'expectation'> {
  return 'keep' in expectation ? { keep: expectation.keep } : { keep: 0, expectation }
}

function ceilingOf(economics: Economics): number | null {
  const ceiling = given(economics.ceiling)
  return ceiling && 'amount' in ceiling ? ceiling.amount : null
}
