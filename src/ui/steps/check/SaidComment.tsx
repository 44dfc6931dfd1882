import type { ReactNode } from 'react'
import type { DraftComment } from '../../../domain/agreement/draft.ts'
import { writeDate } from '../../../domain/language/writeDate.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { useDraft } from '../draftAtHand.ts'
import { usePartyNames } from '../entries/partyNames.ts'
import styles from './Check.module.css'

interface SaidRemarkProps {
  readonly comment: DraftComment
  /** What it is about, where it does not stand at its line. */
  readonly about?: ReactNode
}

/** What one party said, by name and in its own words; taken away only where that party works, or both do. */
export function SaidComment({ comment, about }: SaidRemarkProps) {
  const t = useWords('returned')
  const { language } = useLanguage()
  const { draft, answer, earlier } = useDraft()
  const { by, on, text } = comment
  const name = usePartyNames()[by]
  const own = draft.comments ?? []
  const isOwn = own.includes(comment) && by === (earlier.exchange?.side ?? by)
  const remove = () => {
    const rest = own.filter((each) => each !== comment)
    answer('comments', rest.length === 0 ? undefined : rest)
  }
  return (
    <li className={styles.warning}>
      <div className={styles[by]}>
        {about && <p>{about}</p>}
        <b>{on === undefined ? name : t('comment.on', { name, date: writeDate(on, language) })}</b>
        <bdi>{text}</bdi>
      </div>
      {isOwn && (
        <Button look="plain" onClick={remove}>
          {t('comment.remove')}
          <span className="unseen"> {text}</span>
        </Button>
      )}
    </li>
  )
}
