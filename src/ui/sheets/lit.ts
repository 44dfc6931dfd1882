import type { Path } from '../../domain/agreement/draft.ts'

/** Whether a line of the paper holds one of the answers that are being written: the same place, or one inside it. */
export function isLit(printed: readonly Path[] | undefined, written: readonly Path[]): boolean {
  return (printed ?? []).some((path) => written.some((other) => within(path, other) || within(other, path)))
}

const within = (path: Path, other: Path) => path === other || path.startsWith(`${other}.`)
