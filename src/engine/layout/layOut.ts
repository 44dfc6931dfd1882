import type { Block, Section } from '../../domain/clauses/block.ts'
import type { Paper, Papers } from '../../domain/paper/paper.ts'
import type { Places } from './blocks/signatures.ts'
import { setBlock } from './blocks/setBlock.ts'
import type { Fonts } from './fonts/fonts.ts'
import { flow } from './flow.ts'
import type { Flow } from './flow.ts'
import { paintFurniture } from './furniture.ts'
import { round, sheetSizes } from './grid.ts'
import type { PaperSize } from './grid.ts'
import type { Part } from './part.ts'
import type { Pen } from './pen.ts'
import { settingFor } from './setting.ts'
import type { Setting } from './setting.ts'
import type { FieldPlace, Item, Sheets } from './sheets.ts'
import { airBetween } from './spacing.ts'
import type { Metrics } from './text/metrics.ts'
import { metricsOf } from './text/metricsOf.ts'
import { grow, pruned } from './tree.ts'
import type { Node } from './tree.ts'

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
  const places: Places = { add: (place) => void fields.push(rounded(place)) }
  const parts = setPaper(paper, root, metrics, places)
  const sheet = sheetSizes[size]
  const flowed = flow(parts, sheet.depth)
  const pages = paintPages(flowed, size, paper, metrics)
  const { width, height } = sheet
  const { furniture, description, language } = paper
  return {
    width,
    height,
    pages: pages.map((items) => ({ items })),
    tree: pruned(root),
    fields,
    language,
    title: furniture.title,
    description,
    date: paper.date ?? '',
  }
}

function setPaper(paper: Paper, root: Node, metrics: Metrics, places: Places): Part[] {
  const ground = { metrics, language: paper.language, continued: paper.furniture.continued, column: 'whole' } as const
  let before: Block | undefined
  return paper.sections.flatMap((section) => {
    const setting = settingFor(ground, section.id === 'glance', grow(root, 'Sect'))
    const parts = setSection(section, setting, before, places)
    before = section.blocks.at(-1) ?? before
    return parts
  })
}

function setSection(section: Section, setting: Setting, previous: Block | undefined, places: Places): Part[] {
  let before = previous
  return section.blocks.flatMap((block, index) => {
    const under = before?.kind === 'table' || before?.kind === 'figure' ? setting.wide : setting.text
    const [first, ...rest] = setBlock(block, setting, under, places)
    const air = airBetween(before, block, false)
    before = block
    if (!first) return []
    return [{ ...first, before: air, opensPage: index === 0 && section.startsPage }, ...rest]
  })
}

function paintPages(flowed: Flow, size: PaperSize, paper: Paper, metrics: Metrics): Item[][] {
  const sheet = sheetSizes[size]
  const leaves = { next: 0 }
  const pages = Array.from({ length: flowed.pages }, (): Item[] => [])
  const penOn = (page: number): Pen => ({ page, items: pages[page]!, x: sheet.left, y: sheet.top, leaves })
  for (const { draw, page, y } of flowed.placed) draw(penOn(page), y)
  pages.forEach((_, page) => paintFurniture(penOn(page), paper.furniture, sheet, page, pages.length, metrics))
  return pages
}

function rounded(place: FieldPlace): FieldPlace {
  const [left, top, right, foot] = place.rectangle
  return { ...place, rectangle: [round(left), round(top), round(right), round(foot)] }
}
