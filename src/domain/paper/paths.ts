import type { Path } from '../agreement/draft.ts'
import type { Block, Row, Runs } from '../clauses/block.ts'

/** The block with every answer that it prints among its paths, so that the screen can light it; rows likewise. */
export function withPaths(block: Block): Block {
  const rows = block.kind === 'table' ? block.rows.map(rowWithPaths) : []
  const paths = unique([...(block.paths ?? []), ...runsOf(block).flatMap(answeredIn), ...rows.flatMap(pathsOfRow)])
  const lit = block.kind === 'table' ? { ...block, rows } : block
  return paths.length === 0 ? lit : { ...lit, paths }
}

function rowWithPaths(row: Row): Row {
  if (row.kind === 'band') return row
  const paths = unique([...(row.paths ?? []), ...row.cells.flatMap(({ runs }) => answeredIn(runs))])
  return paths.length === 0 ? row : { ...row, paths }
}

const pathsOfRow = (row: Row): readonly Path[] => (row.kind === 'band' ? [] : (row.paths ?? []))
const answeredIn = (runs: Runs): readonly Path[] => runs.flatMap((run) => (run.kind === 'answer' ? [run.path] : []))
const unique = (paths: readonly Path[]) => [...new Set(paths)]

/** All running text of a block that is no table. */
function runsOf(block: Block): readonly Runs[] {
  switch (block.kind) {
    case 'paragraph':
    case 'entry':
    case 'clause':
    case 'warning':
    case 'panel':
      return [block.runs]
    case 'voice':
      return [block.runs, block.by ?? []]
    case 'list':
      return block.items
    case 'facing':
      return [block.sides.agency, block.sides.client].flatMap(({ items }) =>
        items.flatMap(({ runs, note }) => [runs, note]),
      )
    default:
      return []
  }
}
