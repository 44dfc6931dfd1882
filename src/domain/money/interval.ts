/**
 * What somebody expects, said honestly: the bad end, the likely value, the good end.
 * Low and high are named by how the case turns out, not by size: the low case of a cost share is the larger number.
 */
export interface Interval<T = number> {
  readonly low: T
  readonly likely: T
  readonly high: T
}

/** An interval with the wish beside it: the number of the goal's plan level. */
export interface CaseValues<T = number> extends Interval<T> {
  readonly target: T
}

export const caseNames = ['target', 'likely', 'low', 'high'] as const
export type CaseName = (typeof caseNames)[number]

/** The same value in every case. */
export function inEveryCase<T>(value: T): CaseValues<T> {
  return { target: value, likely: value, low: value, high: value }
}

/** What a function of the case gives in each of them. */
export function inEachCase<T>(of: (name: CaseName) => T): CaseValues<T> {
  return { target: of('target'), likely: of('likely'), low: of('low'), high: of('high') }
}
