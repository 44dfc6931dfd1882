import { hex } from '../../std/sha256.ts'
import type { OpenFile } from '../pdf/reading/openFile.ts'
import type { SignedRevision } from '../pdf/reading/readSigned.ts'
import type { SignedRange } from './signedRanges.ts'
import type { Reason } from './verdict.ts'

/** A signature in the bytes, and what the fields say of the revision that it ends. */
export interface Signing {
  readonly range: SignedRange
  readonly one: SignedRevision | undefined
  readonly earlier: readonly SignedRevision[]
  /** Where the revision begins. */
  readonly start: number
}

/** Each signature with its revision, where a field leads to it. */
export function pairs(
  { revisions }: OpenFile,
  ranges: readonly SignedRange[],
  signed: readonly SignedRevision[],
): readonly Signing[] {
  const ones = ranges.map(({ envelope }) => signed.find((one) => one.envelope === hex(envelope)))
  return ranges.map((range, index) => ({
    range,
    one: ones[index],
    start: revisions[revisions.findIndex(({ end }) => end === range.end) - 1]?.end ?? 0,
    earlier: ones.slice(0, index).filter((one) => one !== undefined),
  }))
}

/** As many signatures in the bytes as in the fields, and each revision but the first holds one and ends with it. */
export function countFaults(
  { bytes, revisions }: OpenFile,
  ranges: readonly SignedRange[],
  signed: readonly SignedRevision[] | null,
): readonly Reason[] {
  if (!signed) return [ranges.length < revisions.length - 1 ? 'byte-range' : 'altered']
  if (signed.length !== ranges.length) return [signed.length > ranges.length ? 'byte-range' : 'stray-signature']
  const ends = revisions.slice(1).map(({ end }) => end)
  const isEach = ends.length === ranges.length && ranges.every(({ end }, index) => end === ends[index])
  if (!isEach) return [ranges.at(-1)?.end !== bytes.length ? 'changed-after' : 'order']
  return signed.every(({ end }, index) => end === ends[index]) ? [] : ['altered']
}
