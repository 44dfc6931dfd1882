import { integer, sequence, TAG } from './der.ts'
import { insideExactly, readElements } from './readDer.ts'

/** What WebCrypto signs, r and s in equal halves, as CMS and X.509 write it: two whole numbers (RFC 3279, 2.2.3). */
export function ecdsaValue(signature: Uint8Array): Uint8Array {
  const half = signature.length / 2
  return sequence(integer(signature.subarray(0, half)), integer(signature.subarray(half)))
}

/** The same read back, each in `width` bytes; null where it is something else, or larger. */
export function readEcdsaValue(bytes: Uint8Array, width: number): Uint8Array | null {
  const [outer, more] = readElements(bytes) ?? []
  const numbers = insideExactly(outer, TAG.sequence, 2)
  if (more || !numbers) return null
  const halves = new Uint8Array(2 * width)
  for (const [index, { tag, content }] of numbers.entries()) {
    const magnitude = content[0] === 0 ? content.subarray(1) : content
    if (tag !== TAG.integer || magnitude.length > width) return null
    halves.set(magnitude, (index + 1) * width - magnitude.length)
  }
  return halves
}
