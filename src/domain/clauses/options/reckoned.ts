import { given } from '../../agreement/answer.ts'
import { hasRange } from '../../money/chance.ts'
import { heldInEachCase } from '../../money/expectation.ts'
import type { Expectation } from '../../money/reckoningInput.ts'
import { casesOf } from '../money/chance.ts'
import { formOf, givenIn } from '../money/heldAgainst.ts'
import type { Pen, ReckonedMoney } from '../pen.ts'
import { decimal, exactShare, money, percent, whole } from '../write.ts'

/** The three cases of one option, each as text; or one sentence for all. */
export type ReckonedCell = Readonly<Record<'low' | 'likely' | 'high', string>> | { readonly text: string }

/** One thing that the model says of every option, in the same words and the same form. */
export interface ReckonedRow {
  readonly id: 'profit' | 'chance' | 'asked'
  readonly head: string
  /** Null where the runs were not drawn. */
  readonly of: (reckoned: ReckonedMoney) => ReckonedCell | null
}

/** What options are held against: the profit, how often there is one, and what the client asked where it was said. */
export function reckonedRows(pen: Pen): readonly ReckonedRow[] {
  const asked = given(pen.draft.economics?.expectation)
  return [
    {
      id: 'profit',
      head: pen.say('options.profit'),
      of: ({ cases }) => inEachCase((name) => money(pen, cases[name].E)),
    },
    { id: 'chance', head: pen.say('options.chance'), of: (reckoned) => chanceOf(pen, reckoned) },
    ...(asked ? [heldAgainst(pen, asked)] : []),
  ]
}

const inEachCase = (told: (name: 'low' | 'likely' | 'high') => string): ReckonedCell => ({
  low: told('low'),
  likely: told('likely'),
  high: told('high'),
})

function chanceOf(pen: Pen, { chance, input }: ReckonedMoney): ReckonedCell | null {
  if (chance) return { text: casesOf(pen, chance.pProfit) }
  return hasRange(input) ? null : { text: pen.say('options.noRange') }
}

function heldAgainst(pen: Pen, asked: Expectation): ReckonedRow {
  const head = pen.say(`options.asked.${formOf(asked)}`, { asked: written(pen, asked) })
  const of = ({ input }: ReckonedMoney) => {
    const held = heldInEachCase(input, asked)
    return inEachCase((name) => givenIn(pen, asked, held[name]))
  }
  return { id: 'asked', head, of }
}

function written(pen: Pen, asked: Expectation): string {
  if ('keep' in asked) return percent(pen, asked.keep)
  return 'backByWeek' in asked ? whole(pen, asked.backByWeek) : decimal(pen, exactShare(asked.backPerUnit, 4))
}
