import type { BlockOf } from '../../../domain/clauses/block.ts'
import { drawFigure } from '../../../domain/paper/figures/drawFigure.ts'
import type { Drawing, TextShape } from '../../../domain/paper/figures/shapes.ts'
import { h, onGrid, round, text as textColumn } from '../grid.ts'
import type { Column } from '../grid.ts'
import { Keep, keepNext, padded, part, together, withKeeps } from '../part.ts'
import type { Box, Part } from '../part.ts'
import { draw, write } from '../pen.ts'
import type { Pen } from '../pen.ts'
import type { Style } from '../roles.ts'
import { inColour, inks } from '../shape.ts'
import { paragraph, words } from '../setting.ts'
import type { Setting } from '../setting.ts'
import { grow } from '../tree.ts'
import type { Branch } from '../tree.ts'
import { shape } from '../text/atoms.ts'
import { widthOf } from '../text/lines.ts'
import type { Metrics } from '../text/metrics.ts'
import { aside, withAside } from './aside.ts'

/** A figure with its head and what it says in a sentence, all on one page. A narrow one stands in the text column. */
export function setFigure(figure: BlockOf<'figure'>, setting: Setting): Part[] {
  const drawing = drawFigure(figure.data, (text, size, weight, tabular) =>
    width(text, { size, weight, tabular }, setting.metrics),
  )
  const isNarrow = drawing.width <= textColumn.width && setting.side !== null
  const column = isNarrow ? textColumn : { ...setting.wide, width: 480 }
  const head = aside({ ...setting, side: isNarrow ? setting.side : null, text: column }, figure.head)
  const boxes = figureBoxes(figure.alt, drawing, column, setting)
  const drawn = figure.reading === undefined ? boxes : keepNext(boxes)
  const setWithHead = { ...setting, side: isNarrow ? setting.side : null }
  const [headed, ...body] = withAside(setWithHead, head, part(drawn), setting.styles.sideHead)
  const parts = [headed!, ...body.map((one) => ({ ...one, before: h }))]
  return figure.reading === undefined ? parts : [...parts, reading(figure.reading, column, setting)]
}

function reading(text: string, column: Column, setting: Setting): Part {
  return part(together(paragraph(setting, words(text), { column, role: 'note', tag: 'P' })))
}

/**
 * A figure is one box, or one for each of its pieces: whether it stands whole on a page hangs on the sheet and on the
 * heads above it, so the flow parts it, and only where no page holds it with them.
 */
function figureBoxes(alt: string, drawing: Drawing, column: Column, setting: Setting): Box[] {
  const node = grow(setting.parent, 'Figure', { alt })
  const boxes = (drawing.pieces ?? [drawing]).map((piece): Box => ({
    height: piece.height,
    keep: Keep.free,
    draw: (pen, y) => {
      paint(pen, node, piece, column.x, y, setting.metrics)
      place(node, pen, column.x, y, piece)
    },
  }))
  return together(withKeeps(padded(boxes, onGrid(drawing.height) - drawing.height)), Keep.wish)
}

function paint(pen: Pen, node: Branch, drawing: Drawing, x: number, y: number, metrics: Metrics): void {
  const here: Pen = { ...pen, x: pen.x + x, y: pen.y + y }
  for (const item of drawing.shapes) {
    if (item.kind === 'path') draw(here, node, inColour(item))
    else letterOn(here, node, item, metrics)
  }
}

function letterOn(pen: Pen, node: Branch, item: TextShape, metrics: Metrics): void {
  const atoms = shape([{ text: item.text, style: styleOf(item) }], metrics)
  const size = widthOf(atoms)
  const start = { start: 0, middle: size / 2, end: size }[item.anchor]
  write(pen, node, { atoms, width: size, spaced: true }, item.x - start, item.y)
}

function styleOf({
  size,
  weight,
  ink,
  tabular = false,
}: Pick<TextShape, 'size' | 'weight' | 'ink' | 'tabular'>): Style {
  return { size, leading: size, weight, colour: inks[ink], tracking: 0, digits: tabular ? 'tabular' : 'plain' }
}

function width(text: string, letters: Pick<TextShape, 'size' | 'weight' | 'tabular'>, metrics: Metrics): number {
  return widthOf(shape([{ text, style: styleOf({ ...letters, ink: 'ink' }) }], metrics))
}

/** The element learns where its figure stands once it stands there; of one on several pages, where it begins. */
function place(node: Branch, pen: Pen, x: number, y: number, { width, height }: Drawing): void {
  const { box } = node
  if (box && box.page !== pen.page) return
  const [left, top] = [round(pen.x + x), round(pen.y + y)]
  const rectangle = [left, box?.rectangle[1] ?? top, round(left + width), round(top + height)] as const
  Object.assign(node, { box: { page: pen.page, rectangle } })
}
