import { joined, utf8 } from '../../std/bytes.ts'

/**
 * A colour profile of our own for sRGB (IEC 61966-2-1), version 2 of the ICC's format, matrix and curves only: it tells
 * a press or a later reader what our red, green and blue mean. `test/engine/pdf/srgbProfile.test.ts` reckons the
 * numbers below anew from the standard's formulas; here they stand written out, because powers may differ in their
 * last bit from one engine to the next.
 */
export function srgbProfile(): Uint8Array {
  const curve = ['rTRC', 'gTRC', 'bTRC'] as const
  const parts = [
    { names: ['desc'], body: description('sRGB IEC61966-2.1') },
    { names: ['cprt'], body: joined([utf8('text'), uint32(0), utf8('No copyright, CC0\0')]) },
    { names: ['wtpt'], body: xyz(WHITE) },
    { names: ['rXYZ'], body: xyz(PRIMARIES.red) },
    { names: ['gXYZ'], body: xyz(PRIMARIES.green) },
    { names: ['bXYZ'], body: xyz(PRIMARIES.blue) },
    { names: curve, body: joined([utf8('curv'), uint32(0, CURVE.length), uint16(CURVE)]) },
  ].map(({ names, body }) => ({ names, body: padded(body), length: body.length }))
  return assembled(parts)
}

/** X, Y, Z in 65536ths, adapted from D65 to the connection space's D50 by Bradford's matrix. */
export const PRIMARIES = {
  red: [28576, 14581, 912],
  green: [25239, 46983, 6361],
  blue: [9375, 3972, 46787],
} as const
/** D50 (ICC.1:2001-04, 6.1.11). */
const WHITE = [63190, 65536, 54061] as const

/** Light for every third step of 0 to 255, in 65535ths; straight lines between them err by 1/60 of a step at most. */
// prettier-ignore
export const CURVE = [
  0, 60, 119, 179, 241, 313, 396, 491, 599, 718, 851, 997, 1156, 1330, 1517, 1720, 1937,
  2170, 2418, 2681, 2961, 3258, 3570, 3900, 4247, 4611, 4993, 5392, 5810, 6246, 6700, 7174, 7666, 8177,
  8708, 9258, 9828, 10417, 11028, 11658, 12309, 12980, 13673, 14387, 15122, 15878, 16656, 17456, 18277, 19121, 19987,
  20876, 21787, 22721, 23678, 24658, 25662, 26688, 27739, 28813, 29911, 31033, 32179, 33350, 34544, 35764, 37008, 38278,
  39572, 40891, 42236, 43606, 45002, 46423, 47871, 49344, 50844, 52369, 53921, 55500, 57105, 58737, 60396, 62082, 63795,
  65535,
]

interface Part {
  readonly names: readonly string[]
  readonly body: Uint8Array
  readonly length: number
}

/** Header, directory, then the parts; parts that are equal stand once with several names. */
function assembled(parts: readonly Part[]): Uint8Array {
  const count = parts.reduce((sum, { names }) => sum + names.length, 0)
  let at = 128 + 4 + 12 * count
  const directory: Uint8Array[] = [uint32(count)]
  for (const { names, body, length } of parts) {
    for (const name of names) directory.push(utf8(name), uint32(at, length))
    at += body.length
  }
  return joined([header(at), ...directory, ...parts.map(({ body }) => body)])
}

/** ICC.1:2001-04, 6.1: size, version 2.4, display device, RGB to XYZ, a fixed date, perceptual, D50. */
function header(size: number): Uint8Array {
  const kind = joined([uint32(size, 0, 0x02400000), utf8('mntrRGB XYZ ')])
  const date = joined([uint16([2026, 1, 1, 0, 0, 0]), utf8('acsp')])
  const device = uint32(0, 0, 0, 0, 0, 0, 0)
  const rest = joined([uint32(...WHITE), new Uint8Array(48)])
  return joined([kind, date, device, rest])
}

/** A name in ASCII, with the empty Unicode and Macintosh names that version 2 asks for (6.5.17). */
function description(name: string): Uint8Array {
  return joined([utf8('desc'), uint32(0, name.length + 1), utf8(`${name}\0`), new Uint8Array(78)])
}

const xyz = (values: readonly number[]) => joined([utf8('XYZ '), uint32(0, ...values)])
const padded = (body: Uint8Array) => joined([body, new Uint8Array((4 - (body.length % 4)) % 4)])
const uint16 = (values: readonly number[]) => Uint8Array.from(values.flatMap((value) => [value >> 8, value & 0xff]))
const uint32 = (...values: readonly number[]) =>
  Uint8Array.from(values.flatMap((value) => [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff]))
