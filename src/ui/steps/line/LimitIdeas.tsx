import type { Side } from '../../../domain/agreement/scalars.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Details } from '../../kit/Details.tsx'
import { tradeNames } from './trades.ts'
import styles from './Limits.module.css'

/** Questions by trade to think one's own limits with. Nothing here can be copied: a limit is written in own words. */
export function LimitIdeas({ side }: { side: Side }) {
  const t = useWords('line')
  return (
    <Details summary={t('limits.ideas')}>
      <p>{t('limits.ideasText')}</p>
      <dl className={styles.ideas}>
        {tradeNames.map((trade) => (
          <div key={trade}>
            <dt>{t(`trade.${trade}.name`)}</dt>
            <dd>{t(`limits.idea.${trade}.${side}`)}</dd>
          </div>
        ))}
      </dl>
    </Details>
  )
}
