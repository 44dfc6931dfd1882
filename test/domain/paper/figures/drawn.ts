import type { FigureData } from '../../../../src/domain/clauses/figureData.ts'
import { drawFigure } from '../../../../src/domain/paper/figures/drawFigure.ts'
import type { Drawing, TextShape, TextWidth } from '../../../../src/domain/paper/figures/shapes.ts'

/** Half an em for each letter. */
const halfEm: TextWidth = (text, size) => text.length * size * 0.5
export const draw = (data: FigureData) => drawFigure(data, halfEm)

export const words = ({ shapes }: Drawing) => shapes.filter((shape) => shape.kind === 'text')
export const saying = (drawing: Drawing, text: string) => words(drawing).filter((shape) => shape.text === text)
export const filled = ({ shapes }: Drawing, ink: string) =>
  shapes.flatMap((shape) => (shape.kind === 'path' && shape.fill === ink ? [shape.path] : []))

function extentOf({ text, x, anchor, size, weight, tabular }: TextShape): readonly [number, number] {
  const width = halfEm(text, size, weight, tabular)
  if (anchor === 'start') return [x, x + width]
  return anchor === 'end' ? [x - width, x] : [x - width / 2, x + width / 2]
}

/** Words that stand on each other or leave the figure. */
export function faults(drawing: Drawing): string[] {
  const all = words(drawing).map((word) => ({ word, extent: extentOf(word) }))
  const outside = all.filter(
    ({ word, extent: [left, right] }) =>
      left < -0.1 || right > drawing.width + 0.1 || word.y > drawing.height || word.y < 0,
  )
  const clashes = all.flatMap((one, index) =>
    all.slice(index + 1).filter((other) => {
      const meets = one.extent[0] < other.extent[1] - 0.1 && other.extent[0] < one.extent[1] - 0.1
      return meets && Math.abs(one.word.y - other.word.y) < Math.min(one.word.size, other.word.size) * 0.7
    }),
  )
  return [...outside, ...clashes].map(({ word }) => word.text)
}

/** Coordinates with more than two decimals. */
export const fine = (data: FigureData) =>
  draw(data)
    .shapes.flatMap((shape) =>
      shape.kind === 'text' ? [shape.x, shape.y] : shape.path.flatMap((step) => step.slice(1).map(Number)),
    )
    .filter((value) => Math.abs(value * 100 - Math.round(value * 100)) > 1e-6)
