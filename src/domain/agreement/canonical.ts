/**
 * The one text of a draft: RFC 8785 (JSON Canonicalization Scheme), so that equal drafts have equal bytes and one
 * SHA-256. Drafts hold whole numbers and well-formed text only, for which ECMAScript's own serialization of numbers
 * and strings is the scheme's (RFC 8785, 3.2.2); keys are sorted by UTF-16 code units (3.2.3). Absent answers
 * (`undefined`) are not written.
 */
export function canonicalText(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`
  const entries = Object.entries(value).filter(([, member]) => member !== undefined)
  entries.sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`).join(',')}}`
}

/** The UTF-8 bytes of `canonicalText`. */
export const canonicalBytes = (value: unknown): Uint8Array => new TextEncoder().encode(canonicalText(value))
