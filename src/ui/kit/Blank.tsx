import type { ReactNode } from 'react'
import styles from './Blank.module.css'

interface BlankProps {
  /** Whose words they are, or that they are still open. */
  by: 'agency' | 'client' | 'both' | 'open'
  lang?: string
  children: ReactNode
}

/** What a person wrote, on that person's rule: agency single, client double, open dashed. Survives black and white. */
export function Blank({ by, lang, children }: BlankProps) {
  return (
    <span className={styles.blank} data-by={by} lang={lang}>
      {children}
    </span>
  )
}
