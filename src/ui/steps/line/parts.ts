import { given } from '../../../domain/agreement/answer.ts'
import type { Line, Stage } from '../../../domain/agreement/line.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'

/** The one group of radio buttons: gaps, "no hand-over" and "we do not know yet". */
export const POINT = 'hand-over'

/** Links from the first that are the agency's; undefined while nobody has said so. */
export function handOverOf(line: Line | undefined): number | undefined {
  const said = given(line?.handOver)
  return said === undefined ? undefined : Math.min(said, line?.stages?.length ?? 0)
}

/** In whose part the link at a place lies. */
export function partAt(place: number, handOver: number | undefined): Side | null {
  if (handOver === undefined) return null
  return place < handOver ? 'agency' : 'client'
}

/**
 * A result can be owed only where the one whose part it is also decides what happens (obligation of result). While the
 * hand-over point is open, it is enough that one of the two decides.
 */
export function mayOweResult({ control }: Pick<Stage, 'control'>, part: Side | null): boolean {
  if (control !== 'agency' && control !== 'client') return false
  return part === null || part === control
}

/** Links with a result that nobody can owe any more, because the point moved or somebody else decides. */
export function brokenResults(line: Line | undefined): readonly number[] {
  const handOver = handOverOf(line)
  return (line?.stages ?? []).flatMap((stage, place) =>
    stage.owed === 'result' && !mayOweResult(stage, partAt(place, handOver)) ? [place] : [],
  )
}

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
