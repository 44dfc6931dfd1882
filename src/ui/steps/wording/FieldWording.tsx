import { lazy, Suspense } from 'react'
import type { ToldWording } from '../../../actions/scribeMessages.ts'
import type { Path } from '../../../domain/agreement/draft.ts'
import type { Owner, Side } from '../../../domain/agreement/scalars.ts'
import { useWords } from '../../i18n/useWords.ts'
import type { Underlines as Lines } from '../../kit/underlines/Underlines.tsx'
import { Kept } from '../check/Warnings.tsx'
import { useRested, useStill } from './useStill.ts'
import { useWording } from './useWording.ts'
import { WordingNote } from './WordingNote.tsx'
import styles from './Wording.module.css'

interface FieldWordingProps {
  readonly path: Path
  /** The element that holds the text. */
  readonly field: string
  readonly by: Owner
}

/** Fetched once something was found; where it cannot be had, the list beneath the field says the same. */
const Underlines = lazy(async () => {
  const part = await import('../../kit/underlines/Underlines.tsx').catch(() => null)
  return { default: part?.Underlines ?? Nothing }
})
const Nothing: typeof Lines = () => <></>

/**
 * Beneath a field: the words in it that nobody can keep or count, once typing has come to rest. They are said once, and
 * hold nothing up.
 */
export function FieldWording({ path, field, by }: FieldWordingProps) {
  const t = useWords('check')
  const { open, gone, letGo, ...ways } = useWording()
  const { shown, fresh } = useStill(path, open)
  const lost = gone.filter((entry) => entry.path === path)
  const { now } = useRested(lost.map(({ id }) => id).join(' '))
  const writer: Side = by === 'client' ? 'client' : 'agency'
  const notes = [
    ...shown.map((found) => (
      <li key={`${found.rule} ${found.start}`}>
        <WordingNote found={found} by={writer} ways={ways} onShow={() => select(field, found)} />
      </li>
    )),
    ...lost
      .filter(({ id }) => now.split(' ').includes(id))
      .map((entry) => (
        <li key={entry.id}>
          <Kept entry={entry} gone onLetGo={letGo} />
        </li>
      )),
  ]
  return (
    <>
      <p role="status" className="unseen">
        {fresh.length > 0 && t('wording.heard', { words: [...new Set(fresh.map(({ words }) => words))].join(', ') })}
      </p>
      {shown.length > 0 && (
        <Suspense fallback={null}>
          <Underlines of={field} spans={shown} />
        </Suspense>
      )}
      {notes.length > 0 && <ul className={styles.notes}>{notes}</ul>}
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
