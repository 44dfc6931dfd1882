import { ROW, WIDTHS } from '../crossReferenceRow.ts'
import { inflate } from '../../packing/inflate.ts'
import { latin1, readObject, streamData } from './readObject.ts'
import { digitsOf, isName, numbersOf, objectOf, type Dictionary } from './values.ts'

/** A tagged paper of a hundred pages has fewer than ten thousand objects. */
const MOST_OBJECTS = 50_000

/** What one revision adds to the file: its objects and its cross-reference stream. */
export interface Revision {
  /** Where the cross-reference stream begins. */
  readonly at: number
  /** The byte after its `%%EOF`. */
  readonly end: number
  /** Where each object stands that is new here; null for one that is packed or free. */
  readonly places: ReadonlyMap<number, number | null>
  readonly trailer: Trailer
}

/** What the cross-reference stream says besides (ISO 32000-1, 7.5.5); objects by their numbers. */
export interface Trailer {
  /** One more than the highest number of an object. */
  readonly size: number
  readonly root: number
  readonly info: number
  /** Where the cross-reference of the revision before begins; null in the first. */
  readonly previous: number | null
  /** The identifier that all revisions share, as hexadecimal digits. */
  readonly id: string
}

/** The revision whose cross-reference stream begins at `at`; null when it is not of our writing. */
export function readRevision(bytes: Uint8Array, at: number): Revision | null {
  const stream = readObject(bytes, at)
  const data = stream && streamData(bytes, stream)
  if (!stream || stream.data === null || !data) return null
  const places = readPlaces(stream.entries, data)
  const closing = `\nendstream\nendobj\nstartxref\n${at}\n%%EOF`
  const dataEnd = stream.data + data.length
  const end = dataEnd + closing.length
  const trailer = readTrailer(stream.entries)
  if (!places || !trailer || latin1(bytes, dataEnd, end) !== closing) return null
  return { at, end, places, trailer }
}

function readTrailer(entries: Dictionary): Trailer | null {
  const [size, previous, ids] = [entries.get('Size'), entries.get('Prev') ?? null, entries.get('ID')]
  const [root, info] = [objectOf(entries.get('Root')), objectOf(entries.get('Info'))]
  const id = digitsOf(Array.isArray(ids) ? ids[0] : undefined)
  if (typeof size !== 'number' || (previous !== null && typeof previous !== 'number')) return null
  return root === null || info === null || id === null ? null : { size, root, info, previous, id }
}

function readPlaces(entries: Dictionary, data: Uint8Array): Map<number, number | null> | null {
  const isOurs = isName(entries.get('Type'), 'XRef') && isName(entries.get('Filter'), 'FlateDecode')
  if (!isOurs || numbersOf(entries.get('W'))?.join() !== WIDTHS.join()) return null
  const numbers = objectNumbers(numbersOf(entries.get('Index')) ?? [])
  const rows = numbers && inflate(data, numbers.length * (ROW + 1))
  if (!rows) return null
  undoDifferences(rows)
  return new Map(numbers.map((number, row) => [number, placeOf(rows.subarray(row * (ROW + 1) + 1))]))
}

/** The numbers that pairs of first and count stand for; null when there are too many. */
function objectNumbers(index: readonly number[]): number[] | null {
  const numbers: number[] = []
  for (let at = 0; at < index.length; at += 2) {
    const [first = 0, count = 0] = [index[at], index[at + 1]]
    if (numbers.length + count > MOST_OBJECTS) return null
    for (let step = 0; step < count; step += 1) numbers.push(first + step)
  }
  return numbers
}

/** Each row stands as its difference from the row above (PNG's Up), behind a byte that says so. */
function undoDifferences(rows: Uint8Array): void {
  for (let at = ROW + 1; at < rows.length; at += 1) {
    if (at % (ROW + 1) !== 0) rows[at] = (rows[at] ?? 0) + (rows[at - ROW - 1] ?? 0)
  }
}

function placeOf([kind, high = 0, middle = 0, low = 0]: Uint8Array): number | null {
  return kind === 1 ? high * 65_536 + middle * 256 + low : null
}
