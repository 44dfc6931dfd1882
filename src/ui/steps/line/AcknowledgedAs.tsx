import type { Limit } from '../../../domain/agreement/line.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { otherSide } from '../../../domain/clauses/names.ts'
import { writeDate } from '../../../domain/language/writeDate.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { Mark } from '../../kit/Mark.tsx'
import { usePartyNames } from '../entries/partyNames.ts'
import styles from './Limits.module.css'

/** What the other party said to a limit: accepted by name and day, or a question; nothing yet says nothing. */
export function AcknowledgedAs({ limit, side }: { limit: Limit; side: Side }) {
  const t = useWords('line')
  const { language } = useLanguage()
  const names = usePartyNames()
  const other = otherSide(side)
  const said = limit.acknowledged
  if (!said) return null
  return (
    <p className={styles.said} data-party={other}>
      <Mark kind={other} />
      <span>
        {'by' in said
          ? t('limits.accepted', { by: said.by, date: writeDate(said.on, language) })
          : t('limits.asks', { name: names[other], question: said.question })}
      </span>
    </p>
  )
}
