import type { PDFObject } from 'pdf-lib'
import { ROW, WIDTHS } from './crossReferenceRow.ts'
import { deflate, type Entries, type Objects } from './objects.ts'

/** Where each numbered object stands: at a byte of the file, or as the nth of an object stream. */
export type Place = 'free' | { readonly at: number } | { readonly pack: number; readonly index: number }
export type Places = Map<number, Place>

/**
 * The cross-reference stream (ISO 32000-1, 7.5.8). Each row is written as its difference from the row above (PNG's
 * Up): packed objects follow one another, so most differences are the same.
 */
export function crossReference(objects: Objects, places: Places, links: Entries): PDFObject {
  const numbers = [...places.keys()].toSorted((one, other) => one - other)
  const rows = numbers.map((number) => row(places.get(number) ?? 'free'))
  const entries = { Type: 'XRef', Size: (numbers.at(-1) ?? 0) + 1, W: WIDTHS, Index: sections(numbers), ...links }
  const how = { Filter: 'FlateDecode', DecodeParms: { Predictor: 12, Columns: ROW } }
  return objects.context.stream(deflate(differences(rows)), { ...entries, ...how })
}

function row(place: Place): readonly number[] {
  // The head of the list of free objects, which is empty (ISO 32000-1, 7.5.4).
  if (place === 'free') return [0, 0, 0, 0, 0xff, 0xff]
  if ('pack' in place) return [2, ...bigEndian(place.pack, 3), ...bigEndian(place.index, 2)]
  return [1, ...bigEndian(place.at, 3), 0, 0]
}

function bigEndian(value: number, width: 2 | 3): number[] {
  if (value >> (8 * width) !== 0) throw new Error(`${value} does not fit the cross-reference stream`)
  return Array.from({ length: width }, (_, index) => (value >> (8 * (width - 1 - index))) & 0xff)
}

/** Runs of consecutive numbers as pairs of first and count. */
function sections(numbers: readonly number[]): number[] {
  const pairs: [number, number][] = []
  for (const number of numbers) {
    const last = pairs.at(-1)
    if (last && last[0] + last[1] === number) last[1] += 1
    else pairs.push([number, 1])
  }
  return pairs.flat()
}

function differences(rows: readonly (readonly number[])[]): Uint8Array {
  const above = (index: number) => rows[index - 1] ?? []
  const up = rows.map((row, index) => [2, ...row.map((byte, column) => (byte - (above(index)[column] ?? 0)) & 0xff)])
  return Uint8Array.from(up.flat())
}
