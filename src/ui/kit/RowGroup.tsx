import type { ReactNode } from 'react'
import styles from './Field.module.css'

/** Short numbers as rows, like the lines of a form: put `MoneyField`, `UnitField` or `Field` straight inside. */
export function RowGroup({ children }: { children: ReactNode }) {
  return <div className={styles.rows}>{children}</div>
}
