import { sentences } from '../tell.ts'
import { whole } from '../write.ts'
import { answeredTerm, onceAnswered, type Term } from './term.ts'

/** Events for which nobody is to blame: how soon they are told, and when either may leave. */
export const beyondControl: Term = {
  id: 'beyondControl',
  owner: 'both',
  applies: onceAnswered('beyondControl'),
  paths: ['terms.beyondControl'],
  tell: (pen) =>
    answeredTerm(pen, 'beyondControl', ({ tellWithin, events, longStop }, put) =>
      sentences([
        pen.tell('terms.beyondControl.tell', { count: tellWithin, days: put(whole(pen, tellWithin)) }),
        events === undefined ? [] : pen.tell('terms.beyondControl.events', { events: put(events) }),
        pen.tell('terms.beyondControl.longStop', { count: longStop, days: put(whole(pen, longStop)) }),
      ]),
    ),
}
