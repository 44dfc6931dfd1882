import { readValue } from './readValue.ts'
import type { Dictionary } from './values.ts'

/** No dictionary of ours is longer: the catalog of a paper takes less than 1 kB, a field's long names 2 kB. */
const LONGEST = 16_384
/** Most of them, but for a signature's, are shorter than this. */
const USUAL = 1024
/** Bytes turned into text at once. */
const STEP = 8192

export interface FoundObject {
  readonly entries: Dictionary
  /** Its first byte. */
  readonly at: number
  /** The first byte of a stream's data. */
  readonly data: number | null
}

/** The dictionary, or stream, numbered `number` that begins at byte `at`; null when something else is there. */
export function readObject(bytes: Uint8Array, at: number, number?: number): FoundObject | null {
  return readWithin(bytes, at, USUAL, number) ?? readWithin(bytes, at, LONGEST, number)
}

function readWithin(bytes: Uint8Array, at: number, length: number, number: number | undefined): FoundObject | null {
  const source = latin1(bytes, at, at + length)
  const head = /^(\d{1,7}) 0 obj\n/.exec(source)
  if (!head || (number !== undefined && Number(head[1]) !== number)) return null
  const read = readValue(source, head[0].length)
  if (!read || !(read.value instanceof Map)) return null
  const entries = read.value as Dictionary
  const opening = '\nstream\n'
  if (source.startsWith(opening, read.end)) return { entries, at, data: at + read.end + opening.length }
  return source.startsWith('\nendobj\n', read.end) ? { entries, at, data: null } : null
}

/** The data of a stream as it stands in the file; null when its length leads out of the file. */
export function streamData(bytes: Uint8Array, { entries, data }: FoundObject): Uint8Array | null {
  const length = entries.get('Length')
  if (data === null || typeof length !== 'number' || length < 0 || data + length > bytes.length) return null
  return bytes.subarray(data, data + length)
}

/** Bytes as text, each its own character; in steps, because so many arguments at once are too many for an engine. */
export function latin1(bytes: Uint8Array, start: number, end = bytes.length): string {
  let text = ''
  for (let at = Math.max(0, start); at < end && at < bytes.length; at += STEP) {
    // Spread out, the same takes twenty times as long.
    text += String.fromCharCode.apply(null, bytes.subarray(at, Math.min(end, at + STEP)) as unknown as number[])
  }
  return text
}
