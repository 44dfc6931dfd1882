import { fail, ok, type Result } from '../../std/result.ts'

/** Most bytes of a draft as JSON. */
export const JSON_BYTES = 1_000_000
/** Deepest nesting of a draft as JSON. */
export const JSON_DEPTH = 32

export type ScanFault = 'too-large' | 'too-deep' | 'double-key' | 'not-json'

/**
 * JSON text to plain data, with the limits looked at before `JSON.parse` sees a byte: size in UTF-8, depth, and no key
 * twice in one object (which `JSON.parse` would silently let the last one win, so that two readers of one file could
 * see two prices). `most` is for what this machine wrote itself: its notes lie beside the draft and count for nobody else.
 */
export function scanJson(text: string, most = JSON_BYTES): Result<unknown, ScanFault> {
  if (text.length > most || new TextEncoder().encode(text).length > most) return fail('too-large')
  const fault = structureFault(text)
  if (fault) return fail(fault)
  try {
    return ok(JSON.parse(text))
  } catch {
    return fail('not-json')
  }
}

/**
 * Walks the text once, sign by sign, holding the keys of each object that is still open. No sign is looked at twice: a
 * pattern that tried a string again from each of its escaped quotes took 5 s for 80 kB of them, and four times that
 * for twice as many.
 */
function structureFault(text: string): ScanFault | null {
  const open: (Set<string> | null)[] = []
  let lastString: string | null = null
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? new Set() : null)
      if (open.length > JSON_DEPTH) return 'too-deep'
    } else if (sign === '}' || sign === ']') open.pop()
    else if (sign === ':') {
      const fault = keyFault(lastString, open.at(-1))
      if (fault) return fault
    } else if (sign === '"') {
      const end = closingQuote(text, at)
      if (end === null) return 'not-json'
      lastString = text.slice(at, end + 1)
      at = end
    }
  }
  return null
}

/** Where the string that begins at `start` ends; null: nowhere. */
function closingQuote(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '"') return at
    if (text[at] === '\\') at += 1
  }
  return null
}

/** What is wrong with a key of the innermost object; a sound one is noted there. */
function keyFault(literal: string | null, keys: Set<string> | null | undefined): ScanFault | null {
  const key = literal === null ? null : decoded(literal)
  if (!keys || key === null) return 'not-json'
  if (keys.has(key)) return 'double-key'
  keys.add(key)
  return null
}

/** A key as it will be read, so that `"a"` and `"\u0061"` are seen as one. */
function decoded(literal: string): string | null {
  try {
    return JSON.parse(literal) as string
  } catch {
    return null
  }
}
