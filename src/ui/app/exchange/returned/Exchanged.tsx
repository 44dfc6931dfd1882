import { useMemo } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { LinkButton } from '../../../kit/Button.tsx'
import { Notice } from '../../../kit/Notice.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { usePartyNames } from '../../../steps/entries/partyNames.ts'
import { returnOf } from '../../../../domain/differences/returnOf.ts'
import { cameIn } from '../../../../domain/agreement/came.ts'

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
  const came = useMemo(() => cameIn(text), [text])
  const back = useMemo(() => came && returnOf(draft, came, earlier.exchange), [draft, came, earlier.exchange])
  const count = back?.lines.length ?? 0
  const by = back?.came.by
  return (
    <Notice
      look="frame"
      heading={by ? t('notice.title', { name: names[by] }) : t(back ? 'bare.title' : 'unreadable.title')}
      acts={
        <LinkButton href={`${ways.hub}/returned`}>
          {count > 0 ? t('notice.look', { count }) : t('notice.open')}
        </LinkButton>
      }
    />
  )
}
