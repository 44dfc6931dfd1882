import { formalLaw } from '../../agreement/writtenForm.ts'
import type { Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { sentences } from '../tell.ts'
import { answeredTerm, onceAnswered, type Put, type Term, type TermValue } from './term.ts'

/** Who may use what was made, where, from when; what of it others made; and in whose name the accounts are. */
export const ownership: Term = {
  id: 'ownership',
  owner: 'agency',
  applies: onceAnswered('ownership'),
  paths: ['terms.ownership'],
  tell: (pen) =>
    answeredTerm(pen, 'ownership', (value, put) =>
      sentences([
        pen.tell(`terms.ownership.${value.mode}`),
        ...reach(pen, value, put),
        pen.tell(value.onPayment ? 'terms.ownership.onPayment' : 'terms.ownership.onDelivery'),
        form(pen),
        pen.tell(`terms.ownership.accounts.${value.accounts}`),
      ]),
    ),
}

function reach(pen: Pen, { uses, territory, thirdParty }: TermValue<'ownership'>, put: Put): readonly Runs[] {
  return [
    uses === undefined ? [] : pen.tell('terms.ownership.uses', { uses: put(uses) }),
    territory === undefined ? [] : pen.tell('terms.ownership.territory', { territory: put(territory) }),
    thirdParty === undefined ? [] : pen.tell('terms.ownership.thirdParty', { thirdParty: put(thirdParty) }),
  ]
}

/** Polish law asks for written form, Dutch law for a deed; neither is left to be found out later. */
function form(pen: Pen): Runs {
  const law = formalLaw(pen.draft)
  return law === null ? [] : pen.tell(`terms.ownership.form${law}`)
}
