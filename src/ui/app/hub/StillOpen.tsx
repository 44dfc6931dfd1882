import type { Path } from '../../../domain/agreement/draft.ts'
import { openPoints } from '../../../domain/agreement/openPoints.ts'
import { writeDate } from '../../../domain/language/writeDate.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { PartyBadge } from '../../kit/PartyBadge.tsx'
import { useDraft, type Ways } from '../../steps/draftAtHand.ts'
import { useNames } from '../../steps/entries/useNames.ts'
import { LIST } from '../../steps/returns.ts'
import { screenAt } from '../../steps/sequence.ts'
import styles from './HubPage.module.css'

/** Every answer kept as “I do not know yet”: whose it is to find out, and the way to its question. */
export function StillOpen() {
  const t = useWords('app')
  const { draft } = useDraft()
  const isOpen = openPoints(draft).length > 0
  return (
    <section aria-labelledby="still-open">
      <h2 id="still-open">{t('hub.open')}</h2>
      {isOpen ? <Points /> : <p>{t('hub.noOpen')}</p>}
    </section>
  )
}

function Points() {
  const t = useWords('app')
  const { draft, ways } = useDraft()
  const { language } = useLanguage()
  const nameOf = useNames()
  return (
    <ul className={`bare ${styles.points}`}>
      {openPoints(draft).map(({ path, owner, due }) => (
        <li key={path}>
          <PartyBadge kind={owner} answered={false}>
            {t(`party.${owner}`)}
          </PartyBadge>
          <a href={questionAt(path, ways)}>{nameOf(path)}</a>
          {due && <span className="soft">{writeDate(due, language, 'long')}</span>}
        </li>
      ))}
    </ul>
  )
}

/** The question that asks for it; the task list where none does. */
function questionAt(path: Path, ways: Ways): string {
  const screen = screenAt(path)
  return screen ? ways.step(screen.step, screen.id, LIST) : ways.hub
}
