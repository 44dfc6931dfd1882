import type { Side } from '../../../domain/agreement/scalars.ts'
import { useWords } from '../../i18n/useWords.ts'
import { useDraft } from '../draftAtHand.ts'
import { AcknowledgedAs } from './AcknowledgedAs.tsx'
import { LimitColumn } from './LimitColumn.tsx'
import styles from './Limits.module.css'

/** The other party's limits, to read; they are written on a screen of their own. */
export function LimitsRead({ side }: { side: Side }) {
  const t = useWords('line')
  const limits = useDraft().draft.line?.limits?.[side] ?? []
  return (
    <LimitColumn side={side}>
      {limits.length === 0 && <p className="soft">{t('limits.none')}</p>}
      {limits.map((limit) => (
        <article key={limit.id} className={styles.limit}>
          <p>{limit.text}</p>
          <AcknowledgedAs limit={limit} side={side} />
        </article>
      ))}
    </LimitColumn>
  )
}
