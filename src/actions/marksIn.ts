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

/** The field is about a third of a pad's size; a line on the screen is drawn as wide on both. */
const GROWTH = 3
/** Room around the strokes, as a hand leaves it on a pad. */
const MARGIN = 24

/** Strokes fitted into a field as a drawing on a pad of their own size. */
function drawingOf(path: readonly PathStep[]): Drawing {
  const strokes = strokesOf(path)
  const along = (axis: 0 | 1) => strokes.flat().map((point) => point[axis])
  const [left, top] = [Math.min(...along(0)), Math.min(...along(1))]
  const grown = (value: number, from: number) => Math.round((value - from) * GROWTH * 100) / 100 + MARGIN
  return {
    width: grown(Math.max(...along(0)), left) + MARGIN,
    height: grown(Math.max(...along(1)), top) + MARGIN,
    strokes: strokes.map((points) => points.map(([x, y]): Point => [grown(x, left), grown(y, top)])),
  }
}

/** Where each step of a path ends, and the middle of each curve: those are a few points long. */
function strokesOf(path: readonly PathStep[]): readonly (readonly Point[])[] {
  const strokes: Point[][] = []
  for (const step of path) {
    if (step[0] === 'Z') continue
    const end = step.slice(-2) as unknown as Point
    if (step[0] === 'M') strokes.push([])
    const stroke = strokes.at(-1)
    if (step[0] === 'C') stroke?.push(middleOf(stroke.at(-1) ?? end, step))
    stroke?.push(end)
  }
  return strokes
}

/** Of a cubic curve (ISO 32000-1, 8.5.2.2). */
function middleOf(
  [x, y]: Point,
  [, firstX, firstY, thenX, thenY, endX, endY]: Extract<PathStep, readonly ['C', ...number[]]>,
): Point {
  return [(x + 3 * (firstX + thenX) + endX) / 8, (y + 3 * (firstY + thenY) + endY) / 8]
}
