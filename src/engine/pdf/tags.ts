import type { PDFRef } from 'pdf-lib'
import type { Side } from '../../domain/agreement/scalars.ts'
import type { Sheets, TagLeaf, TagNode } from '../layout/sheets.ts'
import { attributes } from './attributes.ts'
import { textString, type Objects, type Value } from './objects.ts'
import type { PaintedPage, Widget } from './pages.ts'

interface Growing {
  readonly height: number
  readonly objects: Objects
  readonly pages: readonly PaintedPage[]
  readonly widgets: readonly Widget[]
  readonly sequences: ReadonlyMap<number, readonly number[]>
  /** The element that holds each leaf and each widget, for the way back from content to structure. */
  readonly holderOfLeaf: Map<number, PDFRef>
  readonly holderOfWidget: Map<Widget, PDFRef>
}

/** The structure tree (ISO 32000-1, 14.7.2) with the way back from every marked sequence and annotation to it. */
export function addTags(
  objects: Objects,
  sheets: Pick<Sheets, 'tree' | 'height'>,
  pages: readonly PaintedPage[],
  widgets: readonly Widget[],
): PDFRef {
  const root = objects.reserve()
  const holders = { holderOfLeaf: new Map(), holderOfWidget: new Map() }
  const growing: Growing = { objects, height: sheets.height, pages, widgets, sequences: sequencesOf(pages), ...holders }
  const top = addElement(growing, sheets.tree, root)
  const parents = objects.pack({ Nums: parentNumbers(growing) })
  const nextKey = pages.length + widgets.length
  return objects.pack({ Type: 'StructTreeRoot', K: [top], ParentTree: parents, ParentTreeNextKey: nextKey }, root)
}

function addElement(growing: Growing, node: TagNode, parent: PDFRef): PDFRef {
  const own = growing.objects.reserve()
  const page = node.children.find((child) => 'leaf' in child)?.page
  const kids = node.children.flatMap((child) =>
    'leaf' in child ? content(growing, child, own, page) : addElement(growing, child, own),
  )
  const all = node.field ? [...kids, widgetOf(growing, node.field, own)] : kids
  return growing.objects.pack(
    {
      S: node.tag,
      P: parent,
      Pg: page === undefined ? undefined : growing.pages[page]?.ref,
      K: all.length === 1 ? all[0] : all,
      Lang: optional(node.language),
      Alt: optional(node.alt),
      ActualText: optional(node.actualText),
      T: optional(node.title),
      A: attributes(node, growing.height),
    },
    own,
  )
}

const optional = (text: string | undefined) => (text === undefined ? undefined : textString(text))

/** The marked sequences of a leaf; on another page than the element's own they name it (ISO 32000-1, 14.7.4.2). */
function content(
  growing: Growing,
  { leaf, page }: TagLeaf,
  holder: PDFRef,
  ownPage: number | undefined,
): readonly Value[] {
  const painted = growing.pages[page]
  if (!painted) throw new Error(`Leaf ${leaf} is on page ${page}, which there is not`)
  growing.holderOfLeaf.set(leaf, holder)
  const ids = growing.sequences.get(leaf) ?? []
  return page === ownPage ? ids : ids.map((MCID) => ({ Type: 'MCR', Pg: painted.ref, MCID }))
}

/** The identifiers of each leaf's marked sequences; a leaf is on one page only. */
function sequencesOf(pages: readonly PaintedPage[]): Map<number, number[]> {
  const sequences = new Map<number, number[]>()
  for (const { leaves } of pages) {
    leaves.forEach((leaf, id) => sequences.set(leaf, [...(sequences.get(leaf) ?? []), id]))
  }
  return sequences
}

function widgetOf(growing: Growing, party: Side, holder: PDFRef): Value {
  const widget = growing.widgets.find((candidate) => candidate.party === party)
  if (!widget) throw new Error(`The tree has a field of the ${party}, the pages have none`)
  growing.holderOfWidget.set(widget, holder)
  return { Type: 'OBJR', Obj: widget.ref, Pg: widget.page }
}

/** The parent tree's numbers: first each page's marked sequences in order, then each widget. */
function parentNumbers(growing: Growing): Value[] {
  const pages = growing.pages.map(({ leaves }) =>
    leaves.map((leaf) => held(growing.holderOfLeaf.get(leaf), `leaf ${leaf}`)),
  )
  const widgets = growing.widgets.map((widget) => held(growing.holderOfWidget.get(widget), `field of ${widget.party}`))
  return [
    ...pages.flatMap((holders, page) => [page, growing.objects.pack(holders)]),
    ...widgets.flatMap((holder, index) => [growing.widgets[index]?.structParent ?? 0, holder]),
  ]
}

/** What is painted but not in the tree could not be read aloud: a fault of the layout. */
function held(holder: PDFRef | undefined, what: string): PDFRef {
  if (!holder) throw new Error(`The tree does not hold the ${what}`)
  return holder
}
