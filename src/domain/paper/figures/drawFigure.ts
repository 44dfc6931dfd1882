import type { FigureData } from '../../clauses/figureData.ts'
import { drawBreakEven } from './breakEven.ts'
import { drawLine } from './line.ts'
import { drawPayback } from './payback.ts'
import { drawScale } from './scale.ts'
import type { Drawing, TextWidth } from './shapes.ts'
import { drawTornado } from './tornado.ts'

/** A figure as shapes, the same on screen and paper; `widthOf` measures words in the font at hand. */
export function drawFigure(data: FigureData, widthOf: TextWidth): Drawing {
  switch (data.figure) {
    case 'line':
      return drawLine(data, widthOf)
    case 'scale':
      return drawScale(data, widthOf)
    case 'break-even':
      return drawBreakEven(data, widthOf)
    case 'tornado':
      return drawTornado(data, widthOf)
    case 'payback':
      return drawPayback(data, widthOf)
  }
}
