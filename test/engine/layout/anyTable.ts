import fc from 'fast-check'
import type { Cell, Column, Row, Runs, TableRole } from '../../../src/domain/clauses/block.ts'
import { amount, anyRuns, line, side, text } from './anyWords.ts'

const role = fc.constantFrom<TableRole>(
  'parties',
  'people',
  'inputs',
  'outcome',
  'options',
  'commitments',
  'assumptions',
  'open',
  'kept',
  'annex',
  'weeks',
  'levels',
  'plain',
)
const span = fc
  .tuple(fc.nat(90_000), fc.nat(90_000), fc.nat(90_000), fc.integer({ min: 1, max: 90_000 }))
  .map(([low, likely, high, max]) => ({ low, likely, high, max }))
/** A table of any kind, of any words and amounts, its rows of any length. */
export const table = fc
  .tuple(role, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 14 }))
  .chain(([role, width, height]) => {
    const columns = fc.array(
      fc.record({ head: fc.oneof(line, fc.constant('')), align: fc.constantFrom('start' as const, 'end' as const) }),
      { minLength: width, maxLength: width },
    )
    return columns.chain((columns) =>
      fc.record({
        kind: fc.constant('table' as const),
        role: fc.constant(role),
        caption: fc.oneof(line, fc.constant('')),
        columns: fc.constant(columns),
        rows: fc.array(rowOf(columns), { minLength: height, maxLength: height }),
        note: fc.option(text(10), { nil: undefined }),
      }),
    )
  })

function rowOf(columns: readonly Column[]): fc.Arbitrary<Row> {
  const cell = (column: Column, index: number): fc.Arbitrary<Cell> =>
    column.align === 'end'
      ? amount.map((words) => ({ runs: [{ kind: 'text', text: words }] }))
      : fc.record({
          runs: fc.oneof(
            anyRuns,
            text(80).map((words): Runs => [{ kind: 'text', text: words }]),
          ),
          soft: fc.boolean(),
          // A ring at nought reaches into the gap before its column; the first one heads its row and has no range.
          span: index === 0 ? fc.constant(undefined) : fc.option(span, { nil: undefined }),
        })
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constantFrom('row' as const, 'sum' as const),
        cells: fc.tuple(...columns.map(cell)),
      }),
    },
    fc.record({ kind: fc.constant('band' as const), party: side, text: line }),
  )
}
