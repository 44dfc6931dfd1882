import type { ReactNode } from 'react'
import styles from './Sheet.module.css'

interface SheetProps {
  /** Read out as the name of the region. */
  label?: string
  /** The line along the top: whose paper, which draft. */
  head?: readonly [ReactNode, ReactNode]
  lang?: string
  children: ReactNode
}

/** A paper surface: hard edges, one sheet beneath it. */
export function Sheet({ label, head, lang, children }: SheetProps) {
  return (
    <section className={styles.sheet} aria-label={label} lang={lang}>
      {head && (
        <div className={styles.head}>
          <span>{head[0]}</span>
          <span>{head[1]}</span>
        </div>
      )}
      {children}
    </section>
  )
}
