import type { Sent } from '../../../../engine/drafts/kept.ts'
import { writeDate } from '../../../../domain/language/writeDate.ts'
import { writeTime } from '../../../../domain/language/writeTime.ts'
import { useLanguage, useWords } from '../../../i18n/useWords.ts'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { localMoment } from '../../moment.ts'

/** What went before, the newest first: when by this device's clock, which draft, what was asked and how it went. */
export function SentBefore() {
  const t = useWords('send')
  const { earlier } = useDraft()
  const sent = earlier.exchange?.sent ?? []
  if (sent.length === 0) return null
  return (
    <section className="send-before">
      <h2>{t('before.heading')}</h2>
      <ul className="bare">
        {sent.toReversed().map((entry) => (
          <Row key={`${entry.at} ${entry.hash}`} entry={entry} />
        ))}
      </ul>
    </section>
  )
}

function Row({ entry: { at, revision, due, way, asks } }: { entry: Sent }) {
  const t = useWords('send')
  const { language } = useLanguage()
  const { world } = useDraft()
  const moment = localMoment(world, at)
  const said = {
    date: writeDate(moment.date, language),
    time: writeTime(moment.time, language, 'screen'),
    number: String(revision),
  }
  return (
    <li>
      <p>
        {due ? t('before.itemBy', { ...said, day: writeDate(due, language, 'byWeekday') }) : t('before.item', said)}
      </p>
      <p className="soft">
        {t(`ask.${asks}`)} · {t(`way.${way}`)}
      </p>
    </li>
  )
}
