import type { FactCell } from '../../domain/clauses/block.ts'
import styles from './Paper.module.css'

/** The four figures of page 1; low, likely and high stand in equal size. */
export function FactsView({ cells }: { cells: readonly FactCell[] }) {
  return (
    <dl className={styles.facts}>
      {cells.map((cell) => (
        <div key={cell.id}>
          <dt>{cell.label}</dt>
          {cell.values.map((value, index) => (
            <dd key={index} className={styles.factValue}>
              {value.text}
              {value.label === undefined ? null : <small>{value.label}</small>}
            </dd>
          ))}
          <dd className={styles.note}>{cell.detail}</dd>
        </div>
      ))}
    </dl>
  )
}
