import { writeWeekday } from '../../language/writeList.ts'
import { writeTime } from '../../language/writeTime.ts'
import type { Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { sentences } from '../tell.ts'
import { answeredTerm, onceAnswered, type Put, type Term, type TermValue } from './term.ts'

/** How often the agency reports, when, and what stands in front. */
export const reporting: Term = {
  id: 'reporting',
  owner: 'agency',
  applies: onceAnswered('reporting'),
  paths: ['terms.reporting'],
  tell: (pen) =>
    answeredTerm(pen, 'reporting', (value, put) =>
      sentences([
        pen.tell(`terms.reporting.every.${value.every}`),
        when(pen, value, put),
        value.recommendations ? pen.tell('terms.reporting.recommendations') : [],
        value.rawData ? pen.tell('terms.reporting.rawData') : [],
      ]),
    ),
}

function when(pen: Pen, { on, by }: TermValue<'reporting'>, put: Put): Runs {
  const day = on && put(writeWeekday(on, pen.language))
  const time = by && put(writeTime(by, pen.language))
  if (day && time) return pen.tell('terms.reporting.onBy', { day, time })
  if (day) return pen.tell('terms.reporting.on', { day })
  return time ? pen.tell('terms.reporting.by', { time }) : []
}
