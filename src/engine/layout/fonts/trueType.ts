/** What a TrueType file needs to know of each of its glyphs. */
export interface FontGlyph {
  /** In font units. */
  readonly advance: number
  /** A simple glyph description (OpenType 1.9, glyf); empty for a blank. */
  readonly outline: Uint8Array
}

export interface LineMetrics {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
}

/**
 * The tables that every TrueType font program has (ISO 32000-1, 9.9, asks a PDF for no others with CIDFontType2):
 * the glyphs in the order given, the first being .notdef. No clock goes in, so the same glyphs give the same bytes.
 */
export function glyphTables(glyphs: readonly FontGlyph[], metrics: LineMetrics): Map<string, Uint8Array> {
  const boxes = glyphs.map(boxOf)
  const { offsets, glyf } = joined(glyphs)
  const long = glyf.length > 0x1fffe
  return new Map([
    ['glyf', glyf],
    ['head', head(metrics.unitsPerEm, boxOfAll(glyphs), long)],
    ['hhea', hhea(glyphs, boxes, metrics)],
    ['hmtx', numbers(glyphs.flatMap(({ advance }, index) => [advance, boxes[index]!.xMin]))],
    ['loca', long ? numbers(offsets.flatMap(halves)) : numbers(offsets.map((offset) => offset / 2))],
    ['maxp', maxp(glyphs)],
  ])
}

export interface Box {
  readonly xMin: number
  readonly yMin: number
  readonly xMax: number
  readonly yMax: number
}

function boxOf({ outline }: FontGlyph): Box {
  if (outline.length === 0) return { xMin: 0, yMin: 0, xMax: 0, yMax: 0 }
  const at = new DataView(outline.buffer, outline.byteOffset)
  return { xMin: at.getInt16(2), yMin: at.getInt16(4), xMax: at.getInt16(6), yMax: at.getInt16(8) }
}

/** The smallest rectangle around all glyphs, in font units. */
export function boxOfAll(glyphs: readonly FontGlyph[]): Box {
  const boxes = glyphs.map(boxOf)
  return {
    xMin: Math.min(...boxes.map((box) => box.xMin)),
    yMin: Math.min(...boxes.map((box) => box.yMin)),
    xMax: Math.max(...boxes.map((box) => box.xMax)),
    yMax: Math.max(...boxes.map((box) => box.yMax)),
  }
}

/** Glyph descriptions behind one another, each on an even offset, and where each begins and the last one ends. */
function joined(glyphs: readonly FontGlyph[]) {
  const offsets = [0]
  for (const { outline } of glyphs) offsets.push(offsets.at(-1)! + outline.length + (outline.length % 2))
  const glyf = new Uint8Array(offsets.at(-1)!)
  for (const [index, { outline }] of glyphs.entries()) glyf.set(outline, offsets[index])
  return { offsets, glyf }
}

function head(unitsPerEm: number, { xMin, yMin, xMax, yMax }: Box, long: boolean): Uint8Array {
  const version = [1, 0, 1, 0]
  const checksumAndMagic = [0, 0, 0x5f0f, 0x3cf5]
  const baselineAndBearingAtZero = 0b11
  const noDates = [0, 0, 0, 0, 0, 0, 0, 0]
  const [smallestSize, leftToRight] = [6, 2]
  const start = [...version, ...checksumAndMagic, baselineAndBearingAtZero, unitsPerEm, ...noDates]
  return numbers([...start, xMin, yMin, xMax, yMax, 0, smallestSize, leftToRight, long ? 1 : 0, 0])
}

function hhea(glyphs: readonly FontGlyph[], boxes: readonly Box[], { ascent, descent }: LineMetrics): Uint8Array {
  const widest = Math.max(...glyphs.map(({ advance }) => advance))
  const left = Math.min(...boxes.map(({ xMin }) => xMin))
  const right = Math.min(...boxes.map(({ xMax }, index) => glyphs[index]!.advance - xMax))
  const extent = Math.max(...boxes.map(({ xMax }) => xMax))
  const uprightCaret = [1, 0, 0]
  return numbers([1, 0, ascent, descent, 0, widest, left, right, extent, ...uprightCaret, 0, 0, 0, 0, 0, glyphs.length])
}

function maxp(glyphs: readonly FontGlyph[]): Uint8Array {
  const drawn = glyphs.filter(({ outline }) => outline.length > 0).map(({ outline }) => outline)
  const contours = drawn.map((outline) => new DataView(outline.buffer, outline.byteOffset).getInt16(0))
  const points = drawn.map((outline, index) => {
    const lastPoint = 10 + (contours[index]! - 1) * 2
    return new DataView(outline.buffer, outline.byteOffset).getUint16(lastPoint) + 1
  })
  const noInstructions = [2, 0, 0, 0, 0, 0, 0, 0, 0]
  return numbers([1, 0, glyphs.length, Math.max(0, ...points), Math.max(0, ...contours), 0, 0, ...noInstructions])
}

/** Sixteen-bit numbers, highest byte first; a negative one in two's complement. */
export function numbers(values: readonly number[]): Uint8Array {
  const table = new Uint8Array(values.length * 2)
  for (const [index, value] of values.entries()) {
    table[index * 2] = value >> 8
    table[index * 2 + 1] = value
  }
  return table
}

/** A number of 32 bits as two of 16. */
export function halves(value: number): [number, number] {
  return [value >>> 16, value & 0xffff]
}
