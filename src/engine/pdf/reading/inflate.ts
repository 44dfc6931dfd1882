import { Unzlib } from 'fflate'

/** Fed in slices, because a limit on what comes out alone let a bomb take 1 GB before it was noticed. */
const SLICE = 4096

/** Inflates to exactly `length` bytes; null when the data are broken, longer or shorter. */
export function inflate(deflated: Uint8Array, length: number): Uint8Array | null {
  const inflated = inflateUpTo(deflated, length)
  return inflated?.length === length ? inflated : null
}

/** Inflates to at most `most` bytes; null when the data are broken or longer. */
export function inflateUpTo(deflated: Uint8Array, most: number): Uint8Array | null {
  const taken = { bytes: new Uint8Array(most), filled: 0 }
  const unzlib = new Unzlib((part) => {
    if (taken.filled + part.length <= most) taken.bytes.set(part, taken.filled)
    taken.filled += part.length
  })
  try {
    for (let at = 0; at < deflated.length && taken.filled <= most; at += SLICE) {
      unzlib.push(deflated.subarray(at, at + SLICE), at + SLICE >= deflated.length)
    }
  } catch {
    return null
  }
  return taken.filled <= most ? taken.bytes.subarray(0, taken.filled) : null
}
