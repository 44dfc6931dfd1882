import { useWords } from '../../i18n/useWords.ts'
import { useDraft } from '../draftAtHand.ts'
import { usePartyNames } from '../entries/partyNames.ts'
import { handOverOf } from '../../../domain/agreement/promises.ts'
import styles from './Line.module.css'

/** The line as one sentence, which follows the point. */
export function StandsAs() {
  const t = useWords('line')
  const { agency, client } = usePartyNames()
  const { line } = useDraft().draft
  const stages = line?.stages ?? []
  const handOver = handOverOf(line)
  const sentence = () => {
    if (handOver === undefined) return t('stands.none')
    if (handOver === 0) return t('stands.allOf', { name: client })
    if (handOver === stages.length) return t('stands.allOf', { name: agency })
    const links = { before: stages[handOver - 1]?.name ?? '', after: stages[handOver]?.name ?? '' }
    return t('stands.between', { agency, client, ...links })
  }
  return (
    <div className={styles.stands}>
      <p aria-live="polite">
        <strong>{t('stands.label')}</strong> {sentence()}
      </p>
      <p>{t('stands.noGuarantee')}</p>
    </div>
  )
}
