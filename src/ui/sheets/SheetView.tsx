import { unitsPerEm } from '../../engine/layout/fonts/metrics.ts'
import { outlineOf, type Outlines } from '../../engine/layout/outlines.ts'
import type { Colour, Item, PathStep, Sheets } from '../../engine/layout/sheets.ts'
import styles from './Sheet.module.css'

interface SheetViewProps {
  sheets: Sheets
  /** Counted from 0. */
  page: number
  outlines: Outlines
  /** "Page 3 of 9": the picture's name; its text is read from the paper above it. */
  label: string
}

/** A page exactly as it is printed: the same glyph outlines, rules and curves in the same places. */
export function SheetView({ sheets, page, outlines, label }: SheetViewProps) {
  const sheet = sheets.pages[page]
  if (sheet === undefined) return null
  return (
    <svg className={styles.sheet} viewBox={`0 0 ${sheets.width} ${sheets.height}`} role="img" aria-label={label}>
      {sheet.items.map((item, index) => (
        <ItemView key={index} item={item} outlines={outlines} clipId={`page${page}-${index}`} />
      ))}
    </svg>
  )
}

function ItemView({ item, outlines, clipId }: { item: Item; outlines: Outlines; clipId: string }) {
  if (item.kind === 'glyphs') return <path d={textPath(item, outlines)} fill={cssColour(item.colour)} />
  const shape = (
    <path
      d={pathData(item.path)}
      fill={item.fill ? cssColour(item.fill) : 'none'}
      stroke={item.stroke && cssColour(item.stroke.colour)}
      strokeWidth={item.stroke?.width}
      strokeDasharray={item.stroke?.dash?.join(' ')}
      clipPath={item.clip && `url(#${clipId})`}
    />
  )
  if (!item.clip) return shape
  return (
    <>
      <clipPath id={clipId}>
        <path d={pathData(item.clip)} />
      </clipPath>
      {shape}
    </>
  )
}

const cssColour = ([red, green, blue]: Colour) => `rgb(${red} ${green} ${blue})`
const pathData = (path: readonly PathStep[]) => path.map((step) => step.join(' ')).join('')

type GlyphRun = Extract<Item, { kind: 'glyphs' }>

/** One path for a run of glyphs: each outline scaled from the em square to its place on the baseline. */
function textPath(run: GlyphRun, outlines: Outlines): string {
  const scale = run.size / unitsPerEm
  let x = run.x
  return run.glyphs
    .map((glyph) => {
      const placed = place(outlineOf(outlines, run.weight, glyph), x, run.y, scale)
      x += glyph.advance
      return placed
    })
    .join('')
}

function place(outline: readonly PathStep[], x: number, y: number, scale: number): string {
  return outline
    .map(([command, ...numbers]) => {
      const placed = numbers.map((value, index) => (index % 2 === 0 ? x + value * scale : y - value * scale))
      return command + placed.map((value) => value.toFixed(2)).join(' ')
    })
    .join('')
}
