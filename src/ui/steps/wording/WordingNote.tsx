import type { ReactNode } from 'react'
import type { ToldWording } from '../../../actions/scribeMessages.ts'
import { isCoveredAt } from '../../../domain/agreement/limits.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { KeepWarning } from '../check/KeepWarning.tsx'
import { useDraft } from '../draftAtHand.ts'
import type { useWording } from './useWording.ts'
import styles from './Wording.module.css'

interface WordingNoteProps {
  readonly found: ToldWording
  /** Who wrote it, and asks the other one. */
  readonly by: Side
  readonly ways: Pick<ReturnType<typeof useWording>, 'keep' | 'ask' | 'isAsked'>
  /** To mend it: marks the words in their field … */
  readonly onShow?: () => void
  /** … or leads to it. */
  readonly mend?: ReactNode
}

/**
 * The words, why they matter, and a question; then the ways out beside mending: keep them, or ask the other party. Both
 * read these two, so a limit that the other party does not see yet has none of them.
 */
export function WordingNote({ found, by, ways, onShow, mend }: WordingNoteProps) {
  const t = useWords('check')
  const { line } = useDraft().draft
  // What comes from the form has no words; the way to its question names it.
  const words = found.words !== '' && <bdi className={styles.words}>{found.words}</bdi>
  return (
    <>
      <p>
        {onShow ? (
          <button type="button" className={styles.show} onClick={onShow}>
            {words}
          </button>
        ) : (
          words
        )}{' '}
        {found.why} <b>{found.ask}</b>
      </p>
      {mend}
      {!isCoveredAt(line, found.path) && (
        <div className={styles.ways}>
          <KeepWarning
            code={found.rule}
            path={found.path}
            onKeep={(entry) => ways.keep({ ...entry, ...(found.sentence && { sentence: found.sentence }) })}
          />
          {ways.isAsked(found) ? (
            <p className="soft">{t('wording.asked')}</p>
          ) : (
            <Button look="plain" onClick={() => ways.ask(found, by)}>
              {t('wording.ask')}
            </Button>
          )}
        </div>
      )}
    </>
  )
}
