import type { ReactNode } from 'react'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Mark } from '../../kit/Mark.tsx'
import { usePartyNames } from '../entries/partyNames.ts'
import styles from './Limits.module.css'

/** One of the two columns, headed by whose limits they are. */
export function LimitColumn({ side, children }: { side: Side; children: ReactNode }) {
  const t = useWords('line')
  const names = usePartyNames()
  const id = `limits-${side}`
  return (
    <section className={styles.column} aria-labelledby={id}>
      <div className={styles.cap} data-party={side}>
        <Mark kind={side} />
        <h2 id={id} tabIndex={-1}>
          {t('limits.cannot', { name: names[side] })}
        </h2>
      </div>
      {children}
    </section>
  )
}
