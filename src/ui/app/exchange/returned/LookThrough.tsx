import { useState } from 'react'
import { otherSide } from '../../../../domain/clauses/names.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Button } from '../../../kit/Button.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { usePartyNames } from '../../../steps/entries/partyNames.ts'
import { Head } from './Head.tsx'
import type { Compared } from './LineItem.tsx'
import { LineList } from './LineList.tsx'
import type { Done } from './Outcome.tsx'
import type { Return } from './returnOf.ts'
import { SetAside } from './SetAside.tsx'
import { SettleLines } from './SettleLines.tsx'
import { useTakeOver } from './useTakeOver.ts'

interface LookThroughProps {
  readonly back: Return
  readonly onDone: (done: Done) => void
}

/** One return, from its head to the last line that is settled. What is older is settled only by whoever asks to. */
export function LookThrough({ back, onDone }: LookThroughProps) {
  const t = useWords('returned')
  const [isAsked, setIsAsked] = useState(false)
  const compared = useCompared(back)
  const take = useTakeOver(back, onDone)
  const { lines, standing } = back
  const isToSettle = standing !== 'older' || isAsked
  return (
    <>
      <Head back={back} />
      <section className="returned-list" aria-labelledby="what-differs">
        <h2 id="what-differs">{t('list.title')}</h2>
        <p>
          {lines.length === 0 ? t('list.none') : t('list.count', { count: lines.length })}{' '}
          {lines.length > 0 && isToSettle && t('list.lead')}
        </p>
        {isToSettle ? (
          <SettleLines {...{ back, compared }} onSettled={take} />
        ) : (
          <>
            <LineList {...{ lines, compared }} />
            <Button look="secondary" onClick={() => setIsAsked(true)}>
              {t('act.look')}
            </Button>
          </>
        )}
      </section>
      <SetAside />
    </>
  )
}

/** What stands beside each other on a line: what both had, theirs, and mine; where nothing shared is known, mine and theirs. */
function useCompared({ base, theirs, isShared, standing, handOver }: Return): Compared {
  const t = useWords('returned')
  const { draft } = useDraft()
  const names = usePartyNames()
  const [by, own] = [handOver.by, otherSide(handOver.by)]
  const theirLabel = standing === 'older' ? t('at.older') : t('at.theirs', { name: names[by] })
  const both = { before: base, after: theirs, afterLabel: theirLabel, by }
  if (!isShared) return { ...both, beforeLabel: t('at.mine') }
  const mine = { draft, label: t('at.mine'), by: own }
  return { ...both, beforeLabel: t(standing === 'answer' ? 'at.sent' : 'at.before'), mine }
}
