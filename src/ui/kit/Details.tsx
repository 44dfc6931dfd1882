import type { ReactNode } from 'react'
import styles from './Details.module.css'

interface DetailsProps {
  summary: ReactNode
  open?: boolean
  children: ReactNode
}

/** Reasons and explanations, folded until somebody asks: “Why we ask …”. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details className={styles.details} open={open}>
      <summary>{summary}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  )
}
