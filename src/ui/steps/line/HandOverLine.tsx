import { useRef, type CSSProperties } from 'react'
import { isOpen } from '../../../domain/agreement/answer.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Choice } from '../../kit/Choice.tsx'
import { PartyBadge } from '../../kit/PartyBadge.tsx'
import { useDraft } from '../draftAtHand.ts'
import { usePartyNames } from '../entries/partyNames.ts'
import { LineGap } from './LineGap.tsx'
import { LineLink } from './LineLink.tsx'
import { handOverOf, partAt } from '../../../domain/agreement/promises.ts'
import { POINT } from './parts.ts'
import { useDraggedPoint } from './useDraggedPoint.ts'
import styles from './Line.module.css'

/**
 * The product's one picture, and a form: links and gaps in turn. Each gap holds a radio button, so arrow keys, a tap
 * and a screen reader move the hand-over point; dragging the square moves the same one.
 */
export function HandOverLine() {
  const t = useWords('line')
  const names = usePartyNames()
  const { draft, answer } = useDraft()
  const list = useRef<HTMLOListElement>(null)
  const stages = draft.line?.stages ?? []
  const handOver = handOverOf(draft.line)
  const choose = (point: unknown) => answer('line.handOver', point)
  const drag = useDraggedPoint(list, choose)
  return (
    <fieldset className={styles.frame} data-long={stages.length > 8 || undefined}>
      <legend className="unseen">{t('point')}</legend>
      <p className={styles.ends}>
        <PartyBadge kind="agency">{t('partOf', { name: names.agency })}</PartyBadge>
        <PartyBadge kind="client">{t('partOf', { name: names.client })}</PartyBadge>
      </p>
      <ol ref={list} className={styles.line} style={{ '--links': stages.length } as CSSProperties} {...drag}>
        {stages.flatMap((stage, place) => [
          <LineLink key={stage.id} stage={stage} place={place} part={partAt(place, handOver)} />,
          place < stages.length - 1 ? (
            <LineGap
              key={`${stage.id}-gap`}
              after={stage.name}
              place={place + 1}
              chosen={handOver === place + 1}
              onChoose={() => choose(place + 1)}
            />
          ) : null,
        ])}
      </ol>
      <NoPoint stages={stages.length} handOver={handOver} isOpen={isOpen(draft.line?.handOver)} onChoose={choose} />
    </fieldset>
  )
}

interface NoPointProps {
  readonly stages: number
  readonly handOver: number | undefined
  readonly isOpen: boolean
  readonly onChoose: (point: unknown) => void
}

/** What else one can say of the hand-over point: that there is none, or that it is not known yet. */
function NoPoint({ stages, handOver, isOpen, onChoose }: NoPointProps) {
  const t = useWords('line')
  const choices = [
    ['agency', t('whole.agency'), handOver === stages, stages],
    ['client', t('whole.client'), handOver === 0, 0],
    ['open', t('notYet'), isOpen, { open: { owner: 'both' } }],
  ] as const
  return (
    <div className={styles.noPoint}>
      {choices.map(([id, label, checked, point]) => (
        <Choice
          key={id}
          type="radio"
          id={`${POINT}-${id}`}
          name={POINT}
          label={label}
          checked={checked}
          onChange={() => onChoose(point)}
        />
      ))}
    </div>
  )
}
