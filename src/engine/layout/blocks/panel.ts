import type { BlockOf } from '../../../domain/clauses/block.ts'
import { ink, tint } from '../colours.ts'
import type { Column } from '../grid.ts'
import { blank, heightOf, Keep, part, together } from '../part.ts'
import type { Box, Part } from '../part.ts'
import { block } from '../pen.ts'
import { paragraph, words } from '../setting.ts'
import type { Setting } from '../setting.ts'
import { grow } from '../tree.ts'
import { aside, withAside } from './aside.ts'

interface Padding {
  readonly top: number
  readonly right: number
  readonly left: number
}
const panelPadding: Padding = { top: 11.25, right: 15, left: 15 }
const warningPadding: Padding = { top: 7.5, right: 15, left: 15 }
/** Panels up to this height stay whole; a taller one may part at a line. */
const WHOLE = 230

/** A tinted panel in the text column, its head beside it: what must not be missed. */
export function setPanel(panel: BlockOf<'panel'>, setting: Setting): Part[] {
  const head = aside(setting, panel.head)
  const boxes = paragraph(setting, panel.runs, { column: inside(setting.text, panelPadding), role: 'body', tag: 'P' })
  const framed = frame(boxes, setting.text, panelPadding, false)
  return withAside(setting, head, part(framed), setting.styles.body, panelPadding.top)
}

/** A warning that was kept: tint and an ink bar, its first line in semibold. */
export function setWarning(warning: BlockOf<'warning'>, setting: Setting): Part[] {
  const column = setting.glance ? setting.wide : setting.text
  const inner = inside(column, warningPadding)
  const parent = grow(setting.parent, 'Sect')
  const head =
    warning.head === ''
      ? []
      : paragraph(setting, words(warning.head), { column: inner, role: 'strong', tag: setting.headTag, parent })
  const text = paragraph(setting, warning.runs, { column: inner, role: 'body', tag: 'P', parent })
  return [
    part(frame([...together(head).map((box) => ({ ...box, keep: Keep.must })), ...text], column, warningPadding, true)),
  ]
}

function inside(column: Column, padding: Padding): Column {
  return { x: column.x + padding.left, width: column.width - padding.left - padding.right }
}

function frame(boxes: readonly Box[], column: Column, padding: Padding, barred: boolean): Box[] {
  const all = [blank(padding.top, Keep.must), ...boxes, blank(padding.top)]
  const bound = all.map((box, index) => (index === all.length - 2 ? { ...box, keep: Keep.must } : box))
  const height = heightOf(bound)
  const grounded = bound.map((box, index) => onTint(box, column, barred, index > 0))
  return height <= WHOLE ? together(grounded, Keep.wish) : grounded
}

function onTint(box: Box, column: Column, barred: boolean, joins: boolean): Box {
  const draw: Box['draw'] = (pen, y) => {
    const top = joins && y > 0 ? y - 0.5 : y
    block(pen, column.x, top, column.width, y + box.height - top, tint, 'Background')
    if (barred) block(pen, column.x, top, 3, y + box.height - top, ink)
    box.draw(pen, y)
  }
  return { ...box, draw }
}
