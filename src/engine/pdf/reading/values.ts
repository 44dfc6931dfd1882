/** What stands in a dictionary of ours, read; a string's text is already decoded. */
export type Value = number | boolean | null | Atom | readonly Value[] | Dictionary
type Atom =
  | { readonly kind: 'name'; readonly name: string }
  /** `digits` as well, when it was written in hexadecimal: identifiers and checksums are no text. */
  | { readonly kind: 'text'; readonly text: string; readonly digits?: string }
  | { readonly kind: 'reference'; readonly object: number }
export type Dictionary = ReadonlyMap<string, Value>

export const isName = (value: Value | undefined, name: string): boolean => {
  const atom = atomOf(value)
  return atom?.kind === 'name' && atom.name === name
}

/** The text of a string; null when it is none. */
export function textOf(value: Value | undefined): string | null {
  const atom = atomOf(value)
  return atom?.kind === 'text' ? atom.text : null
}

/** The bytes of a string that was written in hexadecimal, as lowercase digits; null when there is none. */
export function digitsOf(value: Value | undefined): string | null {
  const atom = atomOf(value)
  return atom?.kind === 'text' && atom.digits !== undefined ? atom.digits.toLowerCase() : null
}

/** The number of the object pointed at; null when it is no reference. */
export function objectOf(value: Value | undefined): number | null {
  const atom = atomOf(value)
  return atom?.kind === 'reference' ? atom.object : null
}

/** What stands under `key` when the value is a dictionary. */
export const within = (value: Value | undefined, key: string): Value | undefined =>
  value instanceof Map ? (value as Dictionary).get(key) : undefined

export function numbersOf(value: Value | undefined): readonly number[] | null {
  if (!Array.isArray(value)) return null
  const numbers = value.filter((one: Value) => typeof one === 'number')
  return numbers.length === value.length ? numbers : null
}

const atomOf = (value: Value | undefined): Atom | null =>
  typeof value === 'object' && value !== null && 'kind' in value ? value : null
