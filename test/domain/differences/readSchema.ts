import type * as z from 'zod/mini'
import { draftSchema } from '../../../src/domain/agreement/draft.ts'

export type Json = string | number | boolean | null | readonly Json[] | Rec
export type Rec = { readonly [key: string]: Json }
export type Schema = z.core.$ZodType
export type Keys = readonly (string | number)[]

/** As much of a schema's own description as is asked here. */
interface Described {
  readonly type: string
  readonly innerType?: Schema
  readonly options?: readonly Schema[]
  readonly shape?: Readonly<Record<string, Schema>>
  readonly element?: Schema
  readonly entries?: Readonly<Record<string, string>>
  readonly values?: readonly (string | number | boolean)[]
}
export const described = (schema: Schema) => schema._zod.def as unknown as Described

export const accepts = (schema: Schema, value: unknown): boolean =>
  (schema as unknown as z.ZodMiniType).safeParse(value).success

/** A value of a draft where the schema says what it is. */
export interface Place {
  readonly keys: Keys
  /** What the schema calls it: keys, `[]` for any entry of a list, `|n` for the form that a value has of several. */
  readonly name: string
  /** Of no more forms than one: what stands behind `optional` and unions. */
  readonly schema: Schema
  /** The union that it is one form of, innermost; null where it has but one. */
  readonly union: Schema | null
  readonly value: Json
}

/** Every value of a draft, the draft itself among them, each with its schema. */
export const placesIn = (draft: unknown): readonly Place[] =>
  placed({ keys: [], name: '', schema: draftSchema, union: null, value: draft as Json })

function placed(place: Place): readonly Place[] {
  const { keys, name, schema, value } = place
  const { type, innerType, options = [], shape = {}, element } = described(schema)
  if (type === 'optional' && innerType) return placed({ ...place, schema: innerType })
  if (type === 'union') {
    const form = options.findIndex((option) => accepts(option, value))
    const chosen = options[form]
    if (!chosen) throw new Error(`${name} has a form that its schema does not know`)
    return placed({ ...place, name: `${name}|${form}`, schema: chosen, union: schema })
  }
  const below = (key: string | number, under: string, inner: Schema, value: Json) =>
    placed({ keys: [...keys, key], name: under, schema: inner, union: null, value })
  if (type === 'array' && element) {
    const entries = (value as readonly Json[]).flatMap((entry, at) => below(at, `${name}[]`, element, entry))
    return [place, ...entries]
  }
  const members = Object.entries(shape).flatMap(([key, member]) => {
    const inner = (value as Rec)[key]
    return inner === undefined ? [] : below(key, nameBelow(name, key), member, inner)
  })
  return [place, ...members]
}

/** The names of everything that a draft can hold, read off its schema alone. */
export const namesInSchema = (): readonly string[] => names(draftSchema, '')

function names(schema: Schema, name: string): readonly string[] {
  const { type, innerType, options = [], shape = {}, element } = described(schema)
  if (type === 'optional' && innerType) return names(innerType, name)
  if (type === 'union') return options.flatMap((option, form) => names(option, `${name}|${form}`))
  if (type === 'array' && element) return [name, ...names(element, `${name}[]`)]
  return [name, ...Object.entries(shape).flatMap(([key, member]) => names(member, nameBelow(name, key)))]
}

const nameBelow = (name: string, key: string) => (name === '' ? key : `${name}.${key}`)
