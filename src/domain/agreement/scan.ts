import { fail, ok, type Result } from '../../std/result.ts'

/** Most bytes of a draft as JSON. */
export const JSON_BYTES = 1_000_000
/** Deepest nesting of a draft as JSON. */
export const JSON_DEPTH = 32

export type ScanFault = 'too-large' | 'too-deep' | 'double-key' | 'not-json'

/**
 * JSON text to plain data, with the limits looked at before `JSON.parse` sees a byte: size in UTF-8, depth, and no key
 * twice in one object (which `JSON.parse` would silently let the last one win, so that two readers of one file could
 * see two prices).
 */
export function scanJson(text: string): Result<unknown, ScanFault> {
  if (text.length > JSON_BYTES || new TextEncoder().encode(text).length > JSON_BYTES) return fail('too-large')
  const fault = structureFault(text)
  if (fault) return fail(fault)
  try {
    return ok(JSON.parse(text))
  } catch {
    return fail('not-json')
  }
}

/** Walks the text once, token by token, holding the keys of each object that is still open. */
function structureFault(text: string): ScanFault | null {
  const open: (Set<string> | null)[] = []
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]]|:/gsu
  let lastString: string | null = null
  for (const [part] of text.matchAll(token)) {
    if (part === '{' || part === '[') {
      open.push(part === '{' ? new Set() : null)
      if (open.length > JSON_DEPTH) return 'too-deep'
    } else if (part === '}' || part === ']') open.pop()
    else if (part === ':') {
      const keys = open.at(-1)
      if (!keys || lastString === null) return 'not-json'
      const key = decoded(lastString)
      if (key === null) return 'not-json'
      if (keys.has(key)) return 'double-key'
      keys.add(key)
    } else lastString = part
  }
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
