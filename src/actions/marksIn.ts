import type { Drawing, Point } from '../engine/pdf/ink/appearance.ts'
import { openFile } from '../engine/pdf/reading/openFile.ts'
import { readSigned } from '../engine/pdf/reading/readSigned.ts'
import type { PathStep } from '../engine/layout/sheets.ts'
import type { KeptMark } from '../engine/drafts/kept.ts'

/**
 * The signatures that a paper of ours carries, as they were made: what whoever signs after them is shown, and needs. Only
 * of a paper that passed; none where the fields cannot be read.
 */
export function marksIn(paper: Uint8Array): readonly KeptMark[] {
  const file = openFile(paper)
  const signed = file.ok ? readSigned(file.value) : null
  return (signed ?? []).map(({ party, name, mark, at, offsetMinutes }) => ({
    party,
    at,
    offsetMinutes,
    mark: 'fitted' in mark ? { drawn: drawingOf(mark.fitted) } : { typed: name },
  }))
}

/** Room around the strokes, in points of the page: half of a line's width is drawn beside its path. */
const MARGIN = 2

/** Strokes fitted into a field as a drawing of its own size: where each step ends; the curves between are a point long. */
function drawingOf(path: readonly PathStep[]): Drawing {
  const ends = path.flatMap((step) => (step[0] === 'Z' ? [] : [{ begins: step[0] === 'M', point: endOf(step) }]))
  const [left, top] = [0, 1].map((axis) => Math.min(...ends.map(({ point }) => point[axis] ?? 0)) - MARGIN)
  const [right, bottom] = [0, 1].map((axis) => Math.max(...ends.map(({ point }) => point[axis] ?? 0)) + MARGIN)
  const strokes: Point[][] = []
  for (const {
    begins,
    point: [x, y],
  } of ends) {
    if (begins) strokes.push([])
    strokes.at(-1)?.push([hundredth(x - (left ?? 0)), hundredth(y - (top ?? 0))])
  }
  return { width: hundredth((right ?? 0) - (left ?? 0)), height: hundredth((bottom ?? 0) - (top ?? 0)), strokes }
}

const endOf = (step: Exclude<PathStep, readonly ['Z']>): Point => step.slice(-2) as unknown as Point
const hundredth = (value: number) => Math.round(value * 100) / 100
