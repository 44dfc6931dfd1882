import type { Plain, PlainBlock } from './plain.ts'

/** How a library draws where it is told to; in points, y from the foot of the page up. */
export interface Pen {
  readonly widthOf: (text: string, size: number, bold: boolean) => number
  readonly line: (text: string, x: number, y: number, size: number, bold: boolean) => unknown
  /** The rule below a row of a table. */
  readonly rule: (x: number, y: number, width: number) => unknown
  /** Opens a page. */
  readonly turn: () => unknown
}

interface Style {
  readonly size: number
  readonly bold: boolean
  readonly before: number
  readonly after: number
}

export const page = { width: 595.28, height: 841.89, margin: 56 }
export const styles = {
  1: { size: 15, bold: true, before: 14, after: 4 },
  2: { size: 10, bold: true, before: 8, after: 2 },
  body: { size: 9.5, bold: false, before: 0, after: 5 },
  cell: { size: 8.5, bold: false, before: 0, after: 0 },
  head: { size: 8.5, bold: true, before: 0, after: 0 },
} satisfies Record<string, Style>

const LEADING = 1.45
const GUTTER = 8
const ACROSS = page.width - 2 * page.margin
const TOP = page.height - page.margin

/**
 * The same plain breaking of lines and pages for every library that has none of its own. A width is asked once a word
 * and a size, so nobody pays for being asked twice.
 */
export function flow({ blocks }: Plain, pen: Pen): void {
  const setting = { pen, y: TOP, widthOf: remembering(pen.widthOf) }
  pen.turn()
  for (const block of blocks) setBlock(setting, block)
}

interface Setting {
  readonly pen: Pen
  readonly widthOf: Pen['widthOf']
  y: number
}

function setBlock(setting: Setting, block: PlainBlock): void {
  if (block.kind === 'heading') return setText(setting, block.text, styles[block.level])
  if (block.kind === 'paragraph') return setText(setting, block.text, styles.body)
  if (block.kind === 'list') {
    for (const item of block.items) setText(setting, `• ${item}`, styles.body, GUTTER)
    return
  }
  setRow(setting, block.head, styles.head)
  for (const cells of block.rows) setRow(setting, cells, styles.cell)
  setting.y -= GUTTER
}

function setText(setting: Setting, text: string, style: Style, indent = 0): void {
  if (setting.y < TOP) setting.y -= style.before
  for (const one of wrapped(setting, text, style, ACROSS - indent)) {
    makeRoom(setting, style.size * LEADING)
    setting.y -= style.size * LEADING
    setting.pen.line(one, page.margin + indent, setting.y, style.size, style.bold)
  }
  setting.y -= style.after
}

function setRow(setting: Setting, cells: readonly string[], style: Style): void {
  const wide = ACROSS / cells.length
  const columns = cells.map((text) => wrapped(setting, text, style, wide - GUTTER))
  const height = Math.max(...columns.map(({ length }) => length)) * style.size * LEADING
  makeRoom(setting, height)
  for (const [column, lines] of columns.entries()) {
    for (const [index, text] of lines.entries()) {
      const y = setting.y - (index + 1) * style.size * LEADING
      setting.pen.line(text, page.margin + column * wide, y, style.size, style.bold)
    }
  }
  setting.pen.rule(page.margin, setting.y - height - 3, ACROSS)
  setting.y -= height + 5
}

function makeRoom(setting: Setting, height: number): void {
  if (setting.y - height >= page.margin) return
  setting.pen.turn()
  setting.y = TOP
}

function wrapped({ widthOf }: Setting, text: string, { size, bold }: Style, room: number): readonly string[] {
  const wide = (part: string) => widthOf(part, size, bold)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').flatMap((one) => partsOf(one, room, wide))) {
    const longer = used + wide(' ') + wide(word)
    const fits = line !== '' && longer <= room
    if (line !== '' && !fits) lines.push(line)
    line = fits ? `${line} ${word}` : word
    used = fits ? longer : wide(word)
  }
  return [...lines, line]
}

/** A word that is wider than the room (a fingerprint) is broken where the room ends. */
function partsOf(word: string, room: number, wide: (part: string) => number): readonly string[] {
  if (wide(word) <= room) return [word]
  let end = word.length - 1
  while (end > 1 && wide(word.slice(0, end)) > room) end -= 1
  return [word.slice(0, end), ...partsOf(word.slice(end), room, wide)]
}

function remembering(widthOf: Pen['widthOf']): Pen['widthOf'] {
  const known = new Map<string, number>()
  return (text, size, bold) => {
    const key = `${size}${bold}${text}`
    const width = known.get(key) ?? widthOf(text, size, bold)
    known.set(key, width)
    return width
  }
}
