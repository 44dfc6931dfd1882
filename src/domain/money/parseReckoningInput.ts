import { fail, ok } from '../../std/result.ts'
import type { Result } from '../../std/result.ts'
import { isCurrency } from './currency.ts'
import type { Fault } from './fault.ts'
import type { CaseValues } from './interval.ts'
import { isReckonable, largest } from './reach.ts'
import {
  collectFaults,
  isPlainObject,
  listOf,
  oneOf,
  optional,
  orNull,
  record,
  wholeNumber,
  yesOrNo,
} from './reader.ts'
import type { Reader, Report } from './reader.ts'
import type { Expectation, Lifetime, PerCase, PlanCosts, ReckoningInput, VatPart } from './reckoningInput.ts'

/**
 * A reckoning's input from plain data, or every fault in it at once. Strict: unknown keys, decimals and numbers as
 * text are faults, and so is an input whose figures would outgrow whole numbers (`too-large`, path empty), for a wrong
 * digit is worse than no answer. Units without low or high have no range; `agreedCeiling` may be left out.
 */
export function parseReckoningInput(value: unknown): Result<ReckoningInput, readonly Fault[]> {
  const { faults, report } = collectFaults()
  const input = readInput(value, '', report)
  if (input === undefined || faults.length > 0) return fail(faults)
  checkTogether(input, report)
  if (faults.length === 0 && !isReckonable(input)) report('', 'too-large')
  return faults.length > 0 ? fail(faults) : ok(input)
}

const amount = wholeNumber(0, 1_000_000_000_000)
const quantity = wholeNumber(0, 1_000_000_000_000)
const share = wholeNumber(0, 10_000)
/** From a week to a year. */
const everyWeeks = wholeNumber(1000, 53_000)

const cases = (read: Reader<number>, absent: Partial<CaseValues> = {}) =>
  record<CaseValues>({ target: read, likely: read, low: read, high: read }, absent)

/** One number for every case, or one for each. */
function perCase(read: Reader<number>): Reader<PerCase> {
  const readCases = cases(read)
  return (value, path, report) => (isPlainObject(value) ? readCases : read)(value, path, report)
}

/** Low and high may be left out: then no range is given. */
const units: Reader<CaseValues> = (value, path, report) => {
  const likely = isPlainObject(value) && typeof value.likely === 'number' ? value.likely : 0
  return cases(quantity, { low: likely, high: likely })(value, path, report)
}

const forms: Readonly<Record<string, Reader<Expectation>>> = {
  keep: record<Expectation & { keep: number }>({ keep: share }),
  backPerUnit: record<Expectation & { backPerUnit: number }>({ backPerUnit: wholeNumber(0, 1_000_000) }),
  backByWeek: record<Expectation & { backByWeek: number }>({ backByWeek: wholeNumber(1, 520) }),
}

/** What is asked has one form; whoever gives two is told of the second. */
const oneForm: Reader<Expectation> = (value, path, report) => {
  const form = isPlainObject(value) ? Object.keys(forms).find((name) => name in value) : undefined
  return (forms[form ?? 'keep'] ?? forms['keep']!)(value, path, report)
}

const readInput = record<ReckoningInput>(
  {
    currency: oneOf(isCurrency),
    spend: perCase(amount),
    vat: listOf(record<VatPart>({ share, rate: share }), 1, 10),
    variableShare: perCase(share),
    unitCost: perCase(amount),
    remains: optional(perCase(amount)),
    stages: optional(listOf(perCase(share), 0, 10)),
    lifetime: optional(record<Lifetime>({ payments: perCase(wholeNumber(1000, 520_000)), everyWeeks })),
    units,
    capacity: orNull(quantity),
    daysPerWeek: wholeNumber(1, 7000),
    ramp: listOf(share, 1, 520),
    anyway: perCase(share),
    refilled: share,
    stepCosts: amount,
    costs: record<PlanCosts>({ fee: amount, media: amount, production: amount }),
    costVat: share,
    vatDeductible: yesOrNo,
    keep: share,
    expectation: optional(oneForm),
    agreedCeiling: orNull(amount),
  },
  { agreedCeiling: null, remains: undefined, stages: undefined, lifetime: undefined, expectation: undefined },
)

/** What no single value can tell. */
function checkTogether(input: ReckoningInput, report: Report): void {
  const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)
  if (total(input.vat.map((part) => part.share)) !== 10_000) report('vat', 'shares-not-whole')
  if (total(input.ramp) === 0) report('ramp', 'too-small')
  for (const [path, value] of rising(input)) if (!isRising(value)) report(path, 'out-of-order')
  if (input.remains !== undefined && largest(input.variableShare) > 0) report('variableShare', 'too-large')
  if (input.expectation && input.keep > 0) report('keep', 'too-large')
  if (input.lifetime && isTooLong(input.lifetime)) report('lifetime', 'too-large')
  for (const key of ['variableShare', 'unitCost', 'anyway'] as const) {
    if (!isRising(input[key]) && !isFalling(input[key])) report(key, 'out-of-order')
  }
}

/** A lifetime is told for ten years at most: nobody can know more, and each of its weeks is reckoned. */
function isTooLong({ payments, everyWeeks }: Lifetime): boolean {
  return largest(payments) * everyWeeks > 520_000_000
}

function rising({ units, spend, remains, stages, lifetime }: ReckoningInput): readonly (readonly [string, PerCase])[] {
  return [
    ['units', units],
    ['spend', spend],
    ['remains', remains ?? 0],
    ...(stages ?? []).map((rate, place) => [`stages.${place}`, rate] as const),
    ['lifetime.payments', lifetime?.payments ?? 0],
  ]
}

/** Fewer units and less spend are the bad end, so their low case is the smaller number. */
function isRising(value: PerCase): boolean {
  return typeof value === 'number' || (value.low <= value.likely && value.likely <= value.high)
}

/** A cost may run either way: its low case is mostly the larger number, but a full house can cost more as well. */
function isFalling(value: PerCase): boolean {
  return typeof value === 'number' || (value.low >= value.likely && value.likely >= value.high)
}
