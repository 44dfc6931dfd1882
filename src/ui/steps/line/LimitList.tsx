import type { Ref } from 'react'
import type { Limit } from '../../../domain/agreement/line.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { useDraft } from '../draftAtHand.ts'
import { EntryActs } from '../entries/EntryActs.tsx'
import type { OpenEntry } from '../entries/EntryForm.tsx'
import { TakenOut } from '../entries/TakenOut.tsx'
import { usePlace } from '../entries/usePlace.ts'
import { useRemoved } from '../entries/useRemoved.ts'
import { Acknowledge } from './Acknowledge.tsx'
import { LimitColumn } from './LimitColumn.tsx'
import { LimitForm } from './LimitForm.tsx'
import { swapped } from './parts.ts'
import styles from './Limits.module.css'

/** A party's own limits: to add, change, put in order and take out; under each what the other party says to it. */
export function LimitList({ side, open }: { side: Side; open: Ref<OpenEntry> }) {
  const t = useWords('line')
  const { draft, answer } = useDraft()
  const { removed, remove, undo } = useRemoved()
  const path = `line.limits.${side}`
  const [place, setPlace] = usePlace(path)
  const limits = draft.line?.limits?.[side] ?? []
  const close = () => {
    setPlace(null)
    document.getElementById(`limits-${side}`)?.focus()
  }
  const move = (from: number, to: number) =>
    to < 0 || to >= limits.length ? undefined : () => answer(path, swapped(limits, from, to))
  const without = (index: number) => listOrNone(limits.filter((_, other) => other !== index))
  return (
    <LimitColumn side={side}>
      {limits.length === 0 && <p className="soft">{t('limits.none')}</p>}
      {limits.map((limit, index) => (
        <article key={limit.id} className={styles.limit}>
          <p>{limit.text}</p>
          <Acknowledge limit={limit} side={side} path={`${path}.${index}.acknowledged`} />
          <EntryActs
            what={limit.text}
            onChange={() => setPlace(index)}
            onRemove={() => remove([[path, without(index)]], limit.text, [[path, limits]])}
            onUp={move(index, index - 1)}
            onDown={move(index, index + 1)}
          />
        </article>
      ))}
      <TakenOut removed={removed} onUndo={undo} />
      {place === null ? (
        <Button look="secondary" onClick={() => setPlace(limits.length)}>
          {t('limitAction.add')}
        </Button>
      ) : (
        <LimitForm key={`${limits[place]?.id} ${place}`} {...{ side, place }} onClose={close} ref={open} />
      )}
    </LimitColumn>
  )
}

const listOrNone = (limits: readonly Limit[]) => (limits.length === 0 ? undefined : limits)
