import type { Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { sentences } from '../tell.ts'
import { answeredTerm, type Put, type Term, type TermValue } from './term.ts'
import { needsWrittenForm, transfersUnder } from './writtenForm.ts'

/** Who may use what was made, where, from when; and in whose name the accounts are. */
export const ownership: Term = {
  id: 'ownership',
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

function reach(pen: Pen, { uses, territory }: TermValue<'ownership'>, put: Put): readonly Runs[] {
  return [
    uses === undefined ? [] : pen.tell('terms.ownership.uses', { uses: put(uses) }),
    territory === undefined ? [] : pen.tell('terms.ownership.territory', { territory: put(territory) }),
  ]
}

/** Polish law asks for written form, Dutch law for a deed; neither is left to be found out later. */
function form(pen: Pen): Runs {
  if (needsWrittenForm(pen.draft)) return pen.tell('terms.ownership.formPL')
  return transfersUnder(pen.draft, 'NL') ? pen.tell('terms.ownership.formNL') : []
}
