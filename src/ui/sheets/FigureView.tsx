import type { BlockOf } from '../../domain/clauses/block.ts'
import { drawFigure } from '../../domain/paper/figures/drawFigure.ts'
import type { TextWidth } from '../../domain/paper/figures/shapes.ts'
import { DrawingView } from './DrawingView.tsx'
import styles from './Paper.module.css'

/** A figure with its head above and its one-sentence reading below. */
export function FigureView({ figure }: { figure: BlockOf<'figure'> }) {
  return (
    <figure className={styles.figure}>
      {figure.head === undefined ? null : (
        // A name, not a heading: on page 1 it stands under no section.
        <p className={styles.sideHead}>
          <strong>{figure.head}</strong>
        </p>
      )}
      <DrawingView drawing={drawFigure(figure.data, screenWidth)} alt={figure.alt} />
      {figure.reading === undefined ? null : <figcaption className={styles.note}>{figure.reading}</figcaption>}
    </figure>
  )
}

/**
 * Widths for the screen, where the font may be the system's: the printed face's mean advances, a little wide, so that
 * a label that fits here fits there (Hangul 0.864 em, digits 0.614 em, other letters 0.55 em).
 */
const screenWidth: TextWidth = (text, size, weight) => {
  const ems = [...text].reduce((sum, character) => sum + advanceOf(character), 0)
  return ems * size * (weight === 'semibold' ? 1.05 : 1)
}

function advanceOf(character: string): number {
  if ((character.codePointAt(0) ?? 0) >= 0x1100) return 0.88
  return character >= '0' && character <= '9' ? 0.62 : 0.56
}
