import { isCovered } from '../../../domain/agreement/limits.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { useWords } from '../../i18n/useWords.ts'
import { useDraft } from '../draftAtHand.ts'
import { Acknowledge } from './Acknowledge.tsx'
import { LimitColumn } from './LimitColumn.tsx'
import styles from './Limits.module.css'
import { useCovered } from './useCovered.ts'

/** The other party's limits, to read and to answer; they are written on a screen of their own, and covered until then. */
export function LimitsRead({ side }: { side: Side }) {
  const t = useWords('line')
  const { line } = useDraft().draft
  const covered = useCovered()
  const limits = line?.limits?.[side] ?? []
  if (limits.length === 0 || isCovered(line, side)) {
    return (
      <LimitColumn side={side}>
        <p className="soft">{limits.length === 0 ? t('limits.none') : covered(side)}</p>
      </LimitColumn>
    )
  }
  return (
    <LimitColumn side={side}>
      {limits.map((limit, place) => (
        <article key={limit.id} className={styles.limit}>
          <p>{limit.text}</p>
          <Acknowledge limit={limit} side={side} path={`line.limits.${side}.${place}.acknowledged`} />
        </article>
      ))}
    </LimitColumn>
  )
}
