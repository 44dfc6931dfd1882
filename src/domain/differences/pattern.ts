import type { Path } from '../agreement/draft.ts'

/** A path with a star in the place of every list's number: what every entry of a list is told by. */
export const patternOf = (path: Path): string => path.replaceAll(/(^|\.)\d+(?=\.|$)/g, '$1*')
