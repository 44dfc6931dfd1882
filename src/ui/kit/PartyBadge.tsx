import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Mark, type Answered, type MarkKind } from './Mark.tsx'
import styles from './PartyBadge.module.css'

interface PartyBadgeProps {
  kind: MarkKind
  answered?: Answered
  /** In a list the colour stays in the shape and the name is plain. */
  quiet?: boolean
  /** The name, always in words. */
  children: ReactNode
}

/** Shape, name and colour, always together. */
export function PartyBadge({ kind, answered, quiet = false, children }: PartyBadgeProps) {
  return (
    <span className={classes(styles.badge, quiet && styles.quiet)} data-party={kind}>
      <Mark kind={kind} answered={answered ?? true} />
      <span>{children}</span>
    </span>
  )
}
