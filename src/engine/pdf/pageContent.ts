import type { Belonging, Item, Sheet } from '../layout/sheets.ts'
import type { Faces } from './faces.ts'
import { closeText, openText, paint, takePen } from './pen.ts'

/** What a page's content stream says, and which leaf of the tree each of its marked sequences belongs to. */
export interface PageContent {
  readonly operators: string
  /** Its index is the MCID (ISO 32000-1, 14.7.4.2); a leaf that something else interrupts has several. */
  readonly leaves: readonly number[]
}

/** Every item lies in a marked sequence, of a leaf or of an artifact (ISO 14289-1, 7.1). */
export function pageContent(sheet: Sheet, height: number, faces: Faces): PageContent {
  const leaves: number[] = []
  const pen = takePen(height, faces)
  for (const { belongs, items } of sequences(sheet.items)) {
    // A sequence of words alone stands inside a text object; one with shapes holds text objects (14.6.1: they nest).
    const isText = items.every((item) => item.kind === 'glyphs')
    if (isText) openText(pen)
    else closeText(pen)
    pen.operators.push(opening(belongs, leaves))
    for (const item of items) paint(pen, item)
    if (!isText) closeText(pen)
    pen.operators.push('EMC')
  }
  closeText(pen)
  return { operators: `${pen.operators.join('\n')}\n`, leaves }
}

interface Sequence {
  readonly belongs: Belonging
  readonly items: Item[]
}

/** Neighbours in painting order that belong together. */
function sequences(items: readonly Item[]): Sequence[] {
  const all: Sequence[] = []
  for (const item of items) {
    const last = all.at(-1)
    if (last && same(last.belongs, item.belongs)) last.items.push(item)
    else all.push({ belongs: item.belongs, items: [item] })
  }
  return all
}

function same(one: Belonging, other: Belonging): boolean {
  if ('leaf' in one) return 'leaf' in other && one.leaf === other.leaf
  return 'artifact' in other && one.artifact === other.artifact
}

function opening(belongs: Belonging, leaves: number[]): string {
  if ('artifact' in belongs) return `/Artifact <</Type /${belongs.artifact}>> BDC`
  // The tag in the stream is only a hint; the structure element that holds the MCID decides (ISO 32000-1, 14.7.4.2).
  return `/P <</MCID ${leaves.push(belongs.leaf) - 1}>> BDC`
}
