import type { PathStep } from '../sheets.ts'

/**
 * The curves of a simple glyph description, in font units, y growing upward: what a screen draws, the very shapes
 * that the PDF embeds. TrueType's quadratic curves become cubic ones; coordinates are rounded to 0.01.
 */
export function outlineSteps(description: Uint8Array): readonly PathStep[] {
  return contours(description).flatMap(contourSteps)
}

interface Point {
  readonly x: number
  readonly y: number
  readonly on: boolean
}

/** Flags of a point (OpenType 1.9, glyf, simple glyph description). */
const onCurve = 1
const repeats = 8
const axes = { x: { short: 2, same: 16 }, y: { short: 4, same: 32 } }

function contours(description: Uint8Array): readonly (readonly Point[])[] {
  if (description.length === 0) return []
  const at = new DataView(description.buffer, description.byteOffset, description.byteLength)
  const count = at.getInt16(0)
  const ends = Array.from({ length: count }, (_, index) => at.getUint16(10 + index * 2) + 1)
  const noInstructions = 2
  const points = readPoints(at, 10 + count * 2 + noInstructions, ends.at(-1) ?? 0)
  return ends.map((end, index) => points.slice(ends[index - 1] ?? 0, end))
}

function readPoints(at: DataView, start: number, count: number): readonly Point[] {
  const { flags, end } = readFlags(at, start, count)
  const xs = readAxis(at, end, flags, axes.x)
  const ys = readAxis(at, xs.end, flags, axes.y)
  return flags.map((flag, index) => ({ x: xs.values[index]!, y: ys.values[index]!, on: (flag & onCurve) !== 0 }))
}

function readFlags(at: DataView, start: number, count: number): { flags: readonly number[]; end: number } {
  const flags: number[] = []
  let place = start
  while (flags.length < count) {
    const flag = at.getUint8(place++)
    const times = flag & repeats ? at.getUint8(place++) + 1 : 1
    flags.push(...Array.from({ length: times }, () => flag))
  }
  return { flags, end: place }
}

/** Positions along one axis, each told as the distance from the one before. */
function readAxis(at: DataView, start: number, flags: readonly number[], { short, same }: typeof axes.x) {
  let place = start
  let value = 0
  const values = flags.map((flag) => {
    if (flag & short) value += at.getUint8(place++) * (flag & same ? 1 : -1)
    else if (!(flag & same)) {
      value += at.getInt16(place)
      place += 2
    }
    return value
  })
  return { values, end: place }
}

function contourSteps(contour: readonly Point[]): PathStep[] {
  const [start, ...rest] = fromPointOnCurve(contour)
  if (start === undefined) return []
  const steps: PathStep[] = [['M', start.x, start.y]]
  let from = start
  let control: Point | undefined
  for (const point of [...rest, start]) {
    if (point.on) steps.push(control === undefined ? ['L', point.x, point.y] : curve(from, control, point))
    if (point.on) [from, control] = [point, undefined]
    else control = point
  }
  return [...steps, ['Z']]
}

/** Every second point on the curve may be left out of the file: it lies midway between two off it. */
function fromPointOnCurve(contour: readonly Point[]): readonly Point[] {
  const full = contour.flatMap((point, index) => {
    const before = contour.at(index - 1)!
    return point.on || before.on ? [point] : [midway(before, point), point]
  })
  const first = full.findIndex(({ on }) => on)
  return [...full.slice(first), ...full.slice(0, first)]
}

function midway(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, on: true }
}

function curve(from: Point, control: Point, to: Point): PathStep {
  const toward = (end: number, steer: number) => rounded(end + ((steer - end) * 2) / 3)
  const [x1, y1] = [toward(from.x, control.x), toward(from.y, control.y)]
  return ['C', x1, y1, toward(to.x, control.x), toward(to.y, control.y), to.x, to.y]
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
