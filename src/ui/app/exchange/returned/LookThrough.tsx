import { useState } from 'react'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Button } from '../../../kit/Button.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { usePartyNames } from '../../../steps/entries/partyNames.ts'
import { ForWhom } from './ForWhom.tsx'
import { Head } from './Head.tsx'
import type { Compared } from './LineItem.tsx'
import { LineList } from './LineList.tsx'
import type { Done } from './Outcome.tsx'
import type { Return } from '../../../../domain/differences/returnOf.ts'
import { SetAside } from './SetAside.tsx'
import { SettleLines } from './SettleLines.tsx'
import { useChoosing } from './useChoosing.ts'
import { useTakeOver } from './useTakeOver.ts'

interface LookThroughProps {
  readonly back: Return
  readonly onDone: (done: Done) => void
}

/**
 * One return, from its head to the last line that is settled. What is older is settled only by whoever asks to, and on a
 * machine that does not know for whom it speaks only by whoever has said so.
 */
export function LookThrough({ back, onDone }: LookThroughProps) {
  const t = useWords('returned')
  const { choices, settler, isKnown, state, choose, say } = useChoosing(back)
  const [isAsked, setIsAsked] = useState(() => Object.keys(choices).length > 0)
  const side = settler === 'both' ? undefined : settler
  const compared = useCompared(back, side)
  const take = useTakeOver(back, side, onDone)
  const { lines, standing } = back
  const isWanted = standing !== 'older' || isAsked
  const isToSettle = isWanted && (settler !== undefined || lines.length === 0)
  return (
    <>
      <Head back={back} />
      <section className="returned-list" aria-labelledby="what-differs">
        <h2 id="what-differs">{t('list.title')}</h2>
        <p>
          {lines.length === 0 ? t('list.none') : t('list.count', { count: lines.length })}{' '}
          {lines.length > 0 && isToSettle && t('list.lead')}
        </p>
        {isWanted && !isKnown && lines.length > 0 && <ForWhom said={settler} onSay={say} />}
        {isToSettle ? (
          <SettleLines key={state} {...{ back, compared, side, choices }} onChoose={choose} onSettled={take} />
        ) : (
          <LineList {...{ lines, compared }} />
        )}
        {!isWanted && (
          <Button look="secondary" onClick={() => setIsAsked(true)}>
            {t('act.look')}
          </Button>
        )}
      </section>
      <SetAside />
    </>
  )
}

/** What stands beside each other on a line: what both had, theirs, and mine; where nothing shared is known, mine and theirs. */
function useCompared({ base, theirs, isShared, standing, came }: Return, own: Side | undefined): Compared {
  const t = useWords('returned')
  const { draft } = useDraft()
  const names = usePartyNames()
  const { by } = came
  const newer = by === undefined ? t('at.other') : t('at.theirs', { name: names[by] })
  const theirLabel = standing === 'older' ? t('at.older') : newer
  const both = { before: base, after: theirs, afterLabel: theirLabel, by }
  if (!isShared) return { ...both, beforeLabel: t('at.mine') }
  const mine = { draft, label: t('at.mine'), by: own }
  return { ...both, beforeLabel: t(standing === 'answer' ? 'at.sent' : 'at.before'), mine }
}
