/** One point of a TrueType contour, in font units; a point off the curve steers a quadratic one. */
export interface Point {
  readonly x: number
  readonly y: number
  readonly on: boolean
}

export interface Outline {
  readonly contours: readonly (readonly Point[])[]
  /** Contours overlap: a renderer may want to know (OpenType 1.9, glyf, OVERLAP_SIMPLE). */
  readonly overlaps: boolean
}

const flag = { on: 1, xShort: 2, yShort: 4, repeat: 8, xSame: 16, ySame: 32, overlaps: 64 }
const component = { words: 1, areOffsets: 2, scaled: 8, more: 32, scaledTwice: 64, matrix: 128, overlaps: 1024 }

/** Reads a glyph description; of a composite one it takes the parts, moved to their places, from `descriptionOf`. */
export function readOutline(bytes: Uint8Array, descriptionOf: (glyph: number) => Uint8Array): Outline {
  if (bytes.length === 0) return { contours: [], overlaps: false }
  const at = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return at.getInt16(0) < 0 ? readComposite(at, descriptionOf) : readSimple(at)
}

function readComposite(at: DataView, descriptionOf: (glyph: number) => Uint8Array): Outline {
  const contours: Point[][] = []
  let overlaps = false
  let flags = component.more
  for (let place = 10; flags & component.more;) {
    flags = at.getUint16(place)
    if (!(flags & component.areOffsets) || flags & (component.scaled | component.scaledTwice | component.matrix))
      throw new Error('A part of a composite glyph is not merely moved; cutting would have to round its points')
    const words = (flags & component.words) !== 0
    const [dx, dy] = words
      ? [at.getInt16(place + 4), at.getInt16(place + 6)]
      : [at.getInt8(place + 4), at.getInt8(place + 5)]
    const part = readOutline(descriptionOf(at.getUint16(place + 2)), descriptionOf)
    contours.push(...part.contours.map((contour) => contour.map(({ x, y, on }) => ({ x: x + dx, y: y + dy, on }))))
    overlaps ||= part.overlaps || (flags & component.overlaps) !== 0
    place += words ? 8 : 6
  }
  return { contours, overlaps }
}

function readSimple(at: DataView): Outline {
  const count = at.getInt16(0)
  const ends = Array.from({ length: count }, (_, index) => at.getUint16(10 + index * 2))
  const afterEnds = 10 + count * 2
  const reader = { at, place: afterEnds + 2 + at.getUint16(afterEnds) }
  const flags = readFlags(reader, (ends.at(-1) ?? -1) + 1)
  const xs = readCoordinates(reader, flags, flag.xShort, flag.xSame)
  const ys = readCoordinates(reader, flags, flag.yShort, flag.ySame)
  const points = flags.map((flags, index) => ({ x: xs[index]!, y: ys[index]!, on: (flags & flag.on) !== 0 }))
  const contours = ends.map((end, index) => points.slice(index === 0 ? 0 : ends[index - 1]! + 1, end + 1))
  return { contours, overlaps: ((flags[0] ?? 0) & flag.overlaps) !== 0 }
}

interface Reader {
  readonly at: DataView
  place: number
}

function readFlags(reader: Reader, count: number): number[] {
  const flags: number[] = []
  while (flags.length < count) {
    const flags1 = reader.at.getUint8(reader.place++)
    const times = flags1 & flag.repeat ? reader.at.getUint8(reader.place++) + 1 : 1
    for (let time = 0; time < times; time++) flags.push(flags1)
  }
  return flags
}

function readCoordinates(reader: Reader, flags: readonly number[], short: number, same: number): number[] {
  let value = 0
  return flags.map((flags) => {
    if (flags & short) value += reader.at.getUint8(reader.place++) * (flags & same ? 1 : -1)
    else if (!(flags & same)) {
      value += reader.at.getInt16(reader.place)
      reader.place += 2
    }
    return value
  })
}

/** Writes a simple glyph description without instructions; of one outline always the same bytes. */
export function writeOutline({ contours, overlaps }: Outline): Uint8Array {
  const points = contours.flat()
  if (points.length === 0) return new Uint8Array(0)
  const deltas = points.map(({ x, y, on }, index) => {
    const before = points[index - 1] ?? { x: 0, y: 0 }
    return { dx: x - before.x, dy: y - before.y, on: on ? flag.on : 0 }
  })
  const flags = deltas.map(
    ({ dx, dy, on }) => on | sizeFlags(dx, flag.xShort, flag.xSame) | sizeFlags(dy, flag.yShort, flag.ySame),
  )
  if (overlaps) flags[0]! |= flag.overlaps
  return Uint8Array.from([
    ...words([contours.length, ...box(points), ...lastPoints(contours), 0]),
    ...repeated(flags),
    ...deltas.flatMap(({ dx }) => coordinate(dx)),
    ...deltas.flatMap(({ dy }) => coordinate(dy)),
  ])
}

function sizeFlags(delta: number, short: number, same: number): number {
  if (delta === 0) return same
  if (Math.abs(delta) > 255) return 0
  return delta > 0 ? short | same : short
}

function coordinate(delta: number): number[] {
  if (delta === 0) return []
  return Math.abs(delta) > 255 ? words([delta]) : [Math.abs(delta)]
}

function repeated(flags: readonly number[]): number[] {
  const written: number[] = []
  for (let index = 0; index < flags.length;) {
    let times = 1
    while (flags[index + times] === flags[index] && times < 256) times++
    if (times > 2) written.push(flags[index]! | flag.repeat, times - 1)
    else for (let time = 0; time < times; time++) written.push(flags[index]!)
    index += times
  }
  return written
}

function box(points: readonly Point[]): number[] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function lastPoints(contours: Outline['contours']): number[] {
  let count = 0
  return contours.map((contour) => (count += contour.length) - 1)
}

function words(values: readonly number[]): number[] {
  return values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff])
}
