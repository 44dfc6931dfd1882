import type { ToldWording } from '../../../actions/scribeMessages.ts'
import type { KeptWarning } from '../../../domain/agreement/draft.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { Underlines } from '../../kit/underlines/Underlines.tsx'
import { Kept } from '../check/Warnings.tsx'
import type { useWording } from './useWording.ts'
import { WordingNote } from './WordingNote.tsx'
import styles from './Wording.module.css'

export interface FieldNotesProps {
  /** The element that holds the text. */
  readonly field: string
  readonly by: Side
  readonly found: readonly ToldWording[]
  /** Reasons that are kept for words that are no longer there. */
  readonly lost: readonly KeptWarning[]
  readonly ways: Omit<ReturnType<typeof useWording>, 'open' | 'gone'>
}

/** What was found in a field: the words underlined where they stand, and beneath it why, and the ways out. */
export function FieldNotes({ field, by, found, lost, ways }: FieldNotesProps) {
  return (
    <>
      {found.length > 0 && <Underlines of={field} spans={found} />}
      <ul className={styles.notes}>
        {found.map((each) => (
          <li key={`${each.rule} ${each.start}`}>
            <WordingNote found={each} by={by} ways={ways} onShow={() => select(field, each)} />
          </li>
        ))}
        {lost.map((entry) => (
          <li key={entry.id}>
            <Kept entry={entry} gone onLetGo={ways.letGo} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Marks the words where they stand, ready to be written over. */
function select(field: string, { start, words }: ToldWording) {
  const entry = document.getElementById(field)
  if (!(entry instanceof HTMLTextAreaElement || entry instanceof HTMLInputElement)) return
  entry.focus()
  // Blanks before them may have been cut from what was read.
  const at = Math.max(entry.value.indexOf(words, start), 0)
  entry.setSelectionRange(at, at + words.length)
}
