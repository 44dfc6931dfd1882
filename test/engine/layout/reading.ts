import type { Item, Sheets, Tag, TagLeaf, TagNode } from '../../../src/engine/layout/sheets.ts'

export type Glyphs = Extract<Item, { kind: 'glyphs' }>

/** What a run of glyphs says. */
export function said({ glyphs }: Glyphs): string {
  return glyphs.map(({ text }) => text).join('')
}

export function widthOf({ glyphs }: Glyphs): number {
  return glyphs.reduce((sum, { advance }) => sum + advance, 0)
}

export function runsOn(sheets: Sheets, page: number): Glyphs[] {
  return sheets.pages[page]!.items.filter((item) => item.kind === 'glyphs')
}

/** The text of each leaf. */
export function leafTexts(sheets: Sheets): Map<number, string> {
  const texts = new Map<number, string>()
  for (const { items } of sheets.pages) {
    for (const item of items) {
      if (item.kind !== 'glyphs' || 'artifact' in item.belongs) continue
      texts.set(item.belongs.leaf, (texts.get(item.belongs.leaf) ?? '') + said(item))
    }
  }
  return texts
}

export const isLeaf = (child: TagNode | TagLeaf): child is TagLeaf => 'leaf' in child

/** All elements, in reading order. */
export function elements(node: TagNode): TagNode[] {
  return [node, ...node.children.flatMap((child) => (isLeaf(child) ? [] : elements(child)))]
}

export function leavesOf(node: TagNode): TagLeaf[] {
  return node.children.flatMap((child) => (isLeaf(child) ? [child] : leavesOf(child)))
}

/** What an element says, read in order. */
export function textOf(sheets: Sheets, node: TagNode, texts = leafTexts(sheets)): string {
  return leavesOf(node)
    .map(({ leaf }) => texts.get(leaf) ?? '')
    .join('')
}

/** The elements of one kind with what they say. */
export function all(sheets: Sheets, tag: Tag): string[] {
  const texts = leafTexts(sheets)
  return elements(sheets.tree)
    .filter((node) => node.tag === tag)
    .map((node) => textOf(sheets, node, texts).trim())
}

/** Lines of a page from top to bottom, each from left to right. */
export function linesOn(sheets: Sheets, page: number): string[] {
  const rows = new Map<number, Glyphs[]>()
  for (const run of runsOn(sheets, page)) rows.set(run.y, [...(rows.get(run.y) ?? []), run])
  const sorted = [...rows].toSorted(([one], [other]) => one - other)
  return sorted.map(([, runs]) =>
    runs
      .toSorted((one, other) => one.x - other.x)
      .map(said)
      .join(''),
  )
}

/** The page on which a text begins. */
export function pageOf(sheets: Sheets, words: string): number {
  return sheets.pages.findIndex((_, page) =>
    runsOn(sheets, page).some((run) => 'leaf' in run.belongs && said(run).includes(words)),
  )
}

/** The tree as a person reads it: an element a line, its own words behind it. */
export function outline(sheets: Sheets): string {
  const texts = leafTexts(sheets)
  const lines: string[] = []
  const walk = (node: TagNode, depth: number) => {
    const own = node.children
      .filter(isLeaf)
      .map(({ leaf }) => texts.get(leaf) ?? '')
      .join('')
    const facts = [
      node.language,
      node.scope,
      node.alt && `“${node.alt}”`,
      node.actualText && `→ ${node.actualText}`,
      node.field,
    ].filter(Boolean)
    lines.push(`${'  '.repeat(depth)}${[node.tag, ...facts].join(' ')}${own === '' ? '' : ` | ${own}`}`.trimEnd())
    for (const child of node.children) if (!isLeaf(child)) walk(child, depth + 1)
  }
  walk(sheets.tree, 0)
  return `${lines.join('\n')}\n`
}
