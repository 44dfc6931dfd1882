import type { PathStep } from '../../layout/sheets.ts'
import type { Drawing, Point } from './appearance.ts'

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Points nearer than this, in points of the page, add bytes but nothing that the eye sees at a width of 1.5. */
const NEAREST = 0.75
/** A page-long scribble has to stay below 8 kB as well. */
const MOST_POINTS = 1200
/** How much larger than on its pad small handwriting may become: a dot stays a dot. */
const MOST_GROWTH = 2

/** The strokes fitted into the box, in their own proportions and centred, as smooth curves. */
export function fitStrokes({ width, height, strokes }: Drawing, box: Box): PathStep[] {
  const inked = strokes.filter((stroke) => stroke.length > 0)
  const extent = extentOf(inked.flat())
  const room = { width: box.right - box.left, height: box.bottom - box.top }
  const onPad = Math.min(room.width / width, room.height / height)
  const filling = Math.min(room.width / (extent.right - extent.left), room.height / (extent.bottom - extent.top))
  const scale = Math.min(filling, onPad * MOST_GROWTH)
  const shiftX = (box.left + box.right - scale * (extent.left + extent.right)) / 2
  const shiftY = (box.top + box.bottom - scale * (extent.top + extent.bottom)) / 2
  const placed = inked.map((stroke) => stroke.map(([x, y]): Point => [x * scale + shiftX, y * scale + shiftY]))
  return thinned(placed).flatMap(curve)
}

/** Where all points lie; a single dot gives a box of no size, which divides to Infinity and so never limits. */
function extentOf(points: readonly Point[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  return box
}

/** Leaves out points that lie too near the one before; the ends stay. */
function thinned(strokes: readonly (readonly Point[])[]): readonly (readonly Point[])[] {
  for (let nearest = NEAREST; ; nearest *= 1.5) {
    const left = strokes.map((stroke) => thin(stroke, nearest * nearest))
    if (left.reduce((sum, stroke) => sum + stroke.length, 0) <= Math.max(MOST_POINTS, 2 * strokes.length)) return left
  }
}

function thin(stroke: readonly Point[], nearestSquared: number): readonly Point[] {
  const kept: Point[] = []
  stroke.forEach((point, index) => {
    const last = kept.at(-1)
    if (!last || index === stroke.length - 1 || squared(last, point) >= nearestSquared) kept.push(point)
  })
  return kept
}

function squared([x, y]: Point, [otherX, otherY]: Point): number {
  const [across, down] = [x - otherX, y - otherY]
  return across * across + down * down
}

/** A smooth line: from the middle of one step to the middle of the next, bent towards the point between them. */
function curve(stroke: readonly Point[]): PathStep[] {
  const first = stroke[0] ?? [0, 0]
  const steps: PathStep[] = [['M', ...tenths(first)]]
  let from = first
  for (let index = 1; index < stroke.length - 1; index += 1) {
    const bend = stroke[index] ?? from
    const to = middle(bend, stroke[index + 1] ?? bend)
    steps.push(['C', ...tenths(towards(from, bend)), ...tenths(towards(to, bend)), ...tenths(to)])
    from = to
  }
  return [...steps, ['L', ...tenths(stroke.at(-1) ?? first)]]
}

const middle = ([x, y]: Point, [toX, toY]: Point): Point => [(x + toX) / 2, (y + toY) / 2]
/** Two thirds of the way: a quadratic curve's bend as a cubic's (ISO 32000-1, 8.5.2.2, has only cubics). */
const towards = ([x, y]: Point, [toX, toY]: Point): Point => [x + ((toX - x) * 2) / 3, y + ((toY - y) * 2) / 3]
const tenths = ([x, y]: Point): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]
