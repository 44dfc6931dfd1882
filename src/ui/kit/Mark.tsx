import type { ReactElement } from 'react'
import { never } from '../../std/result.ts'
import { classes } from './classes.ts'
import styles from './Mark.module.css'

/** Whose: one of the two, both, somebody else, nobody at all, or not decided yet. */
export type MarkKind = 'agency' | 'client' | 'both' | 'third' | 'nobody' | 'open'

/** Who has answered; for `both` each half speaks for itself. Filled means answered, hollow still to answer. */
export type Answered = boolean | { readonly agency: boolean; readonly client: boolean }

interface MarkProps {
  kind: MarkKind
  answered?: Answered
  className?: string | undefined
}

const frame = 'M1 1h14v14H1z'

/**
 * The table seen from above, shared by two: the left half is the agency's, the right half the client's.
 * Decoration only: the name always stands beside it as text.
 */
export function Mark({ kind, answered = true, className }: MarkProps) {
  return (
    <svg className={classes(styles.mark, className)} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes(kind, typeof answered === 'boolean' ? { agency: answered, client: answered } : answered)}
    </svg>
  )
}

function shapes(kind: MarkKind, answered: { agency: boolean; client: boolean }): ReactElement {
  switch (kind) {
    case 'agency':
      return half(answered.agency ? 'M1 1h7v14H1z' : null, 'M7.8 1v14')
    case 'client':
      return half(answered.client ? 'M8 1h7v14H8z' : null, 'M8.2 1v14')
    case 'both':
      return bothHalves(answered)
    case 'third':
      return half(null, 'M1 15 15 1')
    case 'nobody':
      return <path d={frame} />
    case 'open':
      return <path className={styles.open} d={frame} />
    default:
      return never(kind)
  }
}

function half(filled: string | null, line: string) {
  return (
    <>
      <path d={frame} />
      {filled === null ? <path d={line} /> : <path className={styles.half} d={filled} />}
    </>
  )
}

function bothHalves({ agency, client }: { agency: boolean; client: boolean }) {
  return (
    <>
      {agency ? (
        <path className={styles.agency} d="M0 0h7.2v16H0z" />
      ) : (
        <path className={styles.agencyHollow} d="M.7.7h5.8v14.6H.7z" />
      )}
      {client ? (
        <path className={styles.client} d="M8.8 0H16v16H8.8z" />
      ) : (
        <path className={styles.clientHollow} d="M9.5.7h5.8v14.6H9.5z" />
      )}
    </>
  )
}
