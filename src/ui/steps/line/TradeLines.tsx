import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { useDraft } from '../draftAtHand.ts'
import { stagesOf, tradeNames } from './trades.ts'
import styles from './Line.module.css'

/** Links of six trades to begin with, offered while there are none. What is copied is the parties' own from then on. */
export function TradeLines() {
  const t = useWords('line')
  const { answer } = useDraft()
  const say = t as unknown as (key: string) => string
  return (
    <section className={styles.trades} aria-labelledby="trades">
      <h2 id="trades">{t('trades.title')}</h2>
      <p className="measure">{t('trades.text')}</p>
      <ul className="bare">
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
    </section>
  )
}
