import type { Language } from '../../domain/language/languages.ts'
import { partySquare } from '../../domain/paper/figures/partySquare.ts'
import { rectangle } from '../../domain/paper/figures/shapes.ts'
import { round } from './grid.ts'
import { inColour } from './shape.ts'
import type { Shape } from './shape.ts'
import type { Belonging, Colour, Glyph, Item, PathStep } from './sheets.ts'
import { MARK_SIDE } from './text/atoms.ts'
import type { Atom } from './text/atoms.ts'
import type { Line } from './text/lines.ts'
import { grow, isLeaf } from './tree.ts'
import type { Branch } from './tree.ts'

/** Whose a piece of a page is: an element of the tree, or nobody's (an artifact). */
export type Whose = Branch | 'Pagination' | 'Layout' | 'Background'

/** A page being painted, and where the coordinates given to the pen begin on its sheet. */
export interface Pen {
  readonly page: number
  readonly items: Item[]
  readonly x: number
  readonly y: number
  /** Counts the leaves of the whole document. */
  readonly leaves: { next: number }
}

/** Writes one line with its left end at `x` and its baseline at `y`. */
export function write(pen: Pen, whose: Whose, line: Line, x: number, y: number): void {
  let at = x
  for (const run of runsOf(line)) {
    const first = run[0]!
    if (first.mark) paintMark(pen, whose, first, at, y)
    else pen.items.push(glyphItem(pen, owner(pen, whose, first.language), run, at, y))
    at += run.reduce((sum, atom) => sum + atom.advance, 0)
  }
}

/** Atoms of one style and language, one after another; marks stand alone. The kept space closes the last run. */
function runsOf(line: Line): Atom[][] {
  const runs: Atom[][] = []
  for (const atom of line.atoms) {
    const run = runs.at(-1)
    const last = run?.[0]
    const joins = last && !last.mark && !atom.mark && last.style === atom.style && last.language === atom.language
    if (run && joins) run.push(atom)
    else runs.push([atom])
  }
  const closing = runs.findLast((run) => run[0]!.mark === undefined)
  if (line.spaced && closing) closing.push(spaceAfter(closing.at(-1)!))
  return runs
}

function spaceAfter(atom: Atom): Atom {
  return { ...atom, text: ' ', codePoint: 0x20, form: undefined, advance: 0 }
}

function glyphItem(pen: Pen, belongs: Belonging, run: readonly Atom[], x: number, y: number): Item {
  const { size, weight, colour } = run[0]!.style
  return {
    kind: 'glyphs',
    x: round(pen.x + x),
    y: round(pen.y + y),
    size,
    weight,
    colour,
    glyphs: run.map(glyphOf),
    belongs,
  }
}

function glyphOf({ text, codePoint, form, advance }: Atom): Glyph {
  return form === undefined ? { text, codePoint, advance } : { text, codePoint, form, advance }
}

/** A mark with words to speak is an element of its own; beside the party's name it is an artifact. */
function paintMark(pen: Pen, whose: Whose, atom: Atom, x: number, y: number): void {
  const { party, spoken } = atom.mark!
  const side = MARK_SIDE * atom.style.size
  const silent: Whose = typeof whose === 'string' ? whose : 'Layout'
  const holder = spoken !== '' && typeof whose !== 'string' ? grow(whose, 'Span', { actualText: spoken }) : silent
  for (const shape of partySquare(party, x, y - side, side)) draw(pen, holder, inColour(shape))
}

/** Paints a shape whose coordinates count from where the pen's do. */
export function draw(pen: Pen, whose: Whose, shape: Shape): void {
  const path = moved(pen, shape.path)
  const clip = shape.clip && moved(pen, shape.clip)
  pen.items.push({ kind: 'shape', ...shape, path, ...(clip && { clip }), belongs: owner(pen, whose) })
}

/** A filled rectangle: every rule, bar and ground of the paper. */
export function block(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  fill: Colour,
  whose: Whose = 'Layout',
): void {
  draw(pen, whose, { path: rectangle(x, y, width, height), fill })
}

function moved(pen: Pen, path: readonly PathStep[]): PathStep[] {
  return path.map((step): PathStep => {
    if (step[0] === 'Z') return step
    const numbers = step.slice(1).map((value, index) => round(Number(value) + (index % 2 === 0 ? pen.x : pen.y)))
    return [step[0], ...numbers] as unknown as PathStep
  })
}

/**
 * The leaf that takes the next item. A leaf is one unbroken run of items, since a marked-content sequence cannot be
 * taken up again (ISO 32000-1, 14.7.4.3); what comes after something else gets a leaf of its own.
 */
function owner(pen: Pen, whose: Whose, language?: Language): Belonging {
  if (typeof whose === 'string') return { artifact: whose }
  const node = language && language !== whose.language ? spanOf(whose, language) : whose
  const tail = node.children.at(-1)
  const last = pen.items.at(-1)?.belongs
  if (tail && isLeaf(tail) && last && 'leaf' in last && last.leaf === tail.leaf) return last
  const leaf = pen.leaves.next++
  node.children.push({ leaf, page: pen.page })
  return { leaf }
}

function spanOf(node: Branch, language: Language): Branch {
  const tail = node.children.at(-1)
  const isSame = tail && !isLeaf(tail) && tail.tag === 'Span' && tail.language === language
  return isSame ? tail : grow(node, 'Span', { language })
}
