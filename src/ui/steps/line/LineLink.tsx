import type { ReactNode } from 'react'
import { given } from '../../../domain/agreement/answer.ts'
import type { Stage } from '../../../domain/agreement/line.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Mark } from '../../kit/Mark.tsx'
import { useDraft } from '../draftAtHand.ts'
import { usePartyNames } from '../entries/partyNames.ts'
import styles from './Line.module.css'

interface LineLinkProps {
  readonly stage: Stage
  readonly place: number
  readonly part: Side | null
}

/** One link: in whose part it lies, who decides in it, what is promised there, and how one counts it. */
export function LineLink({ stage, place, part }: LineLinkProps) {
  const t = useWords('line')
  const names = usePartyNames()
  const decides = given(stage.decidedBy) ?? (stage.control ? t(`control.${stage.control}`) : null)
  const counted = given(stage.counted) ?? given(stage.unit) ?? null
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('link.decides'), decides],
    [t('link.owed'), stage.owed ? <Promised key="owed" stage={stage} /> : null],
    [t('link.counted'), counted],
  ]
  return (
    <li className={styles.link} data-part={part ?? 'open'} style={{ gridColumn: place + 1 }}>
      <div className={styles.band}>
        <Mark kind={part ?? 'open'} />
        <b>{stage.name}</b>
      </div>
      <dl className={styles.detail}>
        <div className="unseen">
          <dt>{t('link.whose')}</dt>
          <dd>{part ? names[part] : t('link.undecided')}</dd>
        </div>
        {rows.map(([name, value]) => (
          <div key={name} className={styles.row}>
            <dt>{name}</dt>
            <dd>{value ?? <span className="soft">{t('link.unsaid')}</span>}</dd>
          </div>
        ))}
      </dl>
    </li>
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
