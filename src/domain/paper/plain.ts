import type { Block } from '../clauses/block.ts'
import { linesOf, ownName } from './lines.ts'
import type { Papers } from './paper.ts'

/** A line of a paper and what it is: a heading of the first to the third rank, or text (0). */
export interface PlainLine {
  readonly rank: 0 | 1 | 2 | 3
  readonly text: string
}

/** A paper in plain words, for whoever reads it with a program that knows nothing else of how it was made. */
export interface PlainPaper {
  /** As BCP 47 names it. */
  readonly language: string
  readonly lines: readonly PlainLine[]
}

/** Each language's paper in plain words: every heading, and what every block says, in the order of the pages. */
export const plainPapers = (papers: Papers): readonly PlainPaper[] =>
  papers.map(({ language, sections }) => ({ language, lines: sections.flatMap(({ blocks }) => blocks.flatMap(plain)) }))

function plain(block: Block): readonly PlainLine[] {
  switch (block.kind) {
    case 'title':
      return [{ rank: 1, text: block.text }]
    case 'section':
      return [{ rank: 2, text: `${block.number} ${block.text}` }]
    case 'head':
      return [{ rank: 3, text: block.text }]
    case 'fingerprint':
      return [{ rank: 3, text: block.head }, ...asText([block.groups.join(' '), block.detail, block.hex])]
    default:
      return [...named(ownName(block)), ...asText(headsOf(block)), ...asText(linesOf(block).map(({ text }) => text))]
  }
}

/** What stands in the columns of a table, in the order of its rows. */
const headsOf = (block: Block): readonly string[] =>
  block.kind === 'table'
    ? [
        block.columns
          .map(({ head }) => head)
          .filter(Boolean)
          .join(' · '),
      ]
    : []

const named = (name: string): readonly PlainLine[] => (name === '' ? [] : [{ rank: 3, text: name }])
const asText = (texts: readonly string[]): readonly PlainLine[] =>
  texts.flatMap((text) => (text === '' ? [] : [{ rank: 0, text }]))
