import { useMemo } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { LinkButton } from '../../../kit/Button.tsx'
import { Notice } from '../../../kit/Notice.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { usePartyNames } from '../../../steps/entries/partyNames.ts'
import { returnOf } from './returnOf.ts'
import { handOverIn } from './waiting.ts'

/** On the task list: that something came back and waits, and the way to what changed since both last had the same. */
export function Exchanged() {
  const t = useWords('returned')
  const { earlier, ways } = useDraft()
  const { waiting } = earlier.exchange ?? {}
  return (
    <>
      {waiting !== undefined && <Waits text={waiting} />}
      <p>
        <a href={`${ways.hub}/changes`}>{t('notice.changes')}</a>
      </p>
    </>
  )
}

function Waits({ text }: { text: string }) {
  const t = useWords('returned')
  const { draft, earlier, ways } = useDraft()
  const names = usePartyNames()
  const handOver = useMemo(() => handOverIn(text), [text])
  const back = useMemo(
    () => handOver && returnOf(draft, handOver, earlier.exchange),
    [draft, handOver, earlier.exchange],
  )
  const count = back?.lines.length ?? 0
  return (
    <Notice
      look="frame"
      heading={back ? t('notice.title', { name: names[back.handOver.by] }) : t('unreadable.title')}
      acts={
        <LinkButton href={`${ways.hub}/returned`}>
          {count > 0 ? t('notice.look', { count }) : t('notice.open')}
        </LinkButton>
      }
    />
  )
}
