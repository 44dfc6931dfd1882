import { latin1 } from '../../pdf/reading/readObject.ts'
import { inflateUpTo } from '../../packing/inflate.ts'
import { plainName, type FoundText } from '../objectsIn.ts'

/** A file of any program as far as it can be followed without its cross-reference: the newest state of each object. */
export interface Structure {
  readonly text: string
  readonly bytes: Uint8Array
  /** What each object says, by its number. */
  readonly newest: ReadonlyMap<number, string>
  /** Objects that stand by themselves, where a stream may follow. */
  readonly plain: ReadonlyMap<number, FoundText>
}

/** What all packed objects may take, unpacked, and how many packs are opened; each at most a tenth of that. */
const PACKED_BYTES = 8_000_000
const MOST_PACKS = 400
const PACK_BYTES = 800_000
const MOST_IN_PACK = 10_000

/**
 * The objects by number, the last one of each, as every reader finds them that has lost its way. A file may point
 * elsewhere; nothing that is told of another program's file is more than that it cannot be judged here.
 */
export function structureOf(bytes: Uint8Array, text: string, objects: readonly FoundText[]): Structure {
  const plain = new Map(objects.map((object) => [object.number, object]))
  const newest = new Map([...plain].map(([number, object]) => [number, plainName(object.text)]))
  const structure = { text, bytes, newest, plain }
  let left = PACKED_BYTES
  const packs = objects.filter((object) => /\/Type\s*\/ObjStm(?![A-Za-z0-9])/.test(object.text)).slice(-MOST_PACKS)
  for (const pack of packs.toReversed()) {
    const data = left > 0 ? streamIn(structure, pack, Math.min(left, PACK_BYTES)) : null
    if (!data) continue
    left -= data.length
    for (const [number, one] of packedIn(pack.text, latin1(data, 0))) {
      if (!newest.has(number)) newest.set(number, plainName(one))
    }
  }
  return structure
}

/** The data of an object's stream, unpacked; null where there is none, or not of this kind, or too large. */
export function streamIn({ bytes, text }: Structure, object: FoundText, most: number): Uint8Array | null {
  const opening = /^stream\r?\n/.exec(text.slice(object.end, object.end + 8))
  if (!opening) return null
  const start = object.end + opening[0].length
  const stated = /\/Length\s+(\d{1,9})(?!\s+\d+\s+R)/.exec(object.text)
  const end = stated ? Number(stated[1]) : text.slice(start, start + most).indexOf('endstream')
  if (end < 0 || end > most) return null
  const data = bytes.subarray(start, start + end)
  const filter = /\/Filter\s*(?:\/|\[\s*\/)?([^\s/<>[\](){}%]*)([^/>]*)/.exec(plainName(object.text))
  if (!filter) return data
  return filter[1] === 'FlateDecode' && !object.text.includes('/Predictor') ? inflateUpTo(data, most) : null
}

/** Objects in a pack: pairs of number and place at its head, then one behind the other (ISO 32000-1, 7.5.7). */
function packedIn(dictionary: string, data: string): readonly (readonly [number, string])[] {
  const first = Number(/\/First\s+(\d{1,9})/.exec(dictionary)?.[1] ?? data.length)
  const head = (data.slice(0, first).match(/\d{1,9}/g) ?? []).slice(0, 2 * MOST_IN_PACK).map(Number)
  const pairs: (readonly [number, string])[] = []
  for (let at = 0; at + 1 < head.length; at += 2) {
    const [number = 0, start = 0, next = data.length] = [head[at], head[at + 1], head[at + 3]]
    pairs.push([number, data.slice(first + start, Math.max(first + start, first + next))])
  }
  return pairs
}

/** What an object says, by its number; undefined where there is no such object, or no number. */
export function textOf({ newest }: Structure, number: number | null | undefined): string | undefined {
  return typeof number === 'number' ? newest.get(number) : undefined
}

/** The numbers of the objects that a text points at, in order. */
export function pointedAt(text: string): readonly number[] {
  return Array.from(text.matchAll(/(?<![\d.])(\d{1,9})\s+\d{1,5}\s+R(?![A-Za-z0-9])/g), (match) => Number(match[1]))
}

/** The array under a key, written there or pointed at; null where there is none. */
export function arrayAt({ newest }: Structure, text: string, key: string): readonly number[] | null {
  const found = new RegExp(`/${key}(?![A-Za-z0-9])\\s*(?:\\[([^\\]]*)\\]|(\\d{1,9})\\s+\\d{1,5}\\s+R)`).exec(text)
  if (!found) return null
  return pointedAt(found[1] ?? newest.get(Number(found[2])) ?? '')
}

/** The object that a key points at; null where it points at none. */
export function pointerAt(text: string, key: string): number | null {
  const found = new RegExp(`/${key}(?![A-Za-z0-9])\\s*(\\d{1,9})\\s+\\d{1,5}\\s+R(?![A-Za-z0-9])`).exec(text)
  return found ? Number(found[1]) : null
}
