import type { BlockOf } from '../../domain/clauses/block.ts'
import type { ScreenDrawing } from '../../actions/drawnPaper.ts'
import { DrawingView } from './DrawingView.tsx'
import styles from './Paper.module.css'

/** A figure with its head above and its one-sentence reading below. */
export function FigureView({ figure, drawing }: { figure: BlockOf<'figure'>; drawing: ScreenDrawing }) {
  return (
    <figure className={styles.figure}>
      {figure.head === undefined ? null : (
        // A name, not a heading: on page 1 it stands under no section.
        <p className={styles.sideHead}>
          <strong>{figure.head}</strong>
        </p>
      )}
      <DrawingView drawing={drawing} alt={figure.alt} />
      {figure.reading === undefined ? null : <figcaption className={styles.note}>{figure.reading}</figcaption>}
    </figure>
  )
}
