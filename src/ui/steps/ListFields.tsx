import { lazy, Suspense, useState } from 'react'
import { at } from '../../domain/agreement/change.ts'
import { Button } from '../kit/Button.tsx'
import { AnswerViews } from './answers/AnswerView.tsx'
import { moveBeside, waitingPlace } from './answers/beside.ts'
import type { Typing } from './answers/typed.ts'
import { useDraft } from './draftAtHand.ts'
import { entriesOf } from './listEntries.ts'
import styles from './ListFields.module.css'
import type { ListSpec } from './screen.ts'
import { useStepWords } from './words.ts'

const NotIncludedIdeas = lazy(async () => ({
  default: (await import('./ideas/NotIncludedIdeas.tsx')).NotIncludedIdeas,
}))

interface ListFieldsProps {
  list: ListSpec
  typing: Typing
}

/** A list to grow: each entry on its own small form; it is moved by buttons, and what was removed can be brought back. */
export function ListFields({ list, typing }: ListFieldsProps) {
  const t = useStepWords()
  const atHand = useDraft()
  const { draft, answer } = atHand
  const entries = (at(draft, list.path) as readonly unknown[] | undefined) ?? []
  // The place of the entry that is being added; once the draft holds it, another can be.
  const [adding, setAdding] = useState(() => {
    const isWaiting = waitingPlace(atHand, list.path) === entries.length
    return isWaiting || entries.length === 0 ? entries.length : -1
  })
  const [removed, setRemoved] = useState<readonly unknown[] | null>(null)
  const shown = entriesOf(list, entries).slice(0, Math.max(entries.length, adding + 1))

  /** Puts another order of the entries into the draft, and the texts that wait for them in the same; the fields follow. */
  function put(next: readonly unknown[]) {
    if (!list.prefix) moveBeside(atHand, list.path, (place) => next.indexOf(entries[place]))
    if (adding >= entries.length) setAdding(next.length)
    answer(list.path, next.length === 0 ? undefined : next)
  }
  /** A sentence of others as an entry of one's own; what is still being typed stays behind it. */
  function take(idea: string) {
    moveBeside(atHand, list.path, (place) => (place < entries.length ? place : place + 1))
    setAdding(entries.length + 1)
    answer(list.path, [...entries, idea])
  }
  const moved = (index: number) => entries.toSpliced(index, 1).toSpliced(index - 1, 0, entries[index])

  return (
    <>
      {shown.map((spec, index) => (
        <fieldset key={spec.path} className={styles.entry}>
          <legend className={styles.legend}>{t('list.entry', { number: String(index + 1) })}</legend>
          <AnswerViews answers={[spec]} typing={typing} />
          {index < entries.length && (
            <div className={styles.acts}>
              {index > 0 && (
                <Button look="plain" onClick={() => put(moved(index))}>
                  {t('list.up', { number: String(index + 1) })}
                </Button>
              )}
              <Button
                look="plain"
                onClick={() => {
                  setRemoved(entries)
                  put(entries.toSpliced(index, 1))
                }}
              >
                {t('list.remove', { number: String(index + 1) })}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div className={styles.acts}>
        {shown.length === entries.length && (
          <Button look="secondary" onClick={() => setAdding(entries.length)}>
            {t('list.add')}
          </Button>
        )}
        {removed && (
          <Button
            look="plain"
            onClick={() => {
              put(removed)
              setRemoved(null)
            }}
          >
            {t('list.bringBack')}
          </Button>
        )}
      </div>
      {list.ideas && (
        <Suspense>
          <NotIncludedIdeas onTake={take} />
        </Suspense>
      )}
    </>
  )
}
