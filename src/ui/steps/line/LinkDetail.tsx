import type { ReactNode } from 'react'
import { given } from '../../../domain/agreement/answer.ts'
import type { Stage } from '../../../domain/agreement/line.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Mark } from '../../kit/Mark.tsx'
import { useDraft } from '../draftAtHand.ts'
import styles from './Line.module.css'

/** Of one link: who decides in it, what is promised there, and how one counts it. */
export function LinkDetail({ stage }: { stage: Stage }) {
  const t = useWords('line')
  const decides = given(stage.decidedBy) ?? (stage.control ? t(`control.${stage.control}`) : null)
  const counted = given(stage.counted) ?? given(stage.unit) ?? null
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('link.decides'), decides],
    [t('link.owed'), stage.owed ? <Promised key="owed" stage={stage} /> : null],
    [t('link.counted'), counted],
  ]
  return (
    <dl className={styles.detail}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? <span className="soft">{t('link.unsaid')}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}

/** As a result or as effort, with the commitments that belong to this link; or that nobody can. */
function Promised({ stage }: { stage: Stage }) {
  const t = useWords('line')
  const commitments = (useDraft().draft.line?.commitments ?? []).filter((each) => each.stage === stage.id)
  const owed = stage.owed ?? 'nobody'
  if (owed === 'nobody') {
    return (
      <>
        <Mark kind="nobody" className={styles.small} /> {t('owed.nobody')}
      </>
    )
  }
  const said = commitments.map(({ text }) => text).join(' · ')
  return (
    <>
      <strong>{t(`owed.${owed}`)}</strong>
      {said && <> · {said}</>}
    </>
  )
}
