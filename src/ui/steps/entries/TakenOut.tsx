import { useEffect, useRef } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import type { Removed } from './useRemoved.ts'
import styles from './Entries.module.css'

/** Says what was taken out of a list, with the way back. Always drawn, so that its words are read aloud. */
export function TakenOut({ removed, onUndo }: { removed: Removed | null; onUndo: () => void }) {
  const t = useWords('entries')
  const back = useRef<HTMLButtonElement>(null)
  // The button that was pressed went with its entry: the keyboard goes on from here.
  useEffect(() => back.current?.focus(), [removed])
  return (
    <div role="status" className={styles.takenOut}>
      {removed && (
        <p>
          {t('removed', { what: removed.what })}{' '}
          <Button ref={back} look="plain" onClick={onUndo}>
            {t('action.putBack')}
          </Button>
        </p>
      )}
    </div>
  )
}
