import { PDFHexString, PDFNumber, PDFString, type PDFRef } from 'pdf-lib'
import { joined, utf8 } from '../../std/bytes.ts'
import { readClock } from '../../domain/language/clock.ts'
import { textString, type Objects } from './objects.ts'

/** Stands where the ranges will be written, as wide as the longest of them (a file has 20 MB at most). */
const UNKNOWN = 99_999_999

/** What the dictionary of a signature says for itself (ISO 32000-1, 12.8.1). */
export interface Claim {
  readonly name: string
  /** By this device's clock, self-asserted: milliseconds since 1970, and its minutes east of UTC. */
  readonly at: number
  readonly offsetMinutes: number
  /** The most bytes that its envelope can take. */
  readonly room: number
}

/** A whole file but for its envelope. */
export interface Sealable {
  readonly bytes: Uint8Array
  /** Where the envelope goes, from its `<` to behind its `>`. */
  readonly gap: readonly [start: number, end: number]
}

/** The value of a signature field, with room for its envelope (EN 319 142-1, 5.3: ETSI.CAdES.detached). */
export function putSignature(objects: Objects, { name, at, offsetMinutes, room }: Claim): PDFRef {
  return objects.put({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    Name: textString(name),
    M: PDFString.of(momentOf(at, offsetMinutes)),
    ByteRange: [0, ...[1, 2, 3].map(() => PDFNumber.of(UNKNOWN))],
    Contents: PDFHexString.of('00'.repeat(room)),
  })
}

/** A date as PDF writes it (ISO 32000-1, 7.9.4): `D:20260228103000+01'00'`. */
function momentOf(at: number, offsetMinutes: number): string {
  const { date, time } = readClock(at, offsetMinutes)
  const away = Math.abs(offsetMinutes)
  const [hours, minutes] = [Math.floor(away / 60), away % 60].map((part) => String(part).padStart(2, '0'))
  return `D:${`${date}${time}`.replaceAll(/[-:]/g, '')}${offsetMinutes < 0 ? '-' : '+'}${hours}'${minutes}'`
}

/** The file with a revision behind it whose signature says which bytes it covers: all but its own envelope. */
export function sealable(before: Uint8Array, revision: Uint8Array, { room }: Claim): Sealable {
  const bytes = joined([before, revision])
  const start = indexOf(bytes, utf8(`<${'00'.repeat(room)}>`), before.length)
  const end = start + 2 * room + 2
  let at = before.length
  for (const value of [start, end, bytes.length - end]) {
    at = indexOf(bytes, utf8(String(UNKNOWN)), at)
    bytes.set(utf8(String(value).padEnd(String(UNKNOWN).length)), at)
  }
  return { bytes, gap: [start, end] }
}

/** What the envelope is about: every byte but its own. */
export const covered = ({ bytes, gap: [start, end] }: Sealable): Uint8Array =>
  joined([bytes.subarray(0, start), bytes.subarray(end)])

/** The file with the envelope in it; the rest of its room stays zero. */
export function sealed({ bytes, gap: [start, end] }: Sealable, envelope: Uint8Array): Uint8Array {
  if (2 * envelope.length + 2 > end - start)
    throw new Error('The envelope is larger than the room that was kept for it')
  const whole = bytes.slice()
  envelope.forEach((byte, index) => whole.set(utf8(byte.toString(16).padStart(2, '0')), start + 1 + 2 * index))
  return whole
}

/** The caller has written what is looked for: not to find it is a bug. */
function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  for (let at = from; at <= bytes.length - wanted.length; at += 1) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at
  }
  throw new Error('The revision holds no signature to fill')
}
