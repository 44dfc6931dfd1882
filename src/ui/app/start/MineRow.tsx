import type { Language } from '../../../domain/language/languages.ts'
import { writeDate } from '../../../domain/language/writeDate.ts'
import { writeTime } from '../../../domain/language/writeTime.ts'
import type { Listing } from '../../../engine/drafts/kept.ts'
import type { World } from '../../../std/world.ts'
import { useWords, type Words } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { standingWords } from '../beside/desk/nextWords.ts'
import { localMoment } from '../moment.ts'
import styles from './Mine.module.css'

interface MineRowProps {
  listing: Listing
  name: string
  language: Language
  world: World
  onCopy: () => void
  onDelete: () => void
}

/** One agreement: whose it is, how far it came, when it was last touched. */
export function MineRow({ listing, name, language, world, onCopy, onDelete }: MineRowProps) {
  const t = useWords('app')
  const desk = useWords('desk')
  return (
    <li className={styles.row}>
      <a href={`#/a/${listing.id}`}>{name}</a>
      <span>
        {listing.example && <strong>{t('mine.example')}. </strong>}
        {listing.agency && `${t('mine.with', { agency: listing.agency })} `}
        {standingWords(listing, desk)}
      </span>
      <span className={styles.when}>{when(listing.savedAt, world, language, t)}</span>
      <span className={styles.acts}>
        <Button look="plain" onClick={onCopy}>
          {t('mine.copy')} <span className="unseen">{name}</span>
        </Button>
        <Button look="plain" onClick={onDelete}>
          {t('mine.delete')} <span className="unseen">{name}</span>
        </Button>
      </span>
    </li>
  )
}

function when(moment: number, world: World, language: Language, t: Words<'app'>): string {
  const { date, time } = localMoment(world, moment)
  const today = localMoment(world, world.now()).date
  if (date === today) return t('mine.today', { time: writeTime(time, language, 'screen') })
  return writeDate(date, language, date.slice(0, 4) === today.slice(0, 4) ? 'day' : 'long')
}
