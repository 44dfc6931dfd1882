import { Fragment, useId, type ReactNode } from 'react'
import { classes } from './classes.ts'
import type { Answered, MarkKind } from './Mark.tsx'
import { PartyBadge } from './PartyBadge.tsx'
import styles from './TaskList.module.css'

export interface Task {
  readonly id: string
  readonly name: string
  /** Where the whole row leads; without it the task cannot start yet, and `notes` says what comes first. */
  readonly href?: string
  /** What stands there, in one line. */
  readonly gist: ReactNode
  readonly whose: { readonly kind: MarkKind; readonly answered: Answered; readonly text: string }
  readonly state: string
  /** Beneath the state, in strong type: open points, who still has to answer. */
  readonly notes?: readonly string[]
}

/** The steps in their order. The whole row is the link; the next one lies on paper between two strokes of ink. */
export function TaskList({ tasks, next }: { tasks: readonly Task[]; next?: string | undefined }) {
  return (
    <div className={styles.frame}>
      <ol className={classes('bare', styles.tasks)}>
        {tasks.map((task, index) => (
          <TaskRow key={task.id} task={task} number={index + 1} isNext={task.id === next} />
        ))}
      </ol>
    </div>
  )
}

function TaskRow({ task, number, isNext }: { task: Task; number: number; isNext: boolean }) {
  const stateId = useId()
  const { name, href, gist, whose, state, notes = [] } = task
  return (
    <li className={classes(styles.task, isNext && styles.next, !href && styles.cannot)}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.what}>
        <h2 className={styles.name}>
          {href ? (
            <a href={href} aria-describedby={stateId} aria-current={isNext ? 'step' : undefined}>
              {name}
            </a>
          ) : (
            name
          )}
        </h2>
        <p className={styles.gist}>{gist}</p>
      </div>
      <span className={styles.whose}>
        <PartyBadge kind={whose.kind} answered={whose.answered} quiet>
          {whose.text}
        </PartyBadge>
      </span>
      <span className={styles.state} id={stateId}>
        <span>{state}</span>
        {notes.map((note) => (
          <Fragment key={note}>
            {' '}
            <b>{note}</b>
          </Fragment>
        ))}
      </span>
    </li>
  )
}
