import { fail, ok, type Result } from '../../../std/result.ts'
import { latin1, readObject, type FoundObject } from './readObject.ts'
import { readRevision, type Revision } from './readRevision.ts'

/** Most bytes of a paper that is opened. */
export const PDF_BYTES = 20_000_000
/** A paper and a signature of each party are three; the rest is air. */
const MOST_REVISIONS = 8

/**
 * `not-whole`: cut off, or something stands behind its end. `not-made-here`: a PDF, but not as this program writes
 * them, so that nothing in it is read.
 */
export type FileRefusal = 'too-large' | 'not-a-pdf' | 'not-whole' | 'not-made-here'

/** A file of ours as far as its shape goes; that its pages say what its data say has to be proven elsewhere. */
export interface OpenFile {
  readonly bytes: Uint8Array
  /** Oldest first; each begins where the one before it ends. */
  readonly revisions: readonly Revision[]
  readonly newest: Revision
  /** The newest state of an object that stands by itself; null when there is none. */
  readonly object: (number: number) => FoundObject | null
}

/**
 * Opens a file of ours: limits first, then from its end back through its revisions. A reader of our own, because an
 * endless cross-reference of 965 bytes kept every library tried busy for more than 12 s.
 */
export function openFile(bytes: Uint8Array): Result<OpenFile, FileRefusal> {
  if (bytes.length > PDF_BYTES) return fail('too-large')
  if (latin1(bytes, 0, 5) !== '%PDF-') return fail('not-a-pdf')
  const ending = latin1(bytes, bytes.length - 64)
  if (!/%%EOF\s*$/.test(ending)) return fail('not-whole')
  const start = /startxref\n(\d{1,8})\n%%EOF$/.exec(ending)
  const revisions = start && readRevisions(bytes, Number(start[1]))
  const newest = revisions?.at(-1)
  if (!revisions || !newest) return fail('not-made-here')
  return ok({ bytes, revisions, newest, object: (number) => newestObject(bytes, revisions, number) })
}

/** Back along `Prev`, which has to fall with every step, so that no ring of revisions can hold the reader. */
function readRevisions(bytes: Uint8Array, newest: number): Revision[] | null {
  const revisions: Revision[] = []
  for (let at: number | null = newest; at !== null; at = revisions[0]?.trailer.previous ?? null) {
    const revision = readRevision(bytes, at)
    if (!revision || revisions.length === MOST_REVISIONS || at >= (revisions[0]?.at ?? bytes.length)) return null
    revisions.unshift(revision)
  }
  return meet(bytes, revisions) ? revisions : null
}

/** Every revision begins where the one before it ends and has its objects inside; the last one ends the file. */
function meet(bytes: Uint8Array, revisions: readonly Revision[]): boolean {
  let start = 0
  for (const { at, end, places } of revisions) {
    const outside = [...places.values()].some((place) => place !== null && (place < start || place > at))
    if (at < start || outside) return false
    start = end
  }
  return start === bytes.length
}

function newestObject(bytes: Uint8Array, revisions: readonly Revision[], number: number): FoundObject | null {
  const place = revisions.findLast(({ places }) => places.has(number))?.places.get(number)
  return typeof place === 'number' ? readObject(bytes, place, number) : null
}
