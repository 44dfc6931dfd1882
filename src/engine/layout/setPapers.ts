import type { Block, Section } from '../../domain/clauses/block.ts'
import type { Paper } from '../../domain/paper/paper.ts'
import { setPair } from './bilingual/setPair.ts'
import type { Settings } from './bilingual/setPair.ts'
import { setBlock } from './blocks/setBlock.ts'
import type { Places } from './blocks/signatures.ts'
import { extentOf } from './flow.ts'
import { sheetSizes } from './grid.ts'
import type { Part } from './part.ts'
import { settingFor } from './setting.ts'
import type { Density, Ground, Setting } from './setting.ts'
import { airBetween } from './spacing.ts'
import type { Metrics } from './text/metrics.ts'
import { grow } from './tree.ts'
import type { Node } from './tree.ts'

/** What the pages are made from: where tags go, how glyphs are measured, who is told of signature fields. */
export interface Making {
  readonly root: Node
  readonly metrics: Metrics
  readonly places: Places
  /** What each page's top keeps free. */
  readonly inset: number
}

/** All sections of a paper as parts for the flow, in its own language or with a second one beside it. */
export function setPapers(papers: readonly Paper[], making: Making): Part[] {
  let before: Block | undefined
  return papers[0]!.sections.flatMap((section) => {
    const other = papers[1]?.sections.find(({ id }) => id === section.id)
    const parts = fitted(section, (density) => setSection(papers, section, other, before, making, density), making)
    before = section.blocks.at(-1) ?? before
    return parts
  })
}

interface SectionSet {
  readonly nodes: readonly Node[]
  readonly parts: Part[]
}
const densities: readonly Density[] = ['free', 'tight', 'small']

/** The first page never runs over: its gaps close, then its brief gets smaller. Judged by the shorter sheet, for both. */
function fitted(section: Section, set: (density: Density) => SectionSet, { root, inset }: Making): Part[] {
  const room = sheetSizes.letter.depth - inset
  let chosen = set('free')
  if (section.id === 'glance') {
    for (const density of densities.slice(1)) if (extentOf(chosen.parts) > room) chosen = set(density)
  }
  root.children.push(...chosen.nodes)
  return chosen.parts
}

function setSection(papers: readonly Paper[], section: Section, other: Section | undefined, before: Block | undefined, making: Making, density: Density): SectionSet {
  const isGlance = section.id === 'glance'
  if (papers.length < 2) {
    const node = grow(null, 'Sect')
    const setting = settingFor(groundOf(papers[0]!, 'whole', making, density), isGlance, node)
    const set = (block: Block, previous: Block | undefined) => setBlock(block, setting, underOf(previous, setting), making.places)
    return { nodes: [node], parts: joined(section, before, density, set) }
  }
  const nodes = papers.map(({ language }) => grow(null, 'Sect', { language }))
  const settings = settingsOf(papers, nodes, making, density, isGlance)
  const set = (block: Block) => setBoth(block, other, settings, making.places)
  return { nodes, parts: joined(section, before, density, set) }
}

function settingsOf(papers: readonly Paper[], nodes: readonly Node[], making: Making, density: Density, isGlance: boolean): Settings {
  const setting = (index: 0 | 1, column: Ground['column']) =>
    settingFor(groundOf(papers[index]!, column, making, density), isGlance, nodes[index]!)
  const whole = settingFor(groundOf(papers[0]!, 'whole', making, density), true, nodes[0]!)
  return { first: setting(0, 'left'), second: setting(1, 'right'), whole: { ...whole, headTag: isGlance ? 'H2' : 'H3' } }
}

function groundOf({ language, furniture }: Paper, column: Ground['column'], { metrics }: Making, density: Density): Ground {
  return { metrics, language, column, density, continued: furniture.continued }
}

function setBoth(block: Block, other: Section | undefined, settings: Settings, places: Places): Part[] {
  const second = other?.blocks.find(({ id }) => id === block.id)
  return second ? setPair(block, second, settings, places) : setBlock(block, settings.whole, settings.whole.text, places)
}

function joined(section: Section, previous: Block | undefined, density: Density, set: (block: Block, previous: Block | undefined) => Part[]): Part[] {
  let before = previous
  return section.blocks.flatMap((block, index) => {
    const [first, ...rest] = set(block, before)
    const air = airBetween(before, block, density !== 'free')
    before = block
    if (!first) return []
    return [{ ...first, before: air, opensPage: index === 0 && section.startsPage }, ...rest]
  })
}

/** A note takes the width of the table or figure above it. */
function underOf(previous: Block | undefined, setting: Setting) {
  return previous?.kind === 'table' || previous?.kind === 'figure' ? setting.wide : setting.text
}
