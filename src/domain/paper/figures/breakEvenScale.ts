import type { FigureData } from '../../clauses/figureData.ts'

export type BreakEvenData = Extract<FigureData, { figure: 'break-even' }>

/** Size of the whole figure, in points. */
export const size = { width: 480, height: 255 }
/** Edges of the plot. */
export const plot = { left: 60, right: 397.5, top: 26.25, foot: 217.5 }

/** From quantities in thousandths and amounts in minor units to points. */
export interface Scale {
  x(quantity: number): number
  y(amount: number): number
  /** Profit before the cost. */
  profit(quantity: number): number
  readonly lowest: number
}

export function scaleOf({ capacity, profit, cost, axisY }: BreakEvenData): Scale {
  const values = [...axisY.ticks.map(({ value }) => value), profit.atNone, profit.atCapacity, cost.amount]
  const lowest = Math.min(...values)
  const span = Math.max(1, Math.max(...values) - lowest)
  const most = Math.max(1, capacity)
  return {
    x: (quantity) => plot.left + (Math.min(most, Math.max(0, quantity)) / most) * (plot.right - plot.left),
    y: (amount) => plot.foot - ((amount - lowest) / span) * (plot.foot - plot.top),
    profit: (quantity) => profit.atNone + ((profit.atCapacity - profit.atNone) * quantity) / most,
    lowest,
  }
}
