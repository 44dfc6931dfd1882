import { draftSchema, type Draft } from '../../../src/domain/agreement/draft.ts'
import { accepts, described, type Json, type Schema } from './readSchema.ts'

/** Of unions within a union: enough drafts that each form of each stands in one of them. */
const DRAFTS = 9
/** Entries of a list, that they can change places. */
const ENTRIES = 3

/**
 * Drafts in which nothing that can be left away is left away, made from the schema alone: a leaf that is added there
 * stands here as well. Where a value has several forms (given, open, left out), each draft has another one.
 */
export const fullDrafts = (): readonly Draft[] =>
  Array.from({ length: DRAFTS }, (_, form) => made(draftSchema, form) as unknown as Draft)

let before = 0

/** Some value that a schema takes, unlike the ones made before where the schema leaves room. `form`: which of several. */
export function made(schema: Schema, form = 0): Json {
  const { type, innerType, options = [], shape = {}, element, entries = {}, values = [] } = described(schema)
  if (type === 'optional' && innerType) return made(innerType, form)
  const chosen = options[form % Math.max(1, options.length)]
  if (type === 'union' && chosen) return made(chosen, Math.floor(form / options.length))
  if (type === 'object')
    return Object.fromEntries(Object.entries(shape).map(([key, member]) => [key, made(member, form)]))
  if (type === 'array' && element) return listOf(schema, element, form)
  if (type === 'literal') return values[0] ?? null
  if (type === 'boolean') return before++ % 2 === 0
  if (type === 'enum') return Object.values(entries)[before++ % Object.keys(entries).length] ?? null
  return simple(schema)
}

/** As many entries as the list takes. */
function listOf(schema: Schema, element: Schema, form: number): Json {
  const entries = Array.from({ length: ENTRIES }, () => made(element, form))
  const most = [ENTRIES, 2, 1].find((length) => accepts(schema, entries.slice(0, length)))
  if (most === undefined) throw new Error('A list takes none of the entries that were made for it')
  return entries.slice(0, most)
}

/** The first of these that the schema takes; a schema that takes none of them needs one of its own here. */
function simple(schema: Schema): Json {
  before += 1
  const two = String(10 + (before % 18))
  const id = before.toString(36)
  const candidates: readonly Json[] = [
    1200 + before,
    12 + (before % 7),
    `Apple pool ${before}`,
    `entry-${id}`,
    `2027-03-${two}`,
    `17:${two}`,
    id.padStart(64, '0').replaceAll(/[^0-9a-f]/g, 'a'),
    'a'.repeat(26),
  ]
  const fitting = candidates.find((candidate) => accepts(schema, candidate))
  if (fitting === undefined) throw new Error(`No value is known for ${JSON.stringify(described(schema))}`)
  return fitting
}
