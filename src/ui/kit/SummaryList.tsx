import type { ReactNode } from 'react'
import { Blank } from './Blank.tsx'
import styles from './SummaryList.module.css'

export interface SummaryRow {
  readonly key: string
  readonly label: string
  /** What was answered; `null` shows `none` (“Not provided”). */
  readonly value: ReactNode
  readonly by?: 'agency' | 'client' | 'both' | 'open'
  /** Where it can be changed, and the hidden end of “Change …”. */
  readonly change?: { readonly href: string; readonly what: string }
}

interface SummaryListProps {
  rows: readonly SummaryRow[]
  none: string
  changeText: string
}

/** What was answered, line by line, each with the way back to its question. */
export function SummaryList({ rows, none, changeText }: SummaryListProps) {
  return (
    <dl className={styles.list}>
      {rows.map(({ key, label, value, by, change }) => (
        <div key={key} className={styles.row}>
          <dt>{label}</dt>
          <dd className={styles.value}>
            {value === null || value === undefined ? <span className={styles.none}>{none}</span> : written(value, by)}
          </dd>
          {change && (
            <dd className={styles.change}>
              <a href={change.href}>
                {changeText} <span className="unseen">{change.what}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

const written = (value: ReactNode, by: SummaryRow['by']) => (by ? <Blank by={by}>{value}</Blank> : value)
