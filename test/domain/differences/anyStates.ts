import * as fc from 'fast-check'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { parseDraft } from '../../../src/domain/agreement/parse.ts'
import { blank } from '../agreement/anyDraft.ts'
import { fullDrafts } from './fullDraft.ts'

/** The same agreement as two machines hold it: what both had, and what became of it on each. */
export interface States {
  readonly mine: Draft
  readonly base: Draft
  readonly theirs: Draft
}

const full = fullDrafts()

/** A draft, or one with all that the schema allows, and a few changes made to it on each side; one on both now and then. */
export const anyStates = (bases: readonly Draft[]): fc.Arbitrary<States> =>
  fc
    .record({
      base: fc.constantFrom(...bases, ...full),
      other: fc.constantFrom(...bases, ...full),
      mine: fc.array(anyEdit, { maxLength: 4 }),
      theirs: fc.array(anyEdit, { maxLength: 4 }),
      both: fc.array(anyEdit, { maxLength: 1 }),
    })
    .map(({ base: drawn, other, ...edits }) => ({ base: plain(drawn), other: plain(other), ...edits }))
    .map(({ base, other, mine, theirs, both }) => ({
      base,
      mine: edited(base, other, [...both, ...mine]),
      theirs: edited(base, other, [...theirs, ...both]),
    }))

/** As it is read from a file: what is absent has no key. */
export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

type Act = 'removed' | 'other' | 'doubled' | 'moved' | 'lent'
interface Edit {
  readonly act: Act
  readonly place: number
  readonly by: number
}
const anyEdit: fc.Arbitrary<Edit> = fc.record({
  act: fc.constantFrom<Act>('removed', 'other', 'other', 'doubled', 'moved', 'lent'),
  place: fc.nat({ max: 1_000_000 }),
  by: fc.nat({ max: 20 }),
})

/** The draft after all of its edits that leave it readable, under the id that it has. */
const edited = (base: Draft, other: Draft, edits: readonly Edit[]): Draft =>
  edits.reduce((draft, edit) => {
    const read = parseDraft(plain(changed(draft, other, edit)))
    return read.ok && read.value.id === base.id ? read.value : draft
  }, base)

function changed(draft: Draft, other: Draft, { act, place, by }: Edit): unknown {
  const paths = pathsIn(draft, [])
  const path = paths[place % paths.length] ?? []
  const [lent, key] = [at(other, path), path.at(-1)]
  const list = at(draft, path.slice(0, -1))
  if (act === 'removed') return put(draft, path, undefined)
  if (act === 'lent') return lent === undefined ? draft : put(draft, path, lent)
  if (Array.isArray(list)) {
    const entries = list as readonly unknown[]
    const target = by % entries.length
    const entry = entries[Number(key)]
    const rest = act === 'moved' ? entries.toSpliced(Number(key), 1) : entries
    return put(draft, path.slice(0, -1), rest.toSpliced(target, 0, act === 'doubled' ? otherwise(entry, by) : entry))
  }
  return put(draft, path, otherwise(at(draft, path), by))
}

function otherwise(value: unknown, by: number): unknown {
  if (typeof value === 'number') return value + by
  if (typeof value === 'string') return /^[a-z0-9-]+$/.test(value) ? `${value.slice(0, 30)}-${by}` : `${value} ${by}`
  if (typeof value !== 'object' || value === null) return value
  return 'id' in value ? { ...value, id: `entry-${by}` } : value
}

type Keys = readonly string[]
const pathsIn = (value: unknown, path: Keys): readonly Keys[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, member]) => [[...path, key], ...pathsIn(member, [...path, key])])
    : []

const at = (value: unknown, path: Keys): unknown =>
  path.reduce<unknown>((held, key) => (held as Record<string, unknown> | undefined)?.[key], value)

function put(value: unknown, [key, ...rest]: Keys, member: unknown): unknown {
  if (key === undefined) return member
  if (Array.isArray(value)) {
    const list = value as readonly unknown[]
    const made = put(list[Number(key)], rest, member)
    return made === undefined ? list.toSpliced(Number(key), 1) : list.with(Number(key), made)
  }
  return { ...(value as object), [key]: put((value as Record<string, unknown>)[key], rest, member) }
}

const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const anyEntry = fc.record({
  id: fc.constantFrom('x', 'y', 'z', 'u'),
  text: word,
  from: fc.option(word, { nil: undefined }),
})

/** Small lists, of bare words and of entries, none of them twice; what became of one on the other machine. */
export const anyListStates = (): fc.Arbitrary<States> => {
  const lists = fc.record({
    notIncluded: fc.uniqueArray(word, { maxLength: 5 }),
    takenBack: fc.uniqueArray(anyEntry, { maxLength: 4, selector: ({ id }) => id }),
  })
  return fc.record({ base: lists, theirs: lists, title: fc.option(word, { nil: undefined }) }).map((made) => {
    const draftOf = (line: typeof made.base): Draft => ({ ...blank(), line: plain(line) })
    return {
      base: draftOf(made.base),
      mine: { ...draftOf(made.base), title: made.title },
      theirs: draftOf(made.theirs),
    }
  })
}
