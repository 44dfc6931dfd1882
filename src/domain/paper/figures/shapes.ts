/**
 * Figures as shapes, for screen and paper alike. Unit: point, origin at the figure's top left, y growing downward;
 * coordinates are rounded to 0.01. The layout sets the words in glyphs, the screen as SVG text.
 */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** In painting order. */
  readonly shapes: readonly FigureShape[]
  /** The same in pieces one below the other, where it may be too tall for a page. */
  readonly pieces?: readonly Drawing[]
}

/** Drawings one below the other, as one that may be parted again. */
export function stacked(pieces: readonly Drawing[]): Drawing {
  let height = 0
  const shapes = pieces.flatMap((piece) => {
    const from = height
    height += piece.height
    return lowered(piece.shapes, from)
  })
  return { width: Math.max(0, ...pieces.map(({ width }) => width)), height, shapes, pieces }
}

/** The same shapes further down. */
export function lowered(shapes: readonly FigureShape[], by: number): FigureShape[] {
  return by === 0 ? [...shapes] : shapes.map((shape) => lower(shape, by))
}

function lower(shape: FigureShape, by: number): FigureShape {
  if (shape.kind === 'text') return { ...shape, y: round(shape.y + by) }
  return { ...shape, path: lowerPath(shape.path, by), ...(shape.clip && { clip: lowerPath(shape.clip, by) }) }
}

function lowerPath(path: Path, by: number): Path {
  return path.map((step): PathStep => {
    if (step[0] === 'Z') return step
    if (step[0] !== 'C') return [step[0], step[1], round(step[2] + by)]
    return ['C', step[1], round(step[2] + by), step[3], round(step[4] + by), step[5], round(step[6] + by)]
  })
}

/** Inks by name; screen and paper each know their colours. */
export type Ink = 'ink' | 'ink2' | 'rule' | 'tint' | 'bar' | 'ground' | 'agency' | 'client'

export type FigureShape = PathShape | TextShape

export interface PathShape {
  readonly kind: 'path'
  readonly path: Path
  readonly fill?: Ink
  readonly stroke?: { readonly ink: Ink; readonly width: number; readonly dash?: readonly number[] }
  /** Only what lies inside this outline is painted. */
  readonly clip?: Path
}

export interface TextShape {
  readonly kind: 'text'
  /** Where the text starts, has its middle, or ends. */
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly text: string
  readonly size: number
  readonly weight: 'regular' | 'semibold'
  readonly ink: Ink
  /** Digits of one width, for numbers on axes. */
  readonly tabular?: boolean
}

export type PathStep =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z']
export type Path = readonly PathStep[]

/** Width of a text in points; the caller knows the font. Digits of one width are wider than others. */
export type TextWidth = (text: string, size: number, weight: TextShape['weight'], tabular?: boolean) => number

export function round(value: number): number {
  return Math.round(value * 100) / 100
}

export function rectangle(x: number, y: number, width: number, height: number): Path {
  const right = round(x + width)
  const foot = round(y + height)
  return [['M', round(x), round(y)], ['L', right, round(y)], ['L', right, foot], ['L', round(x), foot], ['Z']]
}

export function polygon(...points: readonly (readonly [number, number])[]): Path {
  const steps = points.map(([x, y], index): PathStep => [index === 0 ? 'M' : 'L', round(x), round(y)])
  return [...steps, ['Z']]
}

export function bar(x: number, y: number, width: number, height: number, fill: Ink): PathShape {
  return { kind: 'path', path: rectangle(x, y, width, height), fill }
}

export function stroke(
  from: readonly [number, number],
  to: readonly [number, number],
  width: number,
  ink: Ink,
  dash?: readonly number[],
): PathShape {
  const path: Path = [
    ['M', round(from[0]), round(from[1])],
    ['L', round(to[0]), round(to[1])],
  ]
  return { kind: 'path', path, stroke: dash ? { ink, width, dash } : { ink, width } }
}

/** How far a Bézier's handle reaches to draw a quarter of a circle. */
const QUARTER = 0.5523

export function disc(x: number, y: number, radius: number): Path {
  const k = radius * QUARTER
  const at = (...numbers: number[]) => numbers.map(round) as [number, number, number, number, number, number]
  return [
    ['M', round(x + radius), round(y)],
    ['C', ...at(x + radius, y + k, x + k, y + radius, x, y + radius)],
    ['C', ...at(x - k, y + radius, x - radius, y + k, x - radius, y)],
    ['C', ...at(x - radius, y - k, x - k, y - radius, x, y - radius)],
    ['C', ...at(x + k, y - radius, x + radius, y - k, x + radius, y)],
    ['Z'],
  ]
}

/** Distance along an axis between hatch lines that stand 4 apart at 45 degrees (4 × √2). */
const PITCH = 5.66

/** Hatching at 45 degrees inside an outline that lies within the given box. */
export function hatch(
  clip: Path,
  x: number,
  y: number,
  width: number,
  height: number,
  line: number,
  ink: Ink = 'rule',
): PathShape {
  const path: PathStep[] = []
  for (let start = x - height; start < x + width; start += PITCH) {
    path.push(['M', round(start), round(y + height)], ['L', round(start + height), round(y)])
  }
  return { kind: 'path', path, stroke: { ink, width: line }, clip }
}
