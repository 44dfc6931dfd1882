import type { Block, Section } from '../../domain/clauses/block.ts'
import type { Paper } from '../../domain/paper/paper.ts'
import { setPair } from './bilingual/setPair.ts'
import type { Settings } from './bilingual/setPair.ts'
import { setBlock } from './blocks/setBlock.ts'
import type { Places } from './blocks/signatures.ts'
import { fitsPage, inFewerWords, onOnePage } from './firstPage.ts'
import { extentOf } from './flow.ts'
import type { PaperSize } from './grid.ts'
import type { Part } from './part.ts'
import { roomy, settingFor } from './setting.ts'
import type { Density, Ground, Setting } from './setting.ts'
import { airBetween } from './spacing.ts'
import type { Metrics } from './text/metrics.ts'
import { grow } from './tree.ts'
import type { Branch } from './tree.ts'

/** What the pages are made from: where tags go, how glyphs are measured, who is told of signature fields. */
export interface Making {
  readonly root: Branch
  readonly metrics: Metrics
  readonly places: Places
  /** What each page's top keeps free. */
  readonly inset: number
  readonly size: PaperSize
}

/** All sections of a paper as parts for the flow, in its own language or with a second one beside it. */
export function setPapers(papers: readonly Paper[], making: Making): Part[] {
  let before: Block | undefined
  let spills = false
  return papers[0]!.sections.flatMap((section) => {
    const other = papers[1]?.sections.find(({ id }) => id === section.id)
    const set = (density: Density) => {
      const told = inFewerWords(section, density.words)
      return setSection(papers, told, other && inFewerWords(other, density.words), before, making, density)
    }
    const isGlance = section.id === 'glance'
    const { nodes, parts } = isGlance ? onOnePage(set, making.size, making.inset) : set(roomy)
    making.root.children.push(...nodes)
    before = section.blocks.at(-1) ?? before
    const follows = spills
    spills = isGlance && !fitsPage(parts, making.size, making.inset)
    return follows ? flowingOn(parts) : parts
  })
}

/** What follows a first page that ran over after all does not leave the second one empty. */
function flowingOn([first, ...rest]: readonly Part[]): Part[] {
  return first ? [{ ...first, opensPage: false }, ...rest] : []
}

interface SectionSet {
  readonly nodes: readonly Branch[]
  readonly parts: Part[]
}
function setSection(
  papers: readonly Paper[],
  section: Section,
  other: Section | undefined,
  before: Block | undefined,
  making: Making,
  density: Density,
): SectionSet {
  const isGlance = section.id === 'glance'
  if (papers.length < 2) {
    const node = grow(null, 'Sect')
    const setting = settingFor(groundOf(papers[0]!, 'whole', making, density), isGlance, node)
    const set = (block: Block, previous: Block | undefined) =>
      setBlock(block, setting, underOf(previous, setting), making.places)
    return { nodes: [node], parts: joined(section, before, density, set) }
  }
  const nodes = papers.map(({ language }) => grow(null, 'Sect', { language }))
  const settings = settingsOf(papers, nodes, making, density, isGlance)
  const set = (block: Block) => setBoth(block, other, settings, making.places)
  return { nodes, parts: joined(section, before, density, set) }
}

function settingsOf(
  papers: readonly Paper[],
  nodes: readonly Branch[],
  making: Making,
  density: Density,
  isGlance: boolean,
): Settings {
  const setting = (index: 0 | 1, column: Ground['column']) =>
    settingFor(groundOf(papers[index]!, column, making, density), isGlance, nodes[index]!)
  const whole = settingFor(groundOf(papers[0]!, 'whole', making, density), true, nodes[0]!)
  return {
    first: setting(0, 'left'),
    second: setting(1, 'right'),
    whole: { ...whole, headTag: isGlance ? 'H2' : 'H3' },
  }
}

function groundOf(
  { language, furniture }: Paper,
  column: Ground['column'],
  { metrics }: Making,
  density: Density,
): Ground {
  return { metrics, language, column, density, continued: furniture.continued }
}

function setBoth(block: Block, other: Section | undefined, settings: Settings, places: Places): Part[] {
  const second = other?.blocks.find(({ id }) => id === block.id)
  return second
    ? setPair(block, second, settings, places)
    : setBlock(block, settings.whole, settings.whole.text, places)
}

function joined(
  section: Section,
  previous: Block | undefined,
  density: Density,
  set: (block: Block, previous: Block | undefined) => Part[],
): Part[] {
  let before = previous
  const sets = section.blocks.map((block, index): Part[] => {
    const [first, ...rest] = set(block, before)
    const air = airBetween(before, block, density.air !== 'free')
    before = block
    if (!first) return []
    return [{ ...first, before: air, opensPage: index === 0 && section.startsPage }, ...rest]
  })
  return withPicture(section, sets)
}

/** The section of the line does not begin on a page that its picture does not fit on. */
function withPicture(section: Section, sets: readonly Part[][]): Part[] {
  const place = section.blocks.findIndex(({ kind }) => kind === 'figure')
  const [first, ...rest] = sets.flat()
  if (section.id !== 'line' || place < 1 || !first) return sets.flat()
  const reach = extentOf(sets.slice(0, place + 1).flat()) - (first.boxes[0]?.height ?? 0)
  return [{ ...first, reach: Math.max(first.reach ?? 0, reach) }, ...rest]
}

/** A note takes the width of the table or figure above it. */
function underOf(previous: Block | undefined, setting: Setting) {
  return previous?.kind === 'table' || previous?.kind === 'figure' ? setting.wide : setting.text
}
