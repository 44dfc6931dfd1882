import type { Path } from '../agreement/draft.ts'
import type { Block, BlockOf, Row, Runs } from '../clauses/block.ts'

/** A line of a block as text, and the answers that it prints where it knows them itself. */
export interface Line {
  readonly text: string
  readonly paths?: readonly Path[]
}

/** What a block says, line by line; its heading and what is the same on every paper left out. */
export function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'title':
    case 'head':
      return [{ text: block.text }]
    case 'paragraph':
    case 'entry':
    case 'clause':
    case 'warning':
    case 'panel':
      return [{ text: plainText(block.runs) }]
    case 'voice':
      return [{ text: plainText([...block.runs, ...spaced(block.by)]) }]
    case 'list':
      return block.items.map((runs) => ({ text: plainText(runs) }))
    case 'facts':
      return block.cells.map(({ label, values, detail, paths }) => ({
        text: [`${label}: ${values.map(({ text }) => text).join(' · ')}`, detail].filter(Boolean).join(' · '),
        ...(paths && { paths }),
      }))
    case 'table':
      return rowsOf(block.rows)
    case 'figure':
      return [{ text: [block.alt, ...partsOf(block.data)].join(' ') }]
    case 'facing':
      return [block.sides.agency, block.sides.client].flatMap(({ head, items }) =>
        items.map(({ runs, note }) => ({ text: `${head}: ${plainText([...runs, ...spaced(note)])}` })),
      )
    case 'signatures':
      return [{ text: block.statement }]
    default:
      return []
  }
}

/** Rows under a party's band begin with its name. */
function rowsOf(rows: readonly Row[]): readonly Line[] {
  let band = ''
  return rows.flatMap((row) => {
    if (row.kind === 'band') {
      band = `${row.text}: `
      return []
    }
    const texts = row.cells.map(({ runs }) => plainText(runs)).filter((text) => text !== '')
    return [{ text: `${band}${texts.join(' · ')}`, ...(row.paths && { paths: row.paths }) }]
  })
}

/** What the line says in words beside its drawing. */
const partsOf = (data: BlockOf<'figure'>['data']): readonly string[] =>
  data.figure === 'line' ? [data.agency, data.client].map(({ name, part }) => `${name}: ${part}`) : []

/** The runs one after the other; a party's shape as it is read aloud. */
const plainText = (runs: Runs): string =>
  runs.map((run) => (run.kind === 'mark' ? run.spoken && `${run.spoken}: ` : run.text)).join('')

const spaced = (runs: Runs | undefined): Runs =>
  runs === undefined || runs.length === 0 ? [] : [{ kind: 'text', text: ' ' }, ...runs]

/** Where a block stands, for a reader who has to find it: its section, and its own name. */
export function nameOf(block: Block, section: string): string {
  return [...new Set([section, ownName(block)])].filter((name) => name !== '').join(' · ')
}

/** The heading that a block brings with it; empty where it has none. */
export function ownName(block: Block): string {
  switch (block.kind) {
    case 'entry':
      return block.label
    case 'clause':
      return block.name
    case 'table':
      return block.caption
    case 'list':
    case 'voice':
    case 'panel':
    case 'warning':
    case 'figure':
      return block.head ?? ''
    default:
      return ''
  }
}
