import type { HandOver } from '../../../../domain/agreement/handOver.ts'
import { writeDate } from '../../../../domain/language/writeDate.ts'
import { writeTime } from '../../../../domain/language/writeTime.ts'
import { useLanguage, useWords } from '../../../i18n/useWords.ts'
import { PageHeading } from '../../../kit/PageHeading.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { usePartyNames } from '../../../steps/entries/partyNames.ts'
import type { Return } from '../../../../domain/differences/returnOf.ts'

/** From whom, when by their clock, what they say, and how it stands to mine; names are those that mine knows. */
export function Head({ back: { came, standing } }: { back: Return }) {
  const t = useWords('returned')
  const { draft } = useDraft()
  return (
    <div className="returned-head">
      {came.by === undefined ? <Bare /> : <HandedOver handOver={came} />}
      <p className="lead">{t(`stands.${standing}`)}</p>
      <p className="soft">{t('head.number', { number: String(came.draft.revision), own: String(draft.revision) })}</p>
    </div>
  )
}

/** Nobody says who sent it: so nothing is said of anybody. */
function Bare() {
  const t = useWords('returned')
  return (
    <>
      <PageHeading title={t('bare.title')} />
      <p>{t('bare.text')}</p>
    </>
  )
}

function HandedOver({ handOver }: { handOver: HandOver }) {
  const t = useWords('returned')
  const { language } = useLanguage()
  const name = usePartyNames()[handOver.by]
  const { when, words } = handOver
  const date = writeDate(when.on, language, 'long')
  return (
    <>
      <PageHeading title={t('head.title', { name })} />
      <p>
        {t('head.when', { date, time: writeTime(when.at, language, 'screen') })}{' '}
        {handOver.name !== undefined && t('head.person', { name: handOver.name })}
      </p>
      <Reply handOver={handOver} name={name} />
      {handOver.reply === undefined && <Asked handOver={handOver} name={name} />}
      {words !== undefined && <Said by={handOver.by} label={t('head.words')} words={words} />}
    </>
  )
}

/** The one thing that they ask in return, in the words in which it arrives. */
function Asked({ handOver: { asks, due }, name }: { handOver: HandOver; name: string }) {
  const t = useWords('arrive')
  const { language } = useLanguage()
  if (due === undefined) return <p>{t(`asks.${asks}`, { party: name })}</p>
  return <p>{t(`asks.${asks}By`, { party: name, date: writeDate(due, language, 'byWeekday') })}</p>
}

function Reply({ handOver: { reply, by }, name }: { handOver: HandOver; name: string }) {
  const t = useWords('returned')
  if (reply === undefined) return null
  if ('agreed' in reply) return <p className="returned-reply">{t('head.agreed', { name })}</p>
  return <Said by={by} label={t('head.declined', { name })} words={reply.declined.reason} />
}

function Said({ by, label, words }: { by: HandOver['by']; label: string; words: string }) {
  return (
    <div className="returned-reply" data-party={by}>
      <b>{label}</b>
      <p>
        <bdi>{words}</bdi>
      </p>
    </div>
  )
}
