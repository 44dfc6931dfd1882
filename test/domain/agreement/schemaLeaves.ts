import type * as z from 'zod/mini'
import { draftSchema } from '../../../src/domain/agreement/draft.ts'

/** Paths that no question writes: the frame of the file, and what reading, signing and handing over put there. */
const NOT_ASKED = ['format', 'version', 'id', 'revision', 'parent', 'example', 'kept', 'comments', 'agreed']

type Definition = {
  type: string
  innerType?: z.core.$ZodType
  shape?: Record<string, z.core.$ZodType>
  options?: z.core.$ZodType[]
  element?: z.core.$ZodType
}
const definitionOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Definition

/** Where the answers of a draft stand, read off its schema; lists and values of several forms count as one. */
export function leavesOfSchema(): readonly string[] {
  return leaves(draftSchema, []).filter((path) => !NOT_ASKED.includes(path.split('.')[0] ?? ''))
}

function leaves(schema: z.core.$ZodType, path: readonly string[]): readonly string[] {
  const definition = definitionOf(schema)
  if (definition.type === 'optional' && definition.innerType) return leaves(definition.innerType, path)
  if (definition.type === 'object' && definition.shape && !('settled' in definition.shape)) {
    return Object.entries(definition.shape).flatMap(([key, member]) => leaves(member, [...path, key]))
  }
  return [path.join('.')]
}
