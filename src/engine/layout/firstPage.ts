import type { Block, FactCell, Section } from '../../domain/clauses/block.ts'
import { extentOf } from './flow.ts'
import { sheetSizes } from './grid.ts'
import type { PaperSize } from './grid.ts'
import type { Part } from './part.ts'
import { roomy } from './setting.ts'
import type { Density } from './setting.ts'

/** From step to step less: type smaller first, then words, then all type smaller, at last the brief like the rest. */
const steps: readonly Omit<Density, 'air'>[] = [
  { type: 'full', words: 'all' },
  { type: 'small', words: 'all' },
  { type: 'small', words: 'fewer' },
  { type: 'small', words: 'few' },
  { type: 'dense', words: 'few' },
  { type: 'dense', words: 'fewest' },
  { type: 'densest', words: 'fewest' },
]
const airs = ['free', 'tight', 'close'] as const

/**
 * The first page as `set` sets it, in the roomiest way in which it does not run over; if it runs over in any way,
 * roomy. First its gaps close, then its brief is set smaller, then it says less, then all is set smaller; so on the shorter sheet its lines may break otherwise, the only lines of a paper
 * that do.
 */
export function onOnePage<T extends { readonly parts: readonly Part[] }>(
  set: (density: Density) => T,
  size: PaperSize,
  inset: number,
): T {
  const fits = ({ parts }: T) => fitsPage(parts, size, inset)
  const free = set(roomy)
  if (fits(free)) return free
  const step = steps.find((step) => fits(set({ ...step, air: 'close' })))
  if (step === undefined) return free
  return airs.map((air) => set({ ...step, air })).find(fits) ?? free
}

/** Whether some parts stand on one page below what its top keeps free. */
export function fitsPage(parts: readonly Part[], size: PaperSize, inset: number): boolean {
  return extentOf(parts) <= sheetSizes[size].depth - inset
}

/**
 * The first page as it is told where all its words have no room: its warnings in one line each and whom the brief comes
 * from without all that this person does, then the details under its figures in their first clause, then without what a
 * section says as well. Nothing here is said nowhere else.
 */
export function inFewerWords(section: Section, words: Density['words']): Section {
  if (words === 'all') return section
  const told = section.blocks.map((block): Block => {
    if (block.kind === 'warning') return block.short ? { ...block, head: '', runs: block.short } : block
    if (block.kind === 'paragraph' && block.short) return { ...block, runs: block.short }
    if (block.kind === 'facts' && words !== 'fewer') return { ...block, cells: block.cells.map(briefly) }
    return block.kind === 'figure' && words === 'fewest' ? { ...block, head: undefined } : block
  })
  const isSpare = (block: Block) => words === 'fewest' && block.kind === 'paragraph' && block.spare === true
  return { ...section, blocks: told.filter((block) => !isSpare(block)) }
}

function briefly(cell: FactCell): FactCell {
  return { ...cell, detail: cell.shortDetail ?? cell.detail }
}
