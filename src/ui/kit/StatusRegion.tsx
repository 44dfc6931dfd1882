import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './StatusRegion.module.css'

interface StatusRegionProps {
  /** Always drawn, empty too: a region that appears together with its words is often not read aloud. */
  children?: ReactNode
  /** Trouble is a block of ink that says what to do. */
  trouble?: boolean
}

/** Quiet words about what the app did by itself: “Saved on this device 14:02”. Never a modal, never gone by itself. */
export function StatusRegion({ children, trouble = false }: StatusRegionProps) {
  return <output className={classes(styles.status, trouble && styles.trouble)}>{children}</output>
}
