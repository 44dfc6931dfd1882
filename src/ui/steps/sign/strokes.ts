import type { SigningMoment } from '../../../actions/evidence.ts'

/** What a hand drew: strokes on a pad of the size given, from its top left. */
export type Drawing = Extract<SigningMoment['mark'], { drawn: unknown }>['drawn']

export interface Size {
  readonly width: number
  readonly height: number
}

/** One point as the pad keeps it, in the pad's own pixels; the pressure and the time shape the line on screen. */
export interface PadPoint {
  readonly x: number
  readonly y: number
}

/** Points moved from a pad of one size to a pad of another, in their own proportions and centred. */
export function refitted<P extends PadPoint>(points: readonly P[], from: Size, to: Size): P[] {
  const scale = Math.min(to.width / from.width, to.height / from.height)
  const shiftX = (to.width - from.width * scale) / 2
  const shiftY = (to.height - from.height * scale) / 2
  return points.map((point) => ({ ...point, x: point.x * scale + shiftX, y: point.y * scale + shiftY }))
}

/** The strokes as the paper takes them; null where nothing was drawn. */
export function drawingOf(strokes: readonly (readonly PadPoint[])[], { width, height }: Size): Drawing | null {
  const inked = strokes.filter((points) => points.length > 0)
  if (inked.length === 0) return null
  return {
    width,
    height,
    strokes: inked.map((points) => points.map(({ x, y }) => [hundredth(x), hundredth(y)] as const)),
  }
}

/** The strokes as an outline to draw (SVG 2, 9.3): a dot is a line of no length, which a round end makes a dot. */
export const outlineOf = ({ strokes }: Drawing): string =>
  strokes
    .map((points) => `M${points.map(([x, y]) => `${x} ${y}`).join('L')}${points.length === 1 ? 'h0' : ''}`)
    .join('')

const hundredth = (value: number) => Math.round(value * 100) / 100
