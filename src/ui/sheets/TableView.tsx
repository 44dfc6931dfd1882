import type { BlockOf, Row } from '../../domain/clauses/block.ts'
import { Mark } from '../kit/Mark.tsx'
import styles from './Paper.module.css'
import { RunsView } from './RunsView.tsx'

/** A table of the paper; it scrolls within its own frame where a phone is too narrow for it. */
export function TableView({ table }: { table: BlockOf<'table'> }) {
  return (
    <div className={styles.tableFrame} role="region" aria-label={table.caption} tabIndex={0}>
      <table className={`${styles.table} ${styles[table.role] ?? ''}`}>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column, index) =>
              // A corner without words heads nothing.
              column.head === '' ? (
                <td key={index}>{column.head}</td>
              ) : (
                <th key={index} scope="col" className={styles[column.align]}>
                  {column.head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <RowView key={index} row={row} table={table} />
          ))}
        </tbody>
      </table>
      {table.note === undefined ? null : <p className={styles.note}>{table.note}</p>}
    </div>
  )
}

function RowView({ row, table }: { row: Row; table: BlockOf<'table'> }) {
  if (row.kind === 'band') {
    return (
      <tr className={styles[`band-${row.party}`]}>
        <th scope="rowgroup" colSpan={table.columns.length}>
          <Mark kind={row.party} /> {row.text}
        </th>
      </tr>
    )
  }
  return (
    <tr className={row.kind === 'sum' ? styles.sum : undefined}>
      {row.cells.map((cell, index) => {
        const align = styles[table.columns[index]?.align ?? 'start']
        const runs = <RunsView runs={cell.runs} />
        return index === 0 ? (
          <th key={index} scope="row" className={align}>
            {runs}
          </th>
        ) : (
          <td key={index} className={cell.soft ? `${align} ${styles.soft}` : align}>
            {runs}
          </td>
        )
      })}
    </tr>
  )
}
