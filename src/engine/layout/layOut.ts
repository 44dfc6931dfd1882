import type { Paper, Papers } from '../../domain/paper/paper.ts'
import { BAR_INSET, languageBar } from './bilingual/bar.ts'
import type { Bar } from './bilingual/bar.ts'
import { flow } from './flow.ts'
import type { Flow } from './flow.ts'
import type { Fonts } from './fonts/fonts.ts'
import { furnitureOf, paintFurniture } from './furniture.ts'
import { round, sheetSizes } from './grid.ts'
import type { PaperSize } from './grid.ts'
import type { Pen } from './pen.ts'
import { setPapers } from './setPapers.ts'
import type { FieldPlace, Item, Sheets } from './sheets.ts'
import type { Metrics } from './text/metrics.ts'
import { metricsOf } from './text/metricsOf.ts'
import { grow, pruned } from './tree.ts'

/**
 * Lays a paper out in pages: every glyph, rule and curve in its place. Pure; the same papers, size and fonts give the
 * same sheets in every engine. The lines break alike on both sheet sizes, only the pages differ.
 */
export function layOut(papers: Papers, size: PaperSize, fonts: Fonts): Sheets {
  return layIn(papers, size, metricsOf(fonts))
}

/** The same with any measure of glyphs. */
export function layIn(papers: Papers, size: PaperSize, metrics: Metrics): Sheets {
  const [paper] = papers
  const root = grow(null, 'Document', { language: paper.language })
  const fields: FieldPlace[] = []
  const places = { add: (place: FieldPlace) => void fields.push(rounded(place)) }
  const bar = papers.length > 1 ? languageBar(papers, root, metrics) : null
  const inset = bar ? BAR_INSET : 0
  const parts = setPapers(papers, { root, metrics, places, inset, size })
  const flowed = flow(parts, sheetSizes[size].depth, inset)
  const pages = paintPages(flowed, size, papers, bar, metrics)
  const { furniture, description, language, date } = paper
  const { width, height } = sheetSizes[size]
  const facts = { width, height, fields, language, title: furniture.title, description, ...(date && { date }) }
  return { ...facts, pages: pages.map((items) => ({ items })), tree: pruned(root) }
}

function paintPages(
  flowed: Flow,
  size: PaperSize,
  papers: readonly Paper[],
  bar: Bar | null,
  metrics: Metrics,
): Item[][] {
  const sheet = sheetSizes[size]
  const leaves = { next: 0 }
  const pages = Array.from({ length: flowed.pages }, (): Item[] => [])
  const penOn = (page: number): Pen => ({ page, items: pages[page]!, x: sheet.left, y: sheet.top, leaves })
  if (bar) pages.forEach((_, page) => bar(penOn(page)))
  for (const { draw, page, y } of flowed.placed) draw(penOn(page), y)
  const furniture = furnitureOf(papers)
  pages.forEach((_, page) => paintFurniture(penOn(page), furniture, sheet, page, pages.length, metrics))
  return pages
}

function rounded(place: FieldPlace): FieldPlace {
  const [left, top, right, foot] = place.rectangle
  return { ...place, rectangle: [round(left), round(top), round(right), round(foot)] }
}
