import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Notice.module.css'

interface NoticeProps {
  /** `ink`: a full block, something is wrong or must be seen · `frame`: an offer or a remark. */
  look?: 'ink' | 'frame'
  heading?: string
  children?: ReactNode
  acts?: ReactNode
  /** `alert` where it appears by itself and cannot wait, `status` where it can. */
  role?: 'alert' | 'status'
}

/** What the app has to say between the lines: what happened, and what one can do about it. */
export function Notice({ look = 'ink', heading, children, acts, role }: NoticeProps) {
  return (
    <section className={classes(styles.notice, styles[look])} role={role} aria-label={role ? undefined : heading}>
      {heading && <h2 className={styles.heading}>{heading}</h2>}
      {children && <div className={styles.text}>{children}</div>}
      {acts && <div className={styles.acts}>{acts}</div>}
    </section>
  )
}
