import { lazy } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { Folded } from '../ideas/Folded.tsx'

const TradeList = lazy(async () => ({ default: (await import('../ideas/TradeList.tsx')).TradeList }))

/** Links of six trades to begin with, offered while there are none. */
export function TradeLines() {
  const t = useWords('line')
  return (
    <Folded summary={t('trades')}>
      <TradeList />
    </Folded>
  )
}
