/** The bytes of a text in UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** All parts behind one another; none give an empty array. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Below zero, zero or above: by the first byte that differs, and a beginning goes before what it begins. */
export function compareBytes(one: Uint8Array, other: Uint8Array): number {
  const place = one.findIndex((byte, index) => byte !== other[index])
  return place === -1 ? one.length - other.length : (one[place] ?? 0) - (other[place] ?? -1)
}

/** A loop, for whole files are compared: with `findIndex` 100 kB take 1 ms instead of a tenth of it. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false
  return true
}
