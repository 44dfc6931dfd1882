import fc from 'fast-check'
import { draftSchema, type Draft } from '../../../src/domain/agreement/draft.ts'

/** As much of a zod schema as a walk over the draft's own needs. */
interface Schema {
  readonly safeParse: (value: unknown) => { readonly success: boolean }
  readonly _zod: { readonly def: Definition }
}
type Definition =
  | { readonly type: 'object'; readonly shape: Readonly<Record<string, Schema>> }
  | { readonly type: 'optional'; readonly innerType: Schema }
  | { readonly type: 'union'; readonly options: readonly Schema[] }
  | { readonly type: 'array'; readonly element: Schema }
  | { readonly type: 'literal'; readonly values: readonly unknown[] }
  | { readonly type: 'enum'; readonly entries: Readonly<Record<string, string>> }
  | { readonly type: 'boolean' | 'number' | 'string' }

const root = draftSchema as unknown as Schema

/** Every place of the schema that holds a value, list places as `*`; open and left out are no fields of their own. */
export function fieldsOfSchema(schema: Schema = root, path: readonly string[] = []): ReadonlySet<string> {
  const { def } = schema._zod
  switch (def.type) {
    case 'object':
      return union(
        Object.entries(def.shape)
          .filter(([key]) => key !== 'open' && key !== 'leftOut')
          .map(([key, member]) => fieldsOfSchema(member, [...path, key])),
      )
    case 'optional':
      return fieldsOfSchema(def.innerType, path)
    case 'union':
      return union(def.options.map((option) => fieldsOfSchema(option, path)))
    case 'array':
      return fieldsOfSchema(def.element, [...path, '*'])
    default:
      return new Set([path.join('.')])
  }
}

const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> => new Set(sets.flatMap((set) => [...set]))

/** Every leaf of a value: its path and what stands there. */
export function leavesOf(value: unknown, path: readonly string[] = []): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [[path.join('.'), value]]
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...path, key]))
}

/** A leaf's place in the schema: list indexes as `*`. */
export const fieldOf = (path: string) => path.replaceAll(/\.\d+(?=\.|$)/g, '.*')

/** Texts that could confuse whoever takes a sentence apart, and every kind of value a string of the draft may be. */
const texts = [
  'table',
  'stolików',
  '스케일링',
  'Atelier Maasweg B.V.',
  'She said: “ten tables”.',
  '$& $1 {{count}} {{name}}',
  '\uE0000\uE001 and \uE001',
  'two lines\nof words',
  '20%',
  'x'.repeat(160),
  'Europe/Amsterdam',
  'economics.ceiling',
  'line.limits.agency.0.text',
  'ceiling-breached-at-likely',
  'no-measure',
  '2027-02-28',
  '2027-12-31',
  '2026-03-01',
  '17:00',
  '24:00',
  'film',
  'b',
  'aaaaaaaaaaaaaaaaaaaaaaaaaa',
  '0'.repeat(64),
]
const numbers = [
  0, 1, 2, 3, 5, 7, 12, 20, 100, 999, 1000, 2500, 5000, 6000, 10_000, 10_500, 250_000, 913_410, 1_000_000_000,
]

/** Any draft that the parser takes: made from the schema itself, so a new field is drawn without being named here. */
export function anyParsedDraft(): fc.Arbitrary<Draft> {
  return arbitraryOf(root).filter((made) => root.safeParse(made).success) as fc.Arbitrary<Draft>
}

function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  const { def } = schema._zod
  switch (def.type) {
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(def.shape).map(([key, member]) => [key, arbitraryOf(member)])))
    case 'optional':
      return fc.oneof(
        { weight: 3, arbitrary: arbitraryOf(def.innerType) },
        { weight: 1, arbitrary: fc.constant(undefined) },
      )
    case 'union':
      return fc.oneof(
        ...def.options.map((option, place) => ({ weight: place === 0 ? 4 : 1, arbitrary: arbitraryOf(option) })),
      )
    case 'array':
      return fc.array(arbitraryOf(def.element), { maxLength: 3 }).filter((made) => schema.safeParse(made).success)
    case 'literal':
      return fc.constantFrom(...def.values)
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries))
    case 'boolean':
      return fc.boolean()
    case 'number':
      return fc.constantFrom(...numbers.filter((value) => schema.safeParse(value).success))
    case 'string':
      return fc.constantFrom(...texts.filter((value) => schema.safeParse(value).success))
  }
}
