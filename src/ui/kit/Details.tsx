import type { ReactNode } from 'react'
import styles from './Details.module.css'

interface DetailsProps {
  summary: ReactNode
  open?: boolean
  /** Called when somebody opens it: what is heavy can wait until then. */
  onOpen?: () => void
  children: ReactNode
}

/** Reasons and explanations, folded until somebody asks: “Why we ask …”. */
export function Details({ summary, open, onOpen, children }: DetailsProps) {
  return (
    <details
      className={styles.details}
      open={open}
      onToggle={onOpen && (({ currentTarget }) => currentTarget.open && onOpen())}
    >
      <summary>{summary}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  )
}
