import type { FigureData } from '../../clauses/figureData.ts'
import { plot } from './plot.ts'

export type BreakEvenData = Extract<FigureData, { figure: 'break-even' }>

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
