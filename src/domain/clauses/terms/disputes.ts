import { lawOf } from '../../agreement/lawOf.ts'
import type { Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { sentences } from '../tell.ts'
import { whole } from '../write.ts'
import { answeredTerm, onceAnswered, type Term } from './term.ts'

/** Talk, written notice with time to mend, mediator, court: in this order. */
export const disputes: Term = {
  id: 'disputes',
  owner: 'both',
  applies: onceAnswered('disputes'),
  paths: ['terms.disputes'],
  tell: (pen) =>
    answeredTerm(pen, 'disputes', ({ talkWithin, cureWithin, mediator, court }, put) =>
      sentences([
        pen.tell('terms.disputes.talk', { count: talkWithin, days: put(whole(pen, talkWithin)) }),
        pen.tell('terms.disputes.notice', { count: cureWithin, days: put(whole(pen, cureWithin)) }),
        formOfNotice(pen),
        mediator ? pen.tell('terms.disputes.mediator') : [],
        court === undefined ? [] : pen.tell('terms.disputes.court', { court: put(court) }),
      ]),
    ),
}

/** Laws whose own form of notice is known here (domain 1.1). */
const formal: readonly string[] = ['NL', 'PL', 'KR', 'GB']

/**
 * What the notice has to hold, by the law that decides what it brings about: without a reasonable term, or without the
 * threat of withdrawal, it would be only a letter. In the paper's language, whatever the law's is.
 */
function formOfNotice(pen: Pen): Runs {
  const country = lawOf(pen.draft)?.country
  return country !== undefined && formal.includes(country) ? pen.tell(`terms.disputes.form.${country}`) : []
}
