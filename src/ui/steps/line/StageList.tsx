import { useRef, type Ref } from 'react'
import type { Line, Stage } from '../../../domain/agreement/line.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { useDraft, type Change } from '../draftAtHand.ts'
import { EntryActs } from '../entries/EntryActs.tsx'
import type { OpenEntry } from '../entries/EntryForm.tsx'
import { TakenOut } from '../entries/TakenOut.tsx'
import { usePlace } from '../entries/usePlace.ts'
import { useRemoved } from '../entries/useRemoved.ts'
import { LinkDetail } from './LinkDetail.tsx'
import { handOverOf } from '../../../domain/agreement/promises.ts'
import { handOverWithout, swapped } from './parts.ts'
import { StageForm } from './StageForm.tsx'
import styles from './Line.module.css'

/** The links one by one: to add, change, put in order and take out; what was taken out comes back with one press. */
export function StageList({ open }: { open: Ref<OpenEntry> }) {
  const t = useWords('line')
  const { draft, answer } = useDraft()
  const { removed, remove, undo } = useRemoved()
  const [place, setPlace] = usePlace('line.stages')
  const heading = useRef<HTMLHeadingElement>(null)
  const stages = draft.line?.stages ?? []
  const close = () => {
    setPlace(null)
    heading.current?.focus()
  }
  const move = (from: number, to: number) =>
    to < 0 || to >= stages.length ? undefined : () => answer('line.stages', swapped(stages, from, to))
  return (
    <section className={styles.links} aria-labelledby="links">
      <h2 id="links" ref={heading} tabIndex={-1}>
        {t('links.title')}
      </h2>
      <p className="soft">{stages.length === 0 ? t('links.none') : t('links.hint')}</p>
      <ol className="bare">
        {stages.map((stage, index) => (
          <li key={stage.id}>
            <b>{stage.name}</b>
            <LinkDetail stage={stage} />
            <EntryActs
              what={stage.name}
              onChange={() => setPlace(index)}
              onRemove={() => remove(without(draft.line, stages, index), stage.name, asItIs(draft.line))}
              onUp={move(index, index - 1)}
              onDown={move(index, index + 1)}
            />
          </li>
        ))}
      </ol>
      <TakenOut removed={removed} onUndo={undo} />
      {place === null ? (
        <Button look="secondary" onClick={() => setPlace(stages.length)}>
          {t('action.addLink')}
        </Button>
      ) : (
        <StageForm key={`${stages[place]?.id} ${place}`} place={place} onClose={close} ref={open} />
      )}
    </section>
  )
}

/** The hand-over point keeps its place between the same two links. */
function without(line: Line | undefined, stages: readonly Stage[], place: number): Change[] {
  const handOver = handOverOf(line)
  const rest = stages.filter((_, index) => index !== place)
  const point: readonly Change[] =
    handOver === undefined ? [] : [['line.handOver', rest.length === 0 ? undefined : handOverWithout(handOver, place)]]
  return [['line.stages', rest.length === 0 ? undefined : rest], ...point]
}

const asItIs = (line: Line | undefined): Change[] => [
  ['line.stages', line?.stages],
  ['line.handOver', line?.handOver],
]
