import { useWords } from '../../../i18n/useWords.ts'
import { Button } from '../../../kit/Button.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { withoutWaiting } from '../../../../engine/drafts/passed.ts'

/** The way to leave it: nothing of mine changes, and the page says where it still is. */
export function SetAside() {
  const t = useWords('returned')
  const { earlier, remember, saveNow, ways } = useDraft()
  const { exchange } = earlier
  const leave = async () => {
    if (exchange) remember({ exchange: withoutWaiting(exchange) })
    await saveNow()
    ways.go(ways.hub)
  }
  return (
    <div className="returned-aside">
      <Button look="secondary" onClick={() => void leave()}>
        {t('act.aside')}
      </Button>
      <p className="soft">{t('act.asideText')}</p>
    </div>
  )
}
