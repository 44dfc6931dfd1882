import type { CaseInput } from '../../../src/domain/money/reckoningInput.ts'

/** A fraction of whole numbers, for reckoning beside the code in another way than it does: nothing is ever rounded. */
export class Fraction {
  readonly over: bigint
  readonly under: bigint
  constructor(over: bigint | number, under: bigint | number = 1n) {
    const sign = BigInt(under) < 0n ? -1n : 1n
    this.over = BigInt(over) * sign
    this.under = BigInt(under) * sign
  }
  plus = (other: Fraction) => new Fraction(this.over * other.under + other.over * this.under, this.under * other.under)
  minus = (other: Fraction) => this.plus(new Fraction(-other.over, other.under))
  times = (other: Fraction) => new Fraction(this.over * other.over, this.under * other.under)
  per = (other: Fraction) => new Fraction(this.over * other.under, this.under * other.over)
  isAtLeast = (other: Fraction) => this.over * other.under >= other.over * this.under

  /** Half away from zero. */
  rounded(): bigint {
    const size = this.over < 0n ? -this.over : this.over
    const nearest = (2n * size + this.under) / (2n * this.under)
    return this.over < 0n ? -nearest : nearest
  }
  roundedUp(): bigint {
    const cut = this.over / this.under
    return this.over > 0n && cut * this.under !== this.over ? cut + 1n : cut
  }
}

const whole = (value: number | bigint) => new Fraction(value)
const share = (basisPoints: number) => new Fraction(basisPoints, 10_000)
const thousandths = (value: number) => new Fraction(value, 1000)
const sum = (all: readonly Fraction[]) => all.reduce((total, one) => total.plus(one), whole(0))
const one = whole(1)

/** The model of domain 4.1, written down a second time, straight from the page. */
export function byHand(input: CaseInput) {
  const spend = whole(input.spend)
  const net = sum(input.vat.map((part) => spend.times(share(part.share)).per(one.plus(share(part.rate))))).rounded()
  const left =
    input.remains ??
    whole(net)
      .times(one.minus(share(input.variableShare)))
      .rounded()
  const CM = whole(BigInt(left) - BigInt(input.unitCost))
  const neff = thousandths(input.capacity === null ? input.units : Math.min(input.units, input.capacity))
  const D = thousandths(input.daysPerWeek).times(sum(input.ramp.map(share)))
  const N = neff.times(D)
  const counted = one.minus(share(input.anyway).times(one.minus(share(input.refilled))))
  const sold = input.stages.map(share).reduce((total, rate) => total.times(rate), thousandths(input.payments))
  const P0 = N.times(counted).times(sold).times(CM).rounded()
  const Cmax = P0 - BigInt(input.stepCosts)
  const { fee, media, production } = input.costs
  const bill = whole(fee + media + production)
  const K = input.vatDeductible ? bill.rounded() : bill.times(one.plus(share(input.costVat))).rounded()
  const each = CM.times(counted).times(sold)
  return {
    net,
    CM,
    N,
    each,
    amounts: [
      net,
      CM.rounded(),
      P0,
      Cmax,
      whole(Cmax)
        .times(one.minus(share(input.keep)))
        .rounded(),
      K,
      Cmax - K,
    ],
    breakEven:
      each.over > 0n
        ? whole(K + BigInt(input.stepCosts))
            .per(each)
            .roundedUp()
        : null,
    perUnit: N.over === 0n ? [null, null] : [whole(Cmax).per(N).rounded(), whole(K).per(N).rounded()],
    payback: paybackByHand(input, neff.times(CM).times(counted), K),
  }
}

/** Every sale of every week followed by itself, from its first payment to its last. */
function paybackByHand(input: CaseInput, each: Fraction, K: bigint): number | null {
  const sold = input.stages
    .map(share)
    .reduce((total, rate) => total.times(rate), each)
    .times(thousandths(input.daysPerWeek))
  const income = new Map<number, Fraction>()
  for (const [week, part] of input.ramp.entries()) {
    for (let paid = 0; paid * 1000 < input.payments; paid += 1) {
      const when = week + Math.ceil((paid * input.everyWeeks) / 1000)
      const size = thousandths(Math.min(1000, input.payments - paid * 1000))
      income.set(when, (income.get(when) ?? whole(0)).plus(sold.times(share(part)).times(size)))
    }
  }
  let total = whole(0)
  for (let week = 0; week <= Math.max(...income.keys()); week += 1) {
    total = total.plus(income.get(week) ?? whole(0))
    if (week < input.ramp.length) total = total.minus(new Fraction(input.stepCosts, input.ramp.length))
    if (total.isAtLeast(whole(K))) return week + 1
  }
  return null
}
