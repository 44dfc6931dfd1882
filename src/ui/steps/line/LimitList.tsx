import { lazy, useState, type Ref } from 'react'
import { isCovered } from '../../../domain/agreement/limits.ts'
import type { Limit } from '../../../domain/agreement/line.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { besideName } from '../answers/beside.ts'
import { nameOf } from '../answers/spec.ts'
import { useDraft } from '../draftAtHand.ts'
import { EntryActs } from '../entries/EntryActs.tsx'
import type { OpenEntry } from '../entries/EntryForm.tsx'
import { TakenOut } from '../entries/TakenOut.tsx'
import { usePartyNames } from '../entries/partyNames.ts'
import { usePlace } from '../entries/usePlace.ts'
import { Folded } from '../ideas/Folded.tsx'
import { useRemoved } from '../entries/useRemoved.ts'
import { Acknowledge } from './Acknowledge.tsx'
import { LimitColumn } from './LimitColumn.tsx'
import { LimitForm } from './LimitForm.tsx'
import { swapped } from './parts.ts'
import styles from './Limits.module.css'
import { useCovered } from './useCovered.ts'

const LimitIdeas = lazy(async () => ({ default: (await import('../ideas/LimitIdeas.tsx')).LimitIdeas }))

/**
 * A party's own limits: to add, change, put in order and take out; under each what the other party says to it. While that
 * one has written none, they are folded for whoever comes to the screen, so that a device can be handed over.
 */
export function LimitList({ side, open }: { side: Side; open: Ref<OpenEntry> }) {
  const t = useWords('line')
  const { draft, answer, unparsed, keepUnparsed } = useDraft()
  const { removed, remove, undo } = useRemoved()
  const path = `line.limits.${side}`
  const [place, setPlace] = usePlace(path)
  const limits = draft.line?.limits?.[side] ?? []
  const names = usePartyNames()
  const covered = useCovered()
  const isAlone = isCovered(draft.line, side)
  const [isShown, show] = useState(!isAlone || limits.length === 0 || place !== null)
  const toHead = () => document.getElementById(`limits-${side}`)?.focus()
  const [taken, setTaken] = useState(0)
  const close = () => {
    setPlace(null)
    toHead()
  }
  const move = (from: number, to: number) =>
    to < 0 || to >= limits.length ? undefined : () => answer(path, swapped(limits, from, to))
  /** Into the form of a new limit, behind what was typed there; nothing is a limit before it is saved. */
  const take = (idea: string) => {
    const added = `${path}.${limits.length}`
    const beside = besideName(draft, added, nameOf({ path: added }, 'text'))
    keepUnparsed(beside, [unparsed[beside], idea].filter(Boolean).join('\n'))
    setPlace(limits.length)
    setTaken(taken + 1)
  }
  const without = (index: number) => listOrNone(limits.filter((_, other) => other !== index))
  if (!isShown) {
    return (
      <LimitColumn side={side}>
        <p className="soft">{covered(side)}</p>
        <Button
          look="secondary"
          onClick={() => {
            show(true)
            toHead()
          }}
        >
          {t('limitAction.show', { name: names[side] })}
        </Button>
      </LimitColumn>
    )
  }
  return (
    <LimitColumn side={side}>
      {limits.length === 0 && <p className="soft">{t('limits.none')}</p>}
      {limits.map((limit, index) => (
        <article key={limit.id} className={styles.limit}>
          <p>{limit.text}</p>
          {!isAlone && <Acknowledge limit={limit} side={side} path={`${path}.${index}.acknowledged`} />}
          <EntryActs
            what={limit.text}
            onChange={() => setPlace(index)}
            onRemove={() => remove([[path, without(index)]], limit.text, [[path, limits]])}
            onUp={move(index, index - 1)}
            onDown={move(index, index + 1)}
          />
        </article>
      ))}
      {isAlone && limits.length > 0 && <p className="soft">{covered(side)}</p>}
      <TakenOut removed={removed} onUndo={undo} />
      {place === null ? (
        <Button look="secondary" onClick={() => setPlace(limits.length)}>
          {t('limitAction.add')}
        </Button>
      ) : (
        <LimitForm key={`${limits[place]?.id} ${place} ${taken}`} {...{ side, place }} onClose={close} ref={open} />
      )}
      <Folded summary={t('limits.ideas')}>
        <LimitIdeas side={side} onTake={take} />
      </Folded>
    </LimitColumn>
  )
}

const listOrNone = (limits: readonly Limit[]) => (limits.length === 0 ? undefined : limits)
