import { canonicalText } from '../../../../domain/agreement/canonical.ts'
import type { Draft } from '../../../../domain/agreement/draft.ts'
import { handOverOf } from '../../../../domain/agreement/handOver.ts'
import { readClock } from '../../../../domain/language/clock.ts'
import { useLanguage } from '../../../i18n/useWords.ts'
import { useDraft } from '../../../steps/draftAtHand.ts'
import type { MetFile } from '../../verify/outcome.ts'

/** Lays what was signed beside this draft as something that came back, to be settled line by line; null where that waits. */
export function useSettling({ marks }: MetFile, agreement: Draft): (() => void) | null {
  const { earlier, paper, remember, ways } = useDraft()
  const { language } = useLanguage()
  const [first] = marks
  const exchange = earlier.exchange ?? { sent: [], received: [] }
  if (first === undefined || exchange.waiting !== undefined || (paper?.inked.length ?? 0) > 0) return null
  return () => {
    const { date, time } = readClock(first.at, first.offsetMinutes)
    const name = agreement.parties[first.party].signer?.name
    const when = { on: date, at: time.slice(0, 5) }
    const asked = { by: first.party, when, language, asks: 'settle', ...(name && { name }) } as const
    remember({ exchange: { ...exchange, waiting: canonicalText(handOverOf(agreement, asked)) } })
    ways.go(ways.step('returned'))
  }
}
