import { Inflate, Unzlib } from 'fflate'
import { joined } from '../../std/bytes.ts'

/** Fed in slices, because a limit on what comes out alone let a bomb take 1 GB before it was noticed. */
const SLICE = 4096

/** Inflates zlib data to exactly `length` bytes; null when the data are broken, longer or shorter. */
export function inflate(deflated: Uint8Array, length: number): Uint8Array | null {
  const inflated = inflateUpTo(deflated, length)
  return inflated?.length === length ? inflated : null
}

/** Inflates zlib data (RFC 1950) to at most `most` bytes; null when the data are broken or longer. */
export function inflateUpTo(deflated: Uint8Array, most: number): Uint8Array | null {
  return fed(deflated, most, (take) => new Unzlib(take))
}

/** Inflates bare data (RFC 1951) to at most `most` bytes; null when the data are broken, cut or longer. */
export function inflateRawUpTo(deflated: Uint8Array, most: number): Uint8Array | null {
  return fed(deflated, most, (take) => new Inflate(take))
}

type Take = (part: Uint8Array) => void

function fed(deflated: Uint8Array, most: number, open: (take: Take) => Inflate | Unzlib): Uint8Array | null {
  const taken = { parts: [] as Uint8Array[], filled: 0 }
  const stream = open((part) => {
    taken.filled += part.length
    if (taken.filled <= most) taken.parts.push(part.slice())
  })
  try {
    for (let at = 0; at < deflated.length && taken.filled <= most; at += SLICE) {
      stream.push(deflated.subarray(at, at + SLICE), at + SLICE >= deflated.length)
    }
  } catch {
    return null
  }
  return taken.filled <= most ? joined(taken.parts) : null
}
