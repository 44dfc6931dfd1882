import { expect } from 'vitest'
import { sheetSizes } from '../../../src/engine/layout/grid.ts'
import type { PaperSize } from '../../../src/engine/layout/grid.ts'
import type { Item, PathStep, Sheets, TagNode } from '../../../src/engine/layout/sheets.ts'
import { elements, isLeaf, leafTexts, leavesOf, runsOn, said, textOf, widthOf } from './reading.ts'

/** Everything that holds for every paper, however strange. */
export function expectSound(sheets: Sheets, size: PaperSize): void {
  expect(outside(sheets, size)).toEqual([])
  expect(lostLeaves(sheets)).toEqual([])
  expect(overlaps(sheets)).toEqual([])
  expect(lonelyHeads(sheets)).toEqual([])
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly foot: number
}
const TOLERANCE = 0.1

/** Content that leaves the live area. */
export function outside(sheets: Sheets, size: PaperSize): string[] {
  const { left, top, depth } = sheetSizes[size]
  const live = { left, top, right: left + 480, foot: top + depth }
  return sheets.pages.flatMap(({ items }, page) =>
    items.flatMap((item) => {
      if ('artifact' in item.belongs && item.belongs.artifact === 'Pagination') return []
      const box = boxOf(item)
      const isIn =
        box.left >= live.left - TOLERANCE &&
        box.right <= live.right + TOLERANCE &&
        box.top >= live.top - TOLERANCE &&
        box.foot <= live.foot + TOLERANCE
      return isIn ? [] : [`page ${page + 1}: ${nameOf(item)} ${JSON.stringify(box)}`]
    }),
  )
}

function nameOf(item: Item): string {
  return item.kind === 'glyphs' ? said(item) : 'shape'
}

/** The inked box of a text (capitals to a little below the line), or of a path within its clip. */
function boxOf(item: Item): Box {
  if (item.kind === 'shape') return boxOfPath(item.clip ?? item.path)
  return { left: item.x, right: item.x + widthOf(item), top: item.y - 0.72 * item.size, foot: item.y + 0.2 * item.size }
}

function boxOfPath(path: readonly PathStep[]): Box {
  const points = path.flatMap((step) => {
    const numbers = step.slice(1).map(Number)
    return numbers.flatMap((value, index) => (index % 2 === 0 ? [[value, numbers[index + 1]!] as const] : []))
  })
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), foot: Math.max(...ys) }
}

/** Leaves that are not once in the tree, or whose items are not one unbroken run on their page. */
export function lostLeaves(sheets: Sheets): string[] {
  const held = leavesOf(sheets.tree)
  const faults = held.length === new Set(held.map(({ leaf }) => leaf)).size ? [] : ['a leaf is twice in the tree']
  const pageOfLeaf = new Map(held.map(({ leaf, page }) => [leaf, page]))
  const seen = new Set<number>()
  sheets.pages.forEach(({ items }, page) => {
    let before: number | undefined
    for (const { belongs } of items) {
      const leaf = 'leaf' in belongs ? belongs.leaf : undefined
      if (leaf !== undefined && leaf !== before) {
        if (seen.has(leaf)) faults.push(`leaf ${leaf} is taken up again`)
        if (pageOfLeaf.get(leaf) !== page)
          faults.push(`leaf ${leaf} is painted on page ${page}, the tree says ${pageOfLeaf.get(leaf)}`)
        seen.add(leaf)
      }
      before = leaf
    }
  })
  for (const { leaf } of held) if (!seen.has(leaf)) faults.push(`leaf ${leaf} has no ink`)
  return faults
}

/** Texts that stand on each other. */
export function overlaps(sheets: Sheets): string[] {
  return sheets.pages.flatMap((_, page) => {
    const runs = runsOn(sheets, page).filter((run) => said(run).trim() !== '')
    const boxes = runs.map((run) => ({ run, box: inkOf(run) })).toSorted((one, other) => one.box.top - other.box.top)
    return boxes.flatMap(({ run, box }, index) => {
      const faults: string[] = []
      for (let next = index + 1; next < boxes.length && boxes[next]!.box.top < box.foot; next++) {
        const other = boxes[next]!
        const meets =
          box.left < other.box.right - 0.5 && other.box.left < box.right - 0.5 && other.box.top < box.foot - 0.5
        if (meets) faults.push(`page ${page + 1}: “${said(run)}” and “${said(other.run)}”`)
      }
      return faults
    })
  })
}

/** Without the space that a wrapped line keeps for those who extract the text. */
function inkOf(run: Extract<Item, { kind: 'glyphs' }>): Box {
  const box = boxOf(run)
  return { ...box, top: run.y - 0.6 * run.size, foot: run.y }
}

/** Headings whose text begins on another page; in two languages the second one's stand beside the first one's. */
export function lonelyHeads(sheets: Sheets): string[] {
  const texts = leafTexts(sheets)
  const isSecond = ({ tag, language }: TagNode) =>
    tag === 'Sect' && language !== undefined && language !== sheets.language
  const first = { ...sheets.tree, children: sheets.tree.children.filter((child) => isLeaf(child) || !isSecond(child)) }
  const order = leavesOf(first)
  const place = new Map(order.map(({ leaf }, index) => [leaf, index]))
  return elements(first)
    .filter(({ tag }) => /^H\d$/.test(tag))
    .flatMap((head) => {
      const last = leavesOf(head).at(-1)
      const next = last && order[place.get(last.leaf)! + 1]
      return next && next.page !== last.page
        ? [`page ${last.page + 1} parts a heading from its text: ${textOf(sheets, head, texts)}`]
        : []
    })
}
