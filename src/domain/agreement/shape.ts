import * as z from 'zod/mini'
import { draftSchema, type Path } from './draft.ts'

/** What can stand at a place of a draft, as far as two states of it are put together. */
export interface Shape {
  /** A group has answers of its own under each key; a list has entries; an answer is taken or left as it can be read. */
  readonly kind: 'group' | 'list' | 'answer'
  /** The keys of a group; none elsewhere. */
  readonly keys: readonly string[]
  readonly below: (key: string) => Shape
  /** Whether a value may stand here. */
  readonly holds: (value: unknown) => boolean
}

type Schema = z.core.$ZodType
interface Definition {
  readonly type: string
  readonly innerType?: Schema
  readonly shape?: Readonly<Record<string, Schema>>
  readonly element?: Schema
}

const withinAnswer: Shape = { kind: 'answer', keys: [], below: () => withinAnswer, holds: () => true }

function shapeOf(schema: Schema): Shape {
  const { type, innerType, shape = {}, element } = schema._zod.def as Definition
  const holds = (value: unknown) => z.safeParse(schema, value).success
  if (innerType) return { ...shapeOf(innerType), holds }
  if (type === 'array' && element) return { kind: 'list', keys: [], below: () => shapeOf(element), holds }
  if (type !== 'object') return { ...withinAnswer, holds }
  const below = (key: string) => (Object.hasOwn(shape, key) && shape[key] ? shapeOf(shape[key]) : withinAnswer)
  return { kind: 'group', keys: Object.keys(shape), below, holds }
}

/** The draft's own, read off its schema, so that a new field is known without being named. */
export const draftShape: Shape = shapeOf(draftSchema)

/** Where lists of entries stand that are no part of an answer or of another entry. */
export const listPaths: readonly Path[] = listsIn(draftShape, [])

function listsIn(shape: Shape, path: readonly string[]): readonly Path[] {
  if (shape.kind === 'list') return [path.join('.')]
  return shape.keys.flatMap((key) => listsIn(shape.below(key), [...path, key]))
}
