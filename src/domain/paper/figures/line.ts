import type { FigureData } from '../../clauses/figureData.ts'
import { LEADING, letter, nameLetters, noteLetters, wrapHard } from './lettering.ts'
import type { Lettering } from './lettering.ts'
import { labelsOf } from './lineLabels.ts'
import type { Labels } from './lineLabels.ts'
import { drawUpright } from './lineUpright.ts'
import { partySquare } from './partySquare.ts'
import { bar, stroke } from './shapes.ts'
import type { Drawing, FigureShape, TextWidth } from './shapes.ts'

export type LineData = Extract<FigureData, { figure: 'line' }>

const WIDTH = 480
const H = 7.5
/** Most stages that stand side by side. */
const MOST = 9
const NODE = 15
const GATE = 30
/** Each party's name and part take at most this much of the width. */
const NAME_ROOM = 216

/**
 * The line from the first stage to the last: the agency's part a solid bar, the client's a double one, each stage its
 * owner's square, and between them the one full square, where what the agency answers for ends.
 * Upright where names do not fit side by side.
 */
export function drawLine(data: LineData, widthOf: TextWidth): Drawing {
  const labels = data.stages.length <= MOST ? labelsOf(data, WIDTH, widthOf) : null
  if (labels === null) return drawUpright(data, widthOf)
  const { shapes: parties, lower } = partyNames(data, widthOf)
  const y = 67.5 + lower
  const gateX = (data.handOver * WIDTH) / Math.max(1, data.stages.length)
  const foot = y + 26.25 + LEADING * (labels.nameLines + labels.belowLines - 1) + H
  const hasGate = data.handOver > 0 && data.handOver < data.stages.length
  const gate = hasGate ? gateShapes(data, gateX, y, foot, widthOf) : { shapes: [], height: foot }
  const shapes = [...parties, ...bars(gateX, y), ...stageShapes(data, labels, y), ...gate.shapes]
  return { width: WIDTH, height: Math.ceil(gate.height / H) * H, shapes }
}

function partyNames({ agency, client }: LineData, widthOf: TextWidth): { shapes: FigureShape[]; lower: number } {
  const shapes: FigureShape[] = [
    ...partySquare('agency', 0, 9.5, 7.5, 0.9),
    ...partySquare('client', WIDTH - 7.5, 9.5, 7.5, 0.9),
  ]
  const sides = [
    { ...agency, x: 12, anchor: 'start', ink: 'agency' },
    { ...client, x: WIDTH - 12, anchor: 'end', ink: 'client' },
  ] as const
  const lines = sides.map(({ name, part, x, anchor, ink }) => {
    const names = wrapHard(name, NAME_ROOM, nameLetters, widthOf)
    const parts = wrapHard(part, NAME_ROOM, noteLetters, widthOf)
    names.forEach((text, index) =>
      shapes.push(letter(text, x, 16.5 + index * LEADING, { ...nameLetters, ink }, anchor)),
    )
    const below = 16.5 + 11.5 + (names.length - 1) * LEADING
    parts.forEach((text, index) => shapes.push(letter(text, x, below + index * LEADING, noteLetters, anchor)))
    return names.length + parts.length
  })
  return { shapes, lower: Math.ceil((Math.max(0, Math.max(...lines) - 2) * LEADING) / H) * H }
}

function bars(gateX: number, y: number): FigureShape[] {
  const own = gateX > 0 ? [bar(0, y - 2.25, gateX, 4.5, 'agency')] : []
  const rest = WIDTH - gateX
  if (rest <= 0) return own
  return [...own, bar(gateX, y - 2.25, rest, 1.5, 'client'), bar(gateX, y + 0.75, rest, 1.5, 'client')]
}

function stageShapes(
  { stages, handOver }: LineData,
  { names, belows, letters, nameLines }: Labels,
  y: number,
): FigureShape[] {
  return stages.flatMap((_, index) => {
    const x = ((index + 0.5) * WIDTH) / stages.length
    const square = partySquare(index < handOver ? 'agency' : 'client', x - NODE / 2, y - NODE / 2, NODE, 1.25)
    const name = names[index]!.map((text, line) => letter(text, x, y + 26.25 + line * LEADING, letters, 'middle'))
    const top = y + 26.25 + nameLines * LEADING
    const below = belows[index]!.map((text, line) => letter(text, x, top + line * LEADING, noteLetters, 'middle'))
    return [...square, ...name, ...below]
  })
}

function gateShapes(
  data: LineData,
  x: number,
  y: number,
  foot: number,
  widthOf: TextWidth,
): { shapes: FigureShape[]; height: number } {
  const heads = wrapHard(data.handOverLabel, WIDTH, nameLetters, widthOf)
  const places = wrapHard(data.handOverPlace, WIDTH, noteLetters, widthOf)
  const shapes: FigureShape[] = [
    stroke([x, y - GATE], [x, foot], 0.75, 'ink'),
    ...gateSquare(x - GATE / 2, y - GATE / 2),
  ]
  heads.forEach((text, index) => shapes.push(centred(text, x, foot + 12 + index * LEADING, nameLetters, widthOf)))
  const lower = foot + 12 + heads.length * LEADING
  places.forEach((text, index) => shapes.push(centred(text, x, lower + index * LEADING, noteLetters, widthOf)))
  return { shapes, height: lower + (places.length - 1) * LEADING + 3.75 }
}

/** The one full square of the two halves, with a slit of white where they meet. */
export function gateSquare(x: number, y: number): FigureShape[] {
  const half = GATE / 2 - 0.75
  return [
    bar(x, y, GATE, GATE, 'ground'),
    bar(x, y, half, GATE, 'agency'),
    bar(x + GATE / 2 + 0.75, y, half, GATE, 'client'),
  ]
}

/** Centred on x; at the edge of the figure instead where it would cross it. */
function centred(text: string, x: number, y: number, letters: Lettering, widthOf: TextWidth): FigureShape {
  const half = widthOf(text, letters.size, letters.weight, letters.tabular) / 2
  if (x - half < 0) return letter(text, 0, y, letters, 'start')
  return x + half > WIDTH ? letter(text, WIDTH, y, letters, 'end') : letter(text, x, y, letters, 'middle')
}
