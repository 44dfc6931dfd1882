import { given } from './answer.ts'
import type { Line, Stage } from './line.ts'
import type { Side } from './scalars.ts'

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

/**
 * Whether a commitment names a link in which its owner cannot owe a result: somebody else decides there, nobody has said
 * that the owner does, or it lies in the other's part. One without a link is told by its own words alone.
 */
export function isBeyondControl(
  line: Line | undefined,
  promise: { owner: string; stage?: string | undefined },
): boolean {
  const place = (line?.stages ?? []).findIndex(({ id }) => id === promise.stage)
  const link = line?.stages?.[place]
  if (!link || promise.owner === '') return false
  return link.control !== promise.owner || !mayOweResult(link, partAt(place, handOverOf(line)))
}
