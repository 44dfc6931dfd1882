import type { Say } from '../language/say.ts'

/** No text on a paper may hold this character, so a skeleton's places for words are never mistaken for words. */
const PLACE = '\u0000'

/** A place for words that the catalogue keeps under the very path of this place in the draft. */
export const said = PLACE
/** A place for words that stand elsewhere in the draft: a person named in two places is one name in the catalogue. */
export const saidAt = (path: string): string => PLACE + path

/**
 * The skeleton with its places filled. The key of a place is `root` and its path in the draft, where the entries of a
 * list go by their `id` (`examples.grill.line.stages.seen.name`), or by their index if they have none.
 */
export function inWords<T>(skeleton: T, say: Say, root: string): T {
  return filled(skeleton, [], (path) => say(`${root}.${path}`)) as T
}

function filled(value: unknown, path: readonly string[], words: (path: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith(PLACE) ? words(value.slice(1) || path.join('.')) : value
  if (Array.isArray(value)) return value.map((entry, index) => filled(entry, [...path, nameOf(entry, index)], words))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, filled(part, [...path, key], words)]))
}

const nameOf = (entry: unknown, index: number): string =>
  typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : String(index)
