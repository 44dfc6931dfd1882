import { given } from '../../agreement/answer.ts'
import { writeDateRange } from '../../language/writeDate.ts'
import type { Term } from './term.ts'

/** From when to when the agreement holds; known as soon as the goal has its period. */
export const duration: Term = {
  id: 'duration',
  owner: 'both',
  applies: ({ draft }) => given(draft.goal?.period) !== undefined,
  paths: ['goal.period'],
  tell: (pen) => {
    const period = given(pen.draft.goal?.period)
    if (!period) return []
    const written = writeDateRange(period.start, period.end, pen.language)
    return pen.tell('terms.duration.text', { period: pen.answer('goal.period', written) })
  },
}
