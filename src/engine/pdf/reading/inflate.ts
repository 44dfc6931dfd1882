import { Unzlib } from 'fflate'

/** Fed in slices, because a limit on what comes out alone let a bomb take 1 GB before it was noticed. */
const SLICE = 4096

/** Inflates `deflated` to exactly `length` bytes; null when it is broken, longer or shorter. */
export function inflate(deflated: Uint8Array, length: number): Uint8Array | null {
  const taken = { bytes: new Uint8Array(length), filled: 0 }
  const unzlib = new Unzlib((part) => {
    if (taken.filled + part.length <= length) taken.bytes.set(part, taken.filled)
    taken.filled += part.length
  })
  try {
    for (let at = 0; at < deflated.length && taken.filled <= length; at += SLICE) {
      unzlib.push(deflated.subarray(at, at + SLICE), at + SLICE >= deflated.length)
    }
  } catch {
    return null
  }
  return taken.filled === length ? taken.bytes : null
}
