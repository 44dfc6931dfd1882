import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import { Mark } from './Mark.tsx'
import styles from './Button.module.css'

/**
 * - `primary`: the one thing to do on this screen · `secondary`: another way on · `plain`: an act in running text
 * - `agency`, `client`: an act of that person's will (signing), in the person's colour and with the person's mark
 */
export type ButtonLook = 'primary' | 'secondary' | 'plain' | 'agency' | 'client'

interface Look {
  look?: ButtonLook
}

/** A native button; it never submits unless `type="submit"` is said, and is never disabled without a word. */
export function Button({ look = 'primary', className, children, ...rest }: ComponentProps<'button'> & Look) {
  return (
    <button type="button" {...rest} className={classes(styles[look], look !== 'plain' && styles.solid, className)}>
      {(look === 'agency' || look === 'client') && <Mark kind={look} />}
      <span>{children}</span>
    </button>
  )
}

/** A link that looks like a button, for going somewhere; `href` may be a route (`#/about`). */
export function LinkButton({ look = 'primary', className, children, ...rest }: ComponentProps<'a'> & Look) {
  return (
    <a {...rest} className={classes(styles[look], look !== 'plain' && styles.solid, className)}>
      <span>{children}</span>
    </a>
  )
}

/** The row of acts beneath a form or a text. */
export function Acts({ children }: ComponentProps<'div'>) {
  return <div className={styles.acts}>{children}</div>
}
