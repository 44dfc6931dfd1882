import type { ReactNode } from 'react'
import styles from './Hint.module.css'

/** One sentence in soft ink, without a link. Reasons go into `Details`. */
export function Hint({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className={styles.hint} id={id}>
      {children}
    </p>
  )
}
