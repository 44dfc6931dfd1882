import type { Furniture, Paper } from '../../domain/paper/paper.ts'
import { both } from './bilingual/figures.ts'
import { ink, white } from './colours.ts'
import type { SheetSize } from './grid.ts'
import { block, write } from './pen.ts'
import type { Pen } from './pen.ts'
import { stylesFor } from './roles.ts'
import type { Style } from './roles.ts'
import { shape } from './text/atoms.ts'
import type { Piece } from './text/atoms.ts'
import { breakLines, widthOf } from './text/lines.ts'
import type { Line } from './text/lines.ts'
import type { Metrics } from './text/metrics.ts'

/** What stands on every page of these papers; in two languages the numbers of the pages need no words. */
export function furnitureOf(papers: readonly Paper[]): Furniture {
  const [first, second] = papers.map((paper) => paper.furniture)
  if (!second) return first!
  return {
    ...first!,
    kind: both(first!.kind, second.kind),
    title: '',
    date: both(first!.date, second.date),
    pageOf: '{page} / {pages}',
    example: first!.example === null ? null : both(first!.example, second.example ?? ''),
  }
}

const WIDTH = 480
const GAP = 15

/** What stands on every page, outside the text; artifacts all. `page` counts from 0. */
export function paintFurniture(
  pen: Pen,
  furniture: Furniture,
  size: SheetSize,
  page: number,
  pages: number,
  metrics: Metrics,
): void {
  const here: Pen = { ...pen, x: size.left, y: 0 }
  const setLine = makeSetLine(metrics)
  if (page > 0) head(here, furniture, size, setLine)
  foot(here, furniture, size, page, pages, setLine)
  if (furniture.example !== null) exampleBands(here, furniture.example, size, setLine)
}

const { note, page: pageStyle, noteStrong } = stylesFor('en', 'whole')

type SetLine = (pieces: readonly Piece[], room: number) => Line

/** One line, cut at the room it has: what matters stands in the text as well. */
function makeSetLine(metrics: Metrics): SetLine {
  return (pieces, room) => {
    const atoms = shape(pieces, metrics)
    return breakLines(atoms, room, 'en')[0] ?? { atoms: [], width: widthOf([]), spaced: false }
  }
}

function plain(text: string, style: Style = note): Piece[] {
  return [{ text, style }]
}

function head(pen: Pen, { kind, title, date }: Furniture, { headBaseline }: SheetSize, setLine: SetLine): void {
  const right = setLine(plain(date), WIDTH / 3)
  const left = setLine(plain(title === '' ? kind : `${kind} · ${title}`), WIDTH - right.width - GAP)
  write(pen, 'Pagination', left, 0, headBaseline)
  write(pen, 'Pagination', right, WIDTH - right.width, headBaseline)
}

function foot(
  pen: Pen,
  furniture: Furniture,
  { footBaseline }: SheetSize,
  page: number,
  pages: number,
  setLine: SetLine,
): void {
  const number = furniture.pageOf.replace('{page}', String(page + 1)).replace('{pages}', String(pages))
  const right = setLine(plain(number, pageStyle), WIDTH / 3)
  const middle = setLine(plain(furniture.fingerprint, { ...note, digits: 'tabular' }), WIDTH)
  const start = (WIDTH - middle.width) / 2
  const fromRight = Math.min(start, WIDTH - right.width - GAP - middle.width)
  const names = partyNames(furniture, fromRight - GAP, setLine)
  let x = 0
  for (const line of names) {
    write(pen, 'Pagination', line, x, footBaseline)
    x += line.width + h(line)
  }
  write(pen, 'Pagination', middle, Math.max(0, fromRight), footBaseline)
  write(pen, 'Pagination', right, WIDTH - right.width, footBaseline)
}

function h(line: Line): number {
  return line.width > 0 ? 4 : 0
}

/** Marks and names; a name that does not fit its half is left out rather than cut, the mark stays. */
function partyNames({ agency, client }: Furniture, room: number, setLine: SetLine): Line[] {
  const half = (room - 4) / 2
  const named = [namePieces('agency', agency), namePieces('client', client)]
  const wholes = named.map((pieces) => setLine(pieces, Infinity))
  if (wholes.reduce((sum, line) => sum + line.width, 4) <= room) return wholes
  return wholes.map((line, index) => (line.width <= half ? line : setLine(named[index]!, half)))
}

function namePieces(party: 'agency' | 'client', name: string): Piece[] {
  return [
    { text: '\uFFFC', style: note, mark: { party, spoken: '' } },
    { text: name, style: note },
  ]
}

const BAND = 13.5
const BAND_INSET = 13.5

/** Bands of white words on ink at head and foot: an example cannot be taken for real, in print, grey or one bit. */
function exampleBands(pen: Pen, words: string, size: SheetSize, setLine: SetLine): void {
  const style: Style = { ...noteStrong, colour: white }
  const line = setLine(plain(words, style), WIDTH)
  const pitch = line.width + 2 * GAP
  const count = Math.max(1, Math.floor((WIDTH - GAP) / pitch))
  const air = (WIDTH - count * line.width) / (count + 1)
  for (const y of [BAND_INSET, size.height - BAND_INSET - BAND]) {
    block(pen, 0, y, WIDTH, BAND, ink, 'Pagination')
    for (let index = 0; index < count; index++)
      write(pen, 'Pagination', line, air + index * (line.width + air), y + 9.6)
  }
}
