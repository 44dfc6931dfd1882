import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { useDraft } from '../draftAtHand.ts'
import styles from './Ideas.module.css'
import { stagesOf, tradeNames } from './trades.ts'

/** Links of six trades to begin with. What is copied is the parties' own from then on. */
export function TradeList() {
  const t = useWords('ideas')
  const { answer } = useDraft()
  const say = t as unknown as (key: string) => string
  return (
    <>
      <p className="measure">{t('lead.trades')}</p>
      <ul className={`bare ${styles.list}`}>
        {tradeNames.map((trade) => {
          const stages = stagesOf(trade, say)
          return (
            <li key={trade}>
              <Button look="secondary" onClick={() => answer('line.stages', stages)}>
                {t(`trade.${trade}.name`)}
              </Button>
              <span className="soft">{stages.map(({ name }) => name).join(' · ')}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
