import type { Colour, Item } from '../layout/sheets.ts'
import type { Faces } from './faces.ts'
import { colour, number, path } from './operators.ts'
import { showGlyphs, type FontUse } from './showGlyphs.ts'

type TextItem = Extract<Item, { kind: 'glyphs' }>
type ShapeItem = Extract<Item, { kind: 'shape' }>
type Stroke = NonNullable<ShapeItem['stroke']>

/**
 * Writes the operators that paint items, and only what changes: a colour, a font or a width that is set already is not
 * set again, and a line of text is placed by its distance from the last one. That makes a page a sixth smaller.
 */
export interface Pen {
  readonly operators: string[]
  readonly height: number
  readonly faces: Faces
  readonly state: State
}
interface State {
  fill: string
  stroke: string
  width: string
  dash: string
  font: string
  /** Where the last line of text began, in hundredths of a point, while a text object is open; else null. */
  text: readonly [number, number] | null
}

/** A stream begins in black, with lines of one point, undashed (ISO 32000-1, 8.4.1). */
export function takePen(height: number, faces: Faces): Pen {
  const state: State = { fill: '0 0 0', stroke: '0 0 0', width: '1', dash: '', font: '', text: null }
  return { operators: [], height, faces, state }
}

export function paint(pen: Pen, item: Item): void {
  if (item.kind === 'glyphs') paintText(pen, item)
  else paintShape(pen, item)
}

function paintText(pen: Pen, item: TextItem): void {
  openText(pen)
  fillWith(pen, item.colour)
  const [x, y] = [Math.round(item.x * 100), Math.round((pen.height - item.y) * 100)]
  const [lastX, lastY] = pen.state.text ?? [0, 0]
  pen.operators.push(`${number((x - lastX) / 100)} ${number((y - lastY) / 100)} Td`)
  pen.operators.push(showGlyphs(item.glyphs, item.size, fontUse(pen, item)))
  pen.state.text = [x, y]
}

function fontUse({ faces, state }: Pen, { weight, size }: TextItem): FontUse {
  return {
    face: (glyph) => faces(weight, glyph),
    change: (resource) => {
      const font = `/${resource} ${number(size)}`
      if (state.font === font) return null
      state.font = font
      return `${font} Tf`
    },
  }
}

/** Begins a text object; one may hold whole marked sequences, but none may begin within it and end outside. */
export function openText(pen: Pen): void {
  if (pen.state.text) return
  pen.operators.push('BT')
  pen.state.text = [0, 0]
}

export function closeText(pen: Pen): void {
  if (pen.state.text) pen.operators.push('ET')
  pen.state.text = null
}

function paintShape(pen: Pen, item: ShapeItem): void {
  closeText(pen)
  const before = { ...pen.state }
  if (item.clip) pen.operators.push('q', path(item.clip, pen.height), 'W n')
  if (item.fill) fillWith(pen, item.fill)
  if (item.stroke) strokeWith(pen, item.stroke)
  pen.operators.push(path(item.path, pen.height), painting(item))
  if (!item.clip) return
  pen.operators.push('Q')
  Object.assign(pen.state, before)
}

function painting(item: ShapeItem): string {
  if (item.fill && item.stroke) return 'B'
  if (item.fill) return 'f'
  return item.stroke ? 'S' : 'n'
}

const fillWith = (pen: Pen, value: Colour) => set(pen, 'fill', colour(value), 'rg')

function strokeWith(pen: Pen, stroke: Stroke): void {
  set(pen, 'stroke', colour(stroke.colour), 'RG')
  set(pen, 'width', number(stroke.width), 'w')
  const dash = (stroke.dash ?? []).map(number).join(' ')
  if (pen.state.dash !== dash) pen.operators.push(`[${dash}] 0 d`)
  pen.state.dash = dash
}

function set(pen: Pen, what: 'fill' | 'stroke' | 'width', value: string, operator: string): void {
  if (pen.state[what] !== value) pen.operators.push(`${value} ${operator}`)
  pen.state[what] = value
}
