import { given } from '../../agreement/answer.ts'
import { always, answeredTerm, type Term } from './term.ts'

/** Off unless both say otherwise: the doctor never advertises with a patient. */
export const publicity: Term = {
  id: 'publicity',
  owner: 'both',
  applies: always,
  paths: ['terms.publicity'],
  tell: (pen) => {
    const isAnswered = given(pen.draft.terms?.publicity) !== undefined
    return answeredTerm(
      pen,
      'publicity',
      (may) => pen.tell(`terms.publicity.${allowed(may.agencyMayNameClient, may.clientMayNameAgency)}`),
      isAnswered ? [] : pen.tell('terms.publicity.none'),
    )
  },
}

function allowed(agency: boolean, client: boolean): 'both' | 'agency' | 'client' | 'none' {
  if (agency) return client ? 'both' : 'agency'
  return client ? 'client' : 'none'
}
