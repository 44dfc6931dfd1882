import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import styles from './Entries.module.css'

interface EntryActsProps {
  /** The entry's name, heard behind each act. */
  what: string
  onChange?: () => void
  onRemove: () => void
  /** Absent at the end of the list. */
  onUp?: (() => void) | undefined
  onDown?: (() => void) | undefined
}

/** What can be done with one entry of a list; order by buttons, so that nobody has to drag. */
export function EntryActs({ what, onChange, onRemove, onUp, onDown }: EntryActsProps) {
  const t = useWords('entries')
  const acts = [
    [t('action.change'), onChange],
    [t('action.up'), onUp],
    [t('action.down'), onDown],
    [t('action.remove'), onRemove],
  ] as const
  return (
    <p className={styles.acts}>
      {acts.map(([text, act]) =>
        act ? (
          <Button key={text} look="plain" onClick={act}>
            {text}
            <span className="unseen"> {what}</span>
          </Button>
        ) : null,
      )}
    </p>
  )
}
