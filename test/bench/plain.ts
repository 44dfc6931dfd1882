import type { Block, Row, Runs } from '../../src/domain/clauses/block.ts'
import type { Draft } from '../../src/domain/agreement/draft.ts'
import type { Paper, PaperSectionId } from '../../src/domain/paper/paper.ts'
import { printedPoints } from '../../src/engine/layout/fonts/printed.ts'

/** A paper as every library can be handed it: text and nothing that needs knowledge of ours. */
export type PlainBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

export interface Plain {
  readonly title: string
  readonly language: string
  readonly blocks: readonly PlainBlock[]
}

/** Sections of an example that together are four or five pages: three tables, a figure, the places to sign. */
const CUT: readonly PaperSectionId[] = ['table', 'goal', 'audience', 'sign']

/** The paper with these sections alone. */
export function cut(paper: Paper): Paper {
  return { ...paper, sections: paper.sections.filter(({ id }) => CUT.includes(id)) }
}

/** The data of these sections: a paper of five pages carries the agreement of five pages. */
export function cutDraft(draft: Draft): Partial<Draft> {
  const { line: _line, terms: _terms, options: _options, kept: _kept, comments: _comments, ...rest } = draft
  return rest
}

/**
 * The same words in the same order. Left out, as no other library is asked for them: the figure's drawing, the marks of
 * the parties, head and foot of the page, the fields to sign with their captions.
 */
export function plainOf(paper: Paper): Plain {
  const blocks = paper.sections.flatMap((section) => section.blocks.flatMap(plainBlocks))
  return {
    title: paper.furniture.title,
    language: paper.language,
    blocks: blocks.filter(({ kind }) => kind !== 'empty') as PlainBlock[],
  }
}

type Made = PlainBlock | { readonly kind: 'empty' }

function plainBlocks(block: Block): readonly Made[] {
  switch (block.kind) {
    case 'title':
      return [heading(1, block.text)]
    case 'section':
      return [heading(1, block.number, block.text), paragraph(block.ownerText ?? '')]
    case 'head':
      return [heading(2, block.text)]
    case 'paragraph':
      return [paragraph(textOf(block.runs))]
    case 'entry':
      return [heading(2, block.label), paragraph(textOf(block.runs))]
    case 'clause':
      return [heading(2, block.number, block.name), paragraph(textOf(block.runs))]
    case 'list':
      return [heading(2, block.head ?? ''), { kind: 'list', items: block.items.map(textOf) }]
    case 'voice':
      return [heading(2, block.head ?? ''), paragraph(textOf(block.runs)), paragraph(textOf(block.by ?? []))]
    case 'warning':
    case 'panel':
      return [heading(2, block.head ?? ''), paragraph(textOf(block.runs))]
    case 'table':
      return [heading(2, block.caption), tableOf(block.columns, block.rows), paragraph(block.note ?? '')]
    case 'fingerprint':
      return [heading(2, block.head), ...[block.groups.join(' '), block.detail, block.hex].map(paragraph)]
    case 'signatures':
      return [paragraph(block.statement)]
    case 'figure':
      return [heading(2, block.head ?? ''), paragraph(block.reading ?? '')]
    default:
      throw new Error(`A ${block.kind} is not among what is compared`)
  }
}

function tableOf(columns: readonly { readonly head: string }[], rows: readonly Row[]): Made {
  return {
    kind: 'table',
    head: columns.map(({ head }) => shown(head)),
    rows: rows.flatMap((row) => (row.kind === 'band' ? [] : [row.cells.map(({ runs }) => textOf(runs))])),
  }
}

const heading = (level: 1 | 2, ...texts: readonly string[]): Made => {
  const text = shown(texts.filter(Boolean).join(' '))
  return text === '' ? { kind: 'empty' } : { kind: 'heading', level, text }
}
const paragraph = (text: string): Made => (text === '' ? { kind: 'empty' } : { kind: 'paragraph', text: shown(text) })
const textOf = (runs: Runs): string => shown(runs.map((run) => (run.kind === 'mark' ? '' : run.text)).join(''))

/** The characters as they are printed: composed, every space the one space. */
const shown = (text: string): string => String.fromCodePoint(...printedPoints(text)).trim()

/** Every text once, for whoever has to know which characters are set. */
export function textsIn({ title, blocks }: Plain): string {
  return [title, ...blocks.flatMap(textsOfBlock)].join(' ')
}

function textsOfBlock(block: PlainBlock): readonly string[] {
  if (block.kind === 'list') return block.items
  return block.kind === 'table' ? [...block.head, ...block.rows.flat()] : [block.text]
}
