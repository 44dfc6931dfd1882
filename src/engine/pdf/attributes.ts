import type { TagNode } from '../layout/sheets.ts'
import { turned } from './fields.ts'
import type { Entries } from './objects.ts'

/** Standard attributes (ISO 32000-1, 14.8.5): what a list's marks are, which cells a head heads, where a figure is. */
export function attributes(node: TagNode, height: number): Entries | undefined {
  if (node.tag === 'L') return { O: 'List', ListNumbering: 'None' }
  if (node.tag === 'TH' || node.tag === 'TD') return cell(node)
  if (node.box) return { O: 'Layout', Placement: 'Block', BBox: turned(node.box.rectangle, height) }
  return undefined
}

function cell({ scope, columnSpan }: TagNode): Entries | undefined {
  if (!scope && !columnSpan) return undefined
  return { O: 'Table', Scope: scope, ColSpan: columnSpan }
}
