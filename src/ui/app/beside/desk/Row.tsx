import { memo } from 'react'
import type { CalendarDate } from '../../../../domain/language/calendar.ts'
import { writeDate } from '../../../../domain/language/writeDate.ts'
import type { Listing } from '../../../../engine/drafts/kept.ts'
import type { World } from '../../../../std/world.ts'
import { useLanguage, useWords, type Words } from '../../../i18n/useWords.ts'
import { Button } from '../../../kit/Button.tsx'
import { localMoment } from '../../moment.ts'
import { dueWords, nextWords, standingWords } from './nextWords.ts'

export interface RowActs {
  readonly startNext: (listing: Listing) => unknown
  readonly archive: (listing: Listing) => unknown
  readonly unarchive: (listing: Listing) => unknown
  readonly remove: (listing: Listing) => unknown
}
interface RowProps {
  listing: Listing
  name: string
  world: World
  today: CalendarDate
  acts: RowActs
}

/** One agreement: whose it is, how far it came, what happens next and by when; and what can be done to it. */
export const Row = memo(function Row({ listing, name, world, today, acts }: RowProps) {
  const t = useWords('desk')
  const { language } = useLanguage()
  const due = dueWords(listing, today, language, t)
  const isLate = listing.next?.by !== undefined && listing.next.by < today
  const isAway = listing.archivedAt !== undefined
  const saved = writeDate(localMoment(world, listing.savedAt).date, language, 'short')
  return (
    <li className="desk-row">
      <div>
        <a href={`#/a/${listing.id}`}>{name}</a>
        <p className="desk-small">
          {listing.example && <strong>{t('example')} </strong>}
          {whatAndWith(listing, t)}
        </p>
      </div>
      <div>
        <p>
          <strong>{standingWords(listing, t)}</strong>
        </p>
        <p className="desk-small">{t('saved', { date: saved })}</p>
      </div>
      <div>
        <p>{nextWords(listing, t)}</p>
        {due && <p className="desk-small">{isLate ? <strong>{due}</strong> : due}</p>}
      </div>
      <p className="desk-acts">
        <Act words={t('act.next')} {...{ name }} onClick={() => acts.startNext(listing)} />
        <Act
          words={t(isAway ? 'act.unarchive' : 'act.archive')}
          {...{ name }}
          onClick={() => (isAway ? acts.unarchive(listing) : acts.archive(listing))}
        />
        <Act words={t('act.delete')} {...{ name }} onClick={() => acts.remove(listing)} />
      </p>
    </li>
  )
})

/** Its title where its name is the client's, and with which agency. */
const whatAndWith = ({ client, title, agency }: Listing, t: Words<'desk'>) =>
  [client === '' ? '' : title, agency === '' ? '' : t('agency', { agency })].filter(Boolean).join(' · ')

/** Each says of which agreement, for whoever hears the buttons one after another. */
function Act({ words, name, onClick }: { words: string; name: string; onClick: () => void }) {
  return (
    <Button look="plain" onClick={onClick}>
      {words} <span className="unseen">{name}</span>
    </Button>
  )
}
