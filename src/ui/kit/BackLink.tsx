import type { ComponentProps } from 'react'
import styles from './BackLink.module.css'

/** On top of every page but the first: an arrow nobody hears, and where it goes back to. */
export function BackLink({ children, ...rest }: ComponentProps<'a'>) {
  return (
    <a {...rest} className={styles.back}>
      <span aria-hidden="true">←</span>
      <span>{children}</span>
    </a>
  )
}
