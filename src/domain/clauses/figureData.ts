/** A figure as data; `paper/figures` turns it into shapes, the same for screen and paper. */
export type FigureData =
  | {
      readonly figure: 'line'
      readonly agency: { readonly name: string; readonly part: string }
      readonly client: { readonly name: string; readonly part: string }
      /** Stages in order; the first `handOver` of them are the agency's. */
      readonly stages: readonly { readonly name: string; readonly below: string }[]
      readonly handOver: number
      readonly handOverLabel: string
      readonly handOverPlace: string
    }
  | {
      readonly figure: 'scale'
      /** Levels in thousandths, with the words to print; `max` closes the scale. */
      readonly max: number
      readonly maxText: string
      readonly step: number
      readonly held: number
      readonly marks: readonly {
        readonly level: 'past' | 'must' | 'plan' | 'wish'
        readonly value: number
        readonly label: string
        readonly text: string
      }[]
      /** Numbers under the major ticks, already written in the paper's language. */
      readonly ticks: readonly { readonly value: number; readonly text: string }[]
    }
  | {
      readonly figure: 'break-even'
      /** Free capacity in thousandths; profit before the cost at 0 and at capacity, cost and ceiling lines in minor units. */
      readonly capacity: number
      readonly profit: {
        readonly atNone: number
        readonly atCapacity: number
        readonly label: string
        readonly text: string
      }
      readonly ceiling: {
        readonly atNone: number
        readonly atCapacity: number
        readonly label: string
        readonly text: string
      } | null
      readonly cost: { readonly amount: number; readonly label: string; readonly text: string }
      /** Break-even in thousandths of the unit a day, or null when it is never reached. */
      readonly breakEven: { readonly at: number; readonly label: string; readonly text: string } | null
      readonly points: readonly { readonly at: number; readonly profit: number; readonly label: string }[]
      readonly axisX: Axis
      readonly axisY: Axis
    }
  | {
      readonly figure: 'tornado'
      /** The likely profit, in minor units, where every bar begins; the words above it. */
      readonly base: { readonly amount: number; readonly label: string }
      /** Words below the line at which nothing is left. */
      readonly noProfit: string
      readonly heads: { readonly low: string; readonly high: string }
      /** The widest first: the profit in minor units if this one number is at its low or high end. */
      readonly bars: readonly {
        readonly name: string
        readonly range: string
        readonly low: number
        readonly high: number
        readonly lowText: string
        readonly highText: string
      }[]
    }
  | {
      readonly figure: 'payback'
      readonly weeks: number
      /** What has come in by the end of each week, before the cost, in minor units. */
      readonly runs: readonly {
        readonly name: 'low' | 'likely' | 'high' | 'target'
        readonly label: string
        readonly text: string
        readonly totals: readonly number[]
        /** The first week that covers the cost, or null. */
        readonly week: number | null
      }[]
      readonly cost: { readonly amount: number; readonly label: string; readonly text: string }
      readonly axisX: Axis
      readonly axisY: Axis
    }

export interface Axis {
  readonly title: string
  readonly ticks: readonly { readonly value: number; readonly text: string }[]
}
