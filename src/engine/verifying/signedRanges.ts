import { fail, ok, type Result } from '../../std/result.ts'
import { objectAt, plainName, type FoundText } from './objectsIn.ts'

/** A signature as the bytes of a file state it (ISO 32000-1, 12.8.1), whatever the file's structure says of it. */
export interface SignedRange {
  /** Its envelope with the angle brackets around it: the one stretch that it does not cover. */
  readonly gap: readonly [start: number, end: number]
  /** Where the covered bytes end. */
  readonly end: number
  /** The envelope with the zeros behind it. */
  readonly envelope: Uint8Array
  /** The number of the object that it stands in. */
  readonly object: number
  /** What kind of envelope it says that it is. */
  readonly subFilter: string
  /** When, as it says, as PDF writes it; empty where it does not say. */
  readonly moment: string
}

/**
 * `byte-range`: not four numbers of which the first is zero and the others stand in the file in order, or none where a
 * signature is. `contents`: what is left out is not an envelope in hexadecimal digits alone. `order`: two signatures end
 * at the same byte.
 */
export type RangeFault = 'byte-range' | 'contents' | 'order'

/** More than any paper has; each costs a hash of the whole file. */
const MOST_SIGNATURES = 8
/** The longest that such a key and its four numbers can be, with air. */
const RANGE_LENGTH = 160

/** `/ByteRange` in any spelling: a name may write each of its letters as `#` and two digits (7.3.5). */
const RANGE = /\/(?:B|#42)(?:y|#79)(?:t|#74)(?:e|#65)(?:R|#52)(?:a|#61)(?:n|#6e)(?:g|#67)(?:e|#65)(?![A-Za-z0-9])/gi
const TYPE = /\/Type\s*\/Sig(?![A-Za-z0-9])/

/**
 * Every `/ByteRange` of the bytes themselves, for a structure can hide one; in the order in which they end. None in a
 * file without signatures. A missing, empty or odd one is a fault, never "not signed".
 */
export function readSignedRanges(
  text: string,
  objects: readonly FoundText[],
): Result<readonly SignedRange[], RangeFault> {
  const places = placesIn(text)
  const holding = places.map((place) => objectAt(objects, place))
  const isBare = objects.some((object) => TYPE.test(plainName(object.text)) && !holding.includes(object))
  const isTwice = holding.some((object, index) => object && holding.indexOf(object) !== index)
  if (places.length > MOST_SIGNATURES || isBare || isTwice) return fail('byte-range')
  const ranges: SignedRange[] = []
  for (const [index, place] of places.entries()) {
    const range = rangeAt(text.slice(place, place + RANGE_LENGTH), text.length)
    if (!range) return fail('byte-range')
    const object = holding[index]
    const envelope = object && envelopeIn(text, range.gap, object)
    if (!envelope) return fail('contents')
    ranges.push({ ...range, envelope, ...saidBy(object) })
  }
  const ends = new Set(ranges.map(({ end }) => end))
  return ends.size < ranges.length ? fail('order') : ok(ranges.toSorted((one, other) => one.end - other.end))
}

/** Where the first ones stand, and one more than there may be: 20 MB can hold two million. */
function placesIn(text: string): readonly number[] {
  const places: number[] = []
  for (const { index } of text.matchAll(RANGE)) {
    places.push(index)
    if (places.length > MOST_SIGNATURES) break
  }
  return places
}

function rangeAt(text: string, length: number): Pick<SignedRange, 'gap' | 'end'> | null {
  const numbers = /^\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/.exec(text)
  const [from = 1, before = 0, behind = 0, rest = 0] = numbers?.slice(1).map(Number) ?? []
  if (from !== 0 || before === 0 || behind <= before || rest === 0 || behind + rest > length) return null
  return { gap: [before, behind], end: behind + rest }
}

/**
 * `<`, an even number of digits, `>`, and it is the one value of `/Contents` in the very dictionary that says so: nothing
 * else may stand where nobody looks.
 */
function envelopeIn(text: string, [start, end]: SignedRange['gap'], object: FoundText): Uint8Array | null {
  const digits = /^<((?:[0-9a-f]{2})+)>$/i.exec(text.slice(start, end))?.[1]
  const isIts = start > object.at && end < object.end && /\/Contents\s*$/.test(text.slice(start - 24, start))
  const isOnce = (object.text.match(/\/Contents(?![A-Za-z0-9])/g) ?? []).length === 1
  return digits === undefined || !isIts || !isOnce ? null : bytesIn(digits)
}

function bytesIn(digits: string): Uint8Array {
  const bytes = new Uint8Array(digits.length / 2)
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16)
  return bytes
}

function saidBy(object: FoundText): Pick<SignedRange, 'object' | 'subFilter' | 'moment'> {
  const text = plainName(object.text)
  const [, subFilter = ''] = /\/SubFilter\s*\/([^\s/<>[\](){}%]+)/.exec(text) ?? []
  const [, moment = ''] = /\/M\s*\(([^()\\]{1,40})\)/.exec(text) ?? []
  return { object: object.number, subFilter, moment }
}
