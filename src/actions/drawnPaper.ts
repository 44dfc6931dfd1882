import type { Block } from '../domain/clauses/block.ts'
import type { FigureData } from '../domain/clauses/figureData.ts'
import { drawFigure } from '../domain/paper/figures/drawFigure.ts'
import type { Drawing, TextWidth } from '../domain/paper/figures/shapes.ts'
import type { Paper } from '../domain/paper/paper.ts'

/** A paper for a screen: its figures are shapes already, so that a page shows them without the code that draws. */
export interface DrawnPaper extends Paper {
  /** The figures by the ids of their blocks. */
  readonly drawings: Readonly<Record<string, Drawing>>
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

const drawn = (block: Block): [string, Drawing][] => (block.kind === 'figure' ? [[block.id, drawnFor(block.data)]] : [])

/** A figure as shapes for a screen. */
export const drawnFor = (data: FigureData): Drawing => drawFigure(data, screenWidth)

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
