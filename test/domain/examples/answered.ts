/** The parts of a schema that tell where its answers stand (zod's own definition of each kind). */
interface Schema {
  readonly def: {
    readonly shape?: Readonly<Record<string, Schema>>
    readonly innerType?: Schema
    readonly options?: readonly Schema[]
    readonly element?: Schema
  }
}

/**
 * The places of a schema for which none of the values has anything, entries of a list taken together. A choice of
 * forms is answered by one of them, and then that form is looked into; an answer kept open or left out is an answer.
 */
export function unanswered(schema: unknown, values: readonly unknown[], path = ''): string[] {
  const { def } = schema as Schema
  if (def.innerType) return unanswered(def.innerType, values, path)
  const found = values.filter((value) => value !== undefined)
  if (found.length === 0) return [path]
  if (def.element) return unanswered(def.element, found.flat(), `${path}[]`)
  if (def.options) return def.options.flatMap((form) => unansweredForm(form, found, path))
  if (!def.shape) return []
  return Object.entries(def.shape).flatMap(([key, part]) => {
    return unanswered(
      part,
      found.map((value) => (value as Record<string, unknown>)[key]),
      path ? `${path}.${key}` : key,
    )
  })
}

/** A form that none of the values took asks for nothing, and no more does an answer that is kept open. */
function unansweredForm(form: Schema, values: readonly unknown[], path: string): string[] {
  if (form.def.shape && 'open' in form.def.shape) return []
  const taken = values.filter((value) => isOf(form, value))
  return taken.length === 0 ? [] : unanswered(form, taken, path)
}

function isOf({ def }: Schema, value: unknown): boolean {
  if (def.element) return Array.isArray(value)
  if (def.options) return def.options.some((option) => isOf(option, value))
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!def.shape) return !isObject && !Array.isArray(value)
  return isObject && Object.keys(value).every((key) => Object.hasOwn(def.shape ?? {}, key))
}
