import { useId } from 'react'
import type { ScreenDrawing } from '../../actions/drawnPaper.ts'
import type { Drawing, FigureShape, Ink, Path } from '../../domain/paper/figures/shapes.ts'
import { classes } from '../kit/classes.ts'
import styles from './Drawing.module.css'

/** A figure on the screen, as wide as the paper there, drawn as it is printed; its words are in the text alternative. */
export function DrawingView({ drawing, alt }: { drawing: ScreenDrawing; alt: string }) {
  const { upright } = drawing
  return (
    <div className={styles.frame}>
      <Shapes drawing={drawing} alt={alt} when={upright && styles.wide} />
      {upright && <Shapes drawing={upright} alt={alt} when={styles.narrow} />}
    </div>
  )
}

function Shapes({ drawing, alt, when }: { drawing: Drawing; alt: string; when: string | undefined }) {
  const id = useId()
  return (
    <svg
      className={classes(styles.drawing, when)}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-label={alt}
    >
      {drawing.shapes.map((shape, index) => (
        <ShapeView key={index} shape={shape} clipId={`${id}${index}`} />
      ))}
    </svg>
  )
}

function ShapeView({ shape, clipId }: { shape: FigureShape; clipId: string }) {
  if (shape.kind === 'text') {
    return (
      <text
        x={shape.x}
        y={shape.y}
        fontSize={shape.size}
        textAnchor={shape.anchor}
        className={[inkClass(shape.ink), shape.weight === 'semibold' && styles.strong, shape.tabular && styles.tabular]
          .filter(Boolean)
          .join(' ')}
      >
        {shape.text}
      </text>
    )
  }
  const { stroke } = shape
  const path = (
    <path
      d={dataOf(shape.path)}
      className={[shape.fill ? inkClass(shape.fill) : styles.hollow, stroke && strokeClass(stroke.ink)]
        .filter(Boolean)
        .join(' ')}
      strokeWidth={stroke?.width}
      strokeDasharray={stroke?.dash?.join(' ')}
      clipPath={shape.clip && `url(#${clipId})`}
    />
  )
  if (!shape.clip) return path
  return (
    <>
      <clipPath id={clipId}>
        <path d={dataOf(shape.clip)} />
      </clipPath>
      {path}
    </>
  )
}

const inkClass = (ink: Ink) => styles[ink]
const strokeClass = (ink: Ink) => styles[`${ink}Stroke`]

/** A path in the words of SVG 2, 9.3. */
export const dataOf = (path: Path): string => path.map((step) => step.join(' ')).join('')
