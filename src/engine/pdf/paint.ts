import type { Colour, Item } from '../layout/sheets.ts'
import type { Faces } from './faces.ts'
import { colour, number, path } from './operators.ts'
import { showGlyphs } from './showGlyphs.ts'

type TextItem = Extract<Item, { kind: 'glyphs' }>
type ShapeItem = Extract<Item, { kind: 'shape' }>
type Stroke = NonNullable<ShapeItem['stroke']>

/** What the page's graphics state already holds, so that it is set only when it changes. */
export interface State {
  fill: string
  stroke: string
  width: string
  dash: string
}
/** A page begins in black, with lines of one point, undashed (ISO 32000-1, 8.4.1). */
export const freshState = (): State => ({ fill: '0 0 0', stroke: '0 0 0', width: '1', dash: '' })

export function paintText(item: TextItem, height: number, faces: Faces, state: State): string {
  const face = faces(item.weight)
  const lines = [
    ...fillWith(item.colour, state),
    `BT /${face.resource} ${number(item.size)} Tf ${number(item.x)} ${number(height - item.y)} Td`,
    showGlyphs(item.glyphs, item.size, face),
    'ET',
  ]
  return lines.join('\n')
}

export function paintShape(item: ShapeItem, height: number, state: State): string {
  const before = { ...state }
  const lines = [
    ...(item.clip ? ['q', path(item.clip, height), 'W n'] : []),
    ...(item.fill ? fillWith(item.fill, state) : []),
    ...(item.stroke ? strokeWith(item.stroke, state) : []),
    path(item.path, height),
    painting(item),
    ...(item.clip ? ['Q'] : []),
  ]
  if (item.clip) Object.assign(state, before)
  return lines.join('\n')
}

function painting(item: ShapeItem): string {
  if (item.fill && item.stroke) return 'B'
  if (item.fill) return 'f'
  return item.stroke ? 'S' : 'n'
}

function fillWith(value: Colour, state: State): string[] {
  const channels = colour(value)
  if (state.fill === channels) return []
  state.fill = channels
  return [`${channels} rg`]
}

function strokeWith(stroke: Stroke, state: State): string[] {
  const channels = colour(stroke.colour)
  const width = number(stroke.width)
  const dash = (stroke.dash ?? []).map(number).join(' ')
  const lines = [
    ...(state.stroke === channels ? [] : [`${channels} RG`]),
    ...(state.width === width ? [] : [`${width} w`]),
    ...(state.dash === dash ? [] : [`[${dash}] 0 d`]),
  ]
  Object.assign(state, { stroke: channels, width, dash })
  return lines
}
