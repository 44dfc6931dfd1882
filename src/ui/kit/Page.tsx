import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Page.module.css'

/**
 * The grid of every page: margin, text, gap, paper. It turns narrow by the width of its own container, in the reader's
 * own type size, so that 200 % text gets the narrow form too. Children choose their columns with `Part`.
 */
export function Page({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return (
    <main id="main" tabIndex={-1} className={classes(styles.page, className)}>
      {children}
    </main>
  )
}

/**
 * - `text`: the text column · `margin`: the contract's margin, for numbers · `aside`: the paper's column
 * - `wide`: text to paper · `all`: margin to paper, for screens of two · `full`: bleeds to the window's edge
 */
export type PartColumns = 'text' | 'margin' | 'aside' | 'wide' | 'all' | 'full'

export function Part({
  columns = 'wide',
  className,
  children,
}: {
  columns?: PartColumns
  className?: string | undefined
  children: ReactNode
}) {
  return <div className={classes(styles[columns], className)}>{children}</div>
}
