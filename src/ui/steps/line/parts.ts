/** The one group of radio buttons: gaps, "no hand-over" and "we do not know yet". */
export const POINT = 'hand-over'

/** Where the point stands once a link is gone: one place earlier, if the link lay before it. */
export function handOverWithout(handOver: number, place: number): number {
  return place < handOver ? handOver - 1 : handOver
}

/** The list with two neighbours changed over. */
export function swapped<T>(list: readonly T[], place: number, other: number): T[] {
  const copy = [...list]
  const [one, two] = [copy[place], copy[other]]
  if (one === undefined || two === undefined) return copy
  copy[place] = two
  copy[other] = one
  return copy
}

/** The gap whose middle is nearest to the pointer, counted as links before it. */
export function nearestGap(pointer: number, middles: readonly number[]): number {
  const distances = middles.map((middle) => Math.abs(middle - pointer))
  return distances.indexOf(Math.min(...distances)) + 1
}
