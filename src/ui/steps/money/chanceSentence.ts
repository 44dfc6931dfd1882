import { casesOf } from '../../../domain/clauses/money/chance.ts'
import type { Pen } from '../../../domain/clauses/pen.ts'
import type { Chance } from '../../../domain/money/chance.ts'

/** In how many cases the profit exceeds the cost, and the goal is reached: the paper's own two sentences. */
export function chanceSentence(pen: Pen, { pProfit, pTarget }: Chance): string {
  const sentence = (key: string, share: string) => pen.say(key, { cases: casesOf(pen, share) })
  return `${sentence('chance.profit', pProfit)} ${sentence('chance.goal', pTarget)}`
}
