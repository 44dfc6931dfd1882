/** A chance as people say it: `times` of `of` cases. */
export interface Runs {
  readonly times: number
  readonly of: number
}

/** Small chances are told as one in so many; nobody pictures one in seventeen. */
const roundDenominators = [10, 15, 20, 25, 30, 40, 50, 100]

/**
 * A chance (a decimal from 0 to 1) as “about 8 of 10”: tenths in the middle, one of 15, 20, … at the ends; under half
 * of a hundredth it is 0 of 100, and likewise 100 of 100. For words only: nothing is reckoned from it.
 */
export function aboutRuns(chance: string): Runs {
  const value = Number(chance)
  if (value > 0.5) {
    const { times, of } = aboutRuns(String(1 - value))
    return { times: of - times, of }
  }
  if (value < 0.005) return { times: 0, of: 100 }
  if (value >= 0.1) return { times: Math.round(value * 10), of: 10 }
  const distance = (denominator: number) => Math.abs(1 / denominator - value)
  const nearest = roundDenominators.reduce((best, next) => (distance(next) < distance(best) ? next : best))
  return { times: 1, of: nearest }
}
