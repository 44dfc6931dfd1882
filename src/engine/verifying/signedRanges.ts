import { fail, ok, type Result } from '../../std/result.ts'

/** A signature as the bytes of a file state it (ISO 32000-1, 12.8.1), whatever the file's structure says of it. */
export interface SignedRange {
  /** Its envelope with the angle brackets around it: the one stretch that it does not cover. */
  readonly gap: readonly [start: number, end: number]
  /** Where the covered bytes end. */
  readonly end: number
  /** The envelope with the zeros behind it. */
  readonly envelope: Uint8Array
}

/**
 * `byte-range`: not four numbers of which the first is zero and the others stand in the file in order. `contents`: what
 * is left out is not an envelope in hexadecimal digits alone. `order`: two signatures end at the same byte.
 */
export type RangeFault = 'byte-range' | 'contents' | 'order'

/** More than any paper has; each costs a hash of the whole file. */
const MOST_SIGNATURES = 8

/**
 * Every `/ByteRange` of the bytes themselves, for a structure can hide one; in the order in which they end. None in a
 * file without signatures. A missing, empty or odd one is a fault, never "not signed".
 */
export function readSignedRanges(bytes: Uint8Array): Result<readonly SignedRange[], RangeFault> {
  const text = new TextDecoder('latin1').decode(bytes)
  const places = [...text.matchAll(/\/ByteRange\b/g)].map(({ index }) => index)
  const hidden = /\/(?:B|#42)(?:y|#79)(?:t|#74)(?:e|#65)(?:R|#52)(?:a|#61)(?:n|#6e)(?:g|#67)(?:e|#65)\b/gi
  if (places.length > MOST_SIGNATURES || [...text.matchAll(hidden)].length > places.length) return fail('byte-range')
  const ranges: SignedRange[] = []
  for (const place of places) {
    const range = rangeAt(text.slice(place, place + 120), bytes.length)
    if (!range) return fail('byte-range')
    const envelope = envelopeIn(text.slice(...range.gap))
    if (!envelope) return fail('contents')
    ranges.push({ ...range, envelope })
  }
  const ordered = ranges.toSorted((one, other) => one.end - other.end)
  return ordered.some(({ end }, index) => end === ordered[index + 1]?.end) ? fail('order') : ok(ordered)
}

function rangeAt(text: string, length: number): Omit<SignedRange, 'envelope'> | null {
  const numbers = /^\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/.exec(text)
  const [from = 1, before = 0, behind = 0, rest = 0] = numbers?.slice(1).map(Number) ?? []
  if (from !== 0 || before === 0 || behind <= before || rest === 0 || behind + rest > length) return null
  return { gap: [before, behind], end: behind + rest }
}

/** `<`, an even number of digits, `>`: nothing else may stand where nobody looks. */
function envelopeIn(text: string): Uint8Array | null {
  const digits = /^<((?:[0-9a-f]{2})+)>$/i.exec(text)?.[1]
  return digits === undefined ? null : Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
