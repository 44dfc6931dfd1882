import type { BlockOf } from '../../domain/clauses/block.ts'
import { Mark } from '../kit/Mark.tsx'
import styles from './Paper.module.css'
import { RunsView } from './RunsView.tsx'

/** What each of the two cannot promise, face to face; one under the other where there is no room. */
export function FacingView({ sides }: Pick<BlockOf<'facing'>, 'sides'>) {
  return (
    <div className={styles.facing}>
      {(['agency', 'client'] as const).map((side) => (
        <div key={side} className={styles[`facing-${side}`]}>
          <h4>
            <Mark kind={side} /> {sides[side].head}
          </h4>
          <ul className={styles.list}>
            {sides[side].items.map((item, index) => (
              <li key={index}>
                <RunsView runs={item.runs} />
                <p className={styles.note}>
                  <RunsView runs={item.note} />
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
