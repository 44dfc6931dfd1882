import { useRef } from 'react'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { isAcknowledged } from '../../../domain/agreement/complete.ts'
import { isCovered } from '../../../domain/agreement/limits.ts'
import { otherSide } from '../../../domain/clauses/names.ts'
import { useWords } from '../../i18n/useWords.ts'
import { useDraft } from '../draftAtHand.ts'
import type { OpenEntry } from '../entries/EntryForm.tsx'
import { useContinue, type ScreenProps } from '../entries/screen.ts'
import { WideScreen } from '../entries/WideScreen.tsx'
import { LimitList } from './LimitList.tsx'
import { LimitsRead } from './LimitsRead.tsx'
import styles from './Limits.module.css'

/**
 * What one party cannot promise, in its own words; beside it the other's. Each sees and answers the other's limits once
 * it has written its own.
 */
export function LimitsScreen({ side, next, ...screen }: ScreenProps & { readonly side: Side }) {
  const t = useWords('line')
  const { draft } = useDraft()
  const goOn = useContinue(next)
  const open = useRef<OpenEntry>(null)
  const waiting = (draft.line?.limits?.[side] ?? []).filter((limit) => !isAcknowledged(limit)).length
  const isQuiet = waiting === 0 || isCovered(draft.line, side)
  const columns = {
    [side]: <LimitList side={side} open={open} />,
    [otherSide(side)]: <LimitsRead side={otherSide(side)} />,
  }
  return (
    <WideScreen
      {...screen}
      owners={[{ kind: side, text: t(`limits.owner.${side}`) }]}
      title={t(`limits.title.${side}`)}
      hint={t('limits.hint')}
      onContinue={() => {
        if (open.current?.save() !== false) goOn()
      }}
      note={isQuiet ? null : t('limits.notAccepted', { count: waiting })}
    >
      <div className={styles.facing}>
        {columns['agency']}
        <div className={styles.seam} aria-hidden="true" />
        {columns['client']}
      </div>
    </WideScreen>
  )
}
