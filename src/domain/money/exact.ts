import { Big } from 'big.js'

/**
 * Exact decimals for the formulas; amounts leave them only as whole minor units. Strict: a floating-point number is
 * refused. Seventy decimals in a division hold any quotient here apart from its neighbours (divisors stay below 10⁶⁴,
 * ten rates of stages among them).
 */
const Decimal = Big()
Decimal.DP = 70
Decimal.RM = Decimal.roundHalfUp
Decimal.strict = true

export type Exact = InstanceType<typeof Decimal>

/** A whole number, or an exact decimal string. */
export function exact(value: number | string): Exact {
  return new Decimal(String(value))
}

export const zero = exact(0)
export const one = exact(1)

/** Basis points as a share: 3300 is 0.33. */
export function share(basisPoints: number): Exact {
  return exact(basisPoints).div(exact(10_000))
}

/** Thousandths as a quantity: 4500 is 4.5. */
export function quantity(thousandths: number): Exact {
  return exact(thousandths).div(exact(1000))
}

export function sum(terms: readonly Exact[]): Exact {
  return terms.reduce((total, term) => total.plus(term), zero)
}

export function smaller(first: Exact, second: Exact): Exact {
  return first.lt(second) ? first : second
}

/** The step marked ® in the model: half away from zero to a whole minor unit. */
export function toMinor(value: Exact): Exact {
  return value.round(0, Decimal.roundHalfUp)
}

/** Up to the next whole number, as a break-even must be. */
export function roundUp(value: Exact): Exact {
  return value.round(0, Decimal.roundUp)
}

/** Down to a whole number, below zero as well, as what may be spent must be. */
export function roundDown(value: Exact): Exact {
  return value.round(0, value.lt(zero) ? Decimal.roundUp : Decimal.roundDown)
}

/** A quotient, or null where there is nothing to divide by. */
export function ratio(dividend: Exact, divisor: Exact): Exact | null {
  return divisor.eq(zero) ? null : dividend.div(divisor)
}

/** Whether a number can be kept as a whole JavaScript number without losing a digit. */
export function isWithinReach(value: Exact): boolean {
  return value.abs().lte(exact(Number.MAX_SAFE_INTEGER))
}

/** An amount rounded to whole minor units, as a number. One beyond 2⁵³ is a bug: the parser refuses its inputs. */
export function minorNumber(value: Exact): number {
  if (!isWithinReach(value)) throw new Error(`Beyond exact whole numbers: ${value.toFixed()}`)
  return Number(toMinor(value).toFixed())
}

/** A decimal string with at most six decimals, no idle noughts, no exponent, no negative nought. */
export function decimalString(value: Exact): string {
  const rounded = value.round(6, Decimal.roundHalfUp)
  return rounded.eq(zero) ? '0' : rounded.toFixed()
}
