import { compareBytes, joined, utf8 } from '../../std/bytes.ts'

/** The tags of ITU-T X.680 that an envelope uses; `context(n)` are the bracketed ones of a module. */
export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  identifier: 0x06,
  utf8: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const

/** A bracketed tag around other elements, as `[0]` of CMS. */
export const context = (number: number): number => 0xa0 | number

/** One element in the Distinguished Encoding Rules (ITU-T X.690, 8.1 and 10): tag, shortest length, content. */
export function element(tag: number, ...content: readonly Uint8Array[]): Uint8Array {
  const inner = joined(content)
  return joined([Uint8Array.of(tag, ...lengthOf(inner.length)), inner])
}

function lengthOf(length: number): readonly number[] {
  if (length < 0x80) return [length]
  const digits = digitsOf(length, 256)
  return [0x80 | digits.length, ...digits]
}

/** Most significant first; zero is one digit. */
function digitsOf(value: number, base: number): number[] {
  const digits = [value % base]
  for (let rest = Math.floor(value / base); rest > 0; rest = Math.floor(rest / base)) digits.unshift(rest % base)
  return digits
}

export const sequence = (...parts: readonly Uint8Array[]): Uint8Array => element(TAG.sequence, ...parts)

/** A SET OF, its members in the order of their bytes (X.690, 11.6). */
export const setOf = (...parts: readonly Uint8Array[]): Uint8Array => element(TAG.set, ...parts.toSorted(compareBytes))

const ZERO = Uint8Array.of(0)

/** A whole number that is not negative, from its bytes: none too many, and a zero before a leading one bit (8.3.2). */
export function integer(bytes: Uint8Array): Uint8Array {
  const leading = bytes.find((byte) => byte !== 0)
  if (leading === undefined) return element(TAG.integer, ZERO)
  const magnitude = bytes.subarray(bytes.indexOf(leading))
  return leading < 0x80 ? element(TAG.integer, magnitude) : element(TAG.integer, ZERO, magnitude)
}

/** `1.2.840.10045.2.1` as an object identifier (8.19). */
export function identifier(dotted: string): Uint8Array {
  const arcs = dotted.split('.').map(Number)
  const root = arcs.slice(0, 2).reduce((first, second) => first * 40 + second)
  return element(TAG.identifier, Uint8Array.from([root, ...arcs.slice(2)].flatMap(digits7)))
}

/** Seven bits a byte, the last one without its highest bit. */
function digits7(value: number): readonly number[] {
  const digits = digitsOf(value, 128)
  return digits.map((digit, place) => (place < digits.length - 1 ? digit | 0x80 : digit))
}

export const octets = (bytes: Uint8Array): Uint8Array => element(TAG.octetString, bytes)
export const utf8String = (text: string): Uint8Array => element(TAG.utf8, utf8(text))

/** Bits that fill their last byte but for `unused` of them. */
export const bits = (bytes: Uint8Array, unused = 0): Uint8Array => element(TAG.bitString, Uint8Array.of(unused), bytes)
export const yes = element(TAG.boolean, Uint8Array.of(0xff))
