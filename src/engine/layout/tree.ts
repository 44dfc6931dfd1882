import type { Tag, TagLeaf, TagNode } from './sheets.ts'

/** A structure element while the pages are still being made: its children grow as its text is painted. */
export interface Branch extends TagNode {
  readonly children: (Branch | TagLeaf)[]
}
export type NodeFacts = Partial<Omit<TagNode, 'tag' | 'children'>>

/** A structure element, hung into its parent in reading order. */
export function grow(parent: Branch | null, tag: Tag, facts: NodeFacts = {}): Branch {
  const node: Branch = { tag, children: [], ...facts }
  parent?.children.push(node)
  return node
}

export function isLeaf(child: TagNode | TagLeaf): child is TagLeaf {
  return 'leaf' in child
}

/** The tree without elements that came to hold nothing; empty cells stay, since rows count their cells. */
export function pruned(node: TagNode): TagNode {
  const children = node.children.map((child) => (isLeaf(child) ? child : pruned(child)))
  return { ...node, children: children.filter((child) => isLeaf(child) || holds(child)) }
}

function holds(node: TagNode): boolean {
  return node.children.length > 0 || node.tag === 'TD' || node.tag === 'TH' || node.field !== undefined
}
