import type { FigureData } from '../../clauses/figureData.ts'
import type { Side } from '../../agreement/scalars.ts'
import { LEADING, letter, nameLetters, noteLetters, wrapHard } from './lettering.ts'
import type { Lettering } from './lettering.ts'
import { partySquare } from './partySquare.ts'
import { bar, stacked } from './shapes.ts'
import type { Drawing, FigureShape, TextWidth } from './shapes.ts'

type LineData = Extract<FigureData, { figure: 'line' }>

const WIDTH = 345
const AXIS = 15
const TEXT = 37.5
const ROW = 30
const NODE = 15
const GATE = 30
const H = 7.5

interface Row {
  readonly kind: 'party' | 'stage' | 'gate'
  readonly side: Side
  readonly name: readonly string[]
  readonly below: readonly string[]
  readonly height: number
}

/** The line from top to bottom, for many stages or long names: a row for each, the full square between the parties. */
export function drawUpright(data: LineData, widthOf: TextWidth): Drawing {
  const rows = rowsOf(data, widthOf)
  return stacked(rows.map((row, index) => drawRow(row, index === 0, index === rows.length - 1)))
}

function drawRow(row: Row, isFirst: boolean, isLast: boolean): Drawing {
  const shapes = [...axisOf(row, isFirst, isLast), ...squareOf(row, ROW / 2), ...wordsOf(row)]
  return { width: WIDTH, height: row.height, shapes }
}

function rowsOf(data: LineData, widthOf: TextWidth): Row[] {
  const row = (kind: Row['kind'], side: Side, name: string, below: string): Row => {
    const room = WIDTH - TEXT - indentOf(kind)
    const lines = {
      name: wrapHard(name, room, nameLetters, widthOf),
      below: wrapHard(below, room, noteLetters, widthOf),
    }
    const extra = Math.max(0, lines.name.length + lines.below.length - 2) * LEADING
    const least = kind === 'gate' ? ROW + H : ROW
    return { kind, side, ...lines, height: Math.ceil((least + extra) / H) * H }
  }
  const { agency, client, stages, handOver } = data
  const stage =
    (side: Side) =>
    ({ name, below }: LineData['stages'][number]) =>
      row('stage', side, name, below)
  const hasGate = handOver > 0 && handOver < stages.length
  return [
    row('party', 'agency', agency.name, agency.part),
    ...stages.slice(0, handOver).map(stage('agency')),
    ...(hasGate ? [row('gate', 'agency', data.handOverLabel, data.handOverPlace)] : []),
    row('party', 'client', client.name, client.part),
    ...stages.slice(handOver).map(stage('client')),
  ]
}

/** The agency's stretch is one bar, the client's two; the gate's row belongs half to each. */
function axisOf({ kind, side, height }: Row, isFirst: boolean, isLast: boolean): FigureShape[] {
  if (kind === 'party' && isFirst) return []
  if (kind === 'gate') return [...stretch('agency', 0, ROW / 2), ...stretch('client', ROW / 2, height - ROW / 2)]
  return stretch(side, 0, isLast ? ROW / 2 : height)
}

function stretch(side: Side, y: number, height: number): FigureShape[] {
  if (side === 'agency') return [bar(AXIS - 2.25, y, 4.5, height, 'agency')]
  return [bar(AXIS - 2.25, y, 1.5, height, 'client'), bar(AXIS + 0.75, y, 1.5, height, 'client')]
}

function squareOf({ kind, side }: Row, middle: number): FigureShape[] {
  if (kind === 'stage') return partySquare(side, AXIS - NODE / 2, middle - NODE / 2, NODE, 1.25)
  if (kind === 'party') return partySquare(side, TEXT, middle - 10.25, 7.5, 0.9)
  const half = GATE / 2 - 0.75
  return [
    bar(AXIS - GATE / 2, middle - GATE / 2, GATE, GATE, 'ground'),
    bar(AXIS - GATE / 2, middle - GATE / 2, GATE, half, 'agency'),
    bar(AXIS - GATE / 2, middle + 0.75, GATE, half, 'client'),
  ]
}

/** A party's square stands before its name. */
function indentOf(kind: Row['kind']): number {
  return kind === 'party' ? 12 : 0
}

function wordsOf({ kind, side, name, below }: Row): FigureShape[] {
  const letters: Lettering = kind === 'party' ? { ...nameLetters, ink: side } : nameLetters
  const indent = indentOf(kind)
  const top = name.length + below.length > 1 ? 12 : 17.75
  const names = name.map((text, line) => letter(text, TEXT + indent, top + line * LEADING, letters))
  const start = top + name.length * LEADING
  return [...names, ...below.map((text, line) => letter(text, TEXT + indent, start + line * LEADING, noteLetters))]
}
