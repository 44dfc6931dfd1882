import type { Block } from '../domain/clauses/block.ts'
import type { FigureData } from '../domain/clauses/figureData.ts'
import { drawFigure } from '../domain/paper/figures/drawFigure.ts'
import { drawUpright } from '../domain/paper/figures/lineUpright.ts'
import type { Drawing, TextWidth } from '../domain/paper/figures/shapes.ts'
import type { Paper } from '../domain/paper/paper.ts'

/** A figure for a screen. */
export interface ScreenDrawing extends Drawing {
  /** The same from top to bottom, where a screen is too narrow for what stands side by side. */
  readonly upright?: Drawing
}

/** A paper for a screen: its figures are shapes already, so that a page shows them without the code that draws. */
export interface DrawnPaper extends Paper {
  /** The figures by the ids of their blocks. */
  readonly drawings: Readonly<Record<string, ScreenDrawing>>
}
export type DrawnPapers = readonly [DrawnPaper] | readonly [DrawnPaper, DrawnPaper]

/** The paper with every figure drawn for a screen. */
export function drawnPaper(paper: Paper): DrawnPaper {
  return { ...paper, drawings: Object.fromEntries(paper.sections.flatMap(({ blocks }) => blocks.flatMap(drawn))) }
}

/** Of a paper in two languages, both. */
export function drawnPapers([first, beside]: readonly [Paper, Paper?]): DrawnPapers {
  return beside === undefined ? [drawnPaper(first)] : [drawnPaper(first), drawnPaper(beside)]
}

const drawn = (block: Block): [string, ScreenDrawing][] =>
  block.kind === 'figure' ? [[block.id, drawnFor(block.data)]] : []

/** A figure as shapes for a screen. */
export function drawnFor(data: FigureData): ScreenDrawing {
  const printed = drawFigure(data, screenWidth)
  return data.figure === 'line' ? { ...printed, upright: drawUpright(data, screenWidth) } : printed
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
