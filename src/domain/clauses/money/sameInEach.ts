import { given, isLeftOut, isOpen } from '../../agreement/answer.ts'
import type { Economics } from '../../agreement/economics.ts'
import type { ReckoningInput } from '../../money/reckoningInput.ts'
import { answered, type Given } from '../answered.ts'
import type { Block, Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { label } from '../questions.ts'
import { text } from '../write.ts'
import {
  anywayInWords,
  costVatInWords,
  daysInWords,
  deductibleInWords,
  lifetimeInWords,
  rampInWords,
  refilledInWords,
  roomInWords,
  staffInWords,
  unitCostInWords,
  vatInWords,
  weeksInWords,
  type Put,
} from './inWords.ts'

const fields = [
  'weeks',
  'daysPerWeek',
  'ramp',
  'vat',
  'unitCost',
  'lifetime',
  'capacity',
  'refilled',
  'extraStaff',
  'vatDeductible',
  'costVat',
] as const
type Field = (typeof fields)[number]

/** What is the same in the low, the likely and the high case; what nobody said but the sum needs is marked as assumed. */
export function sameInEach(pen: Pen): readonly Block[] {
  const items = sentences(pen).filter((runs) => runs !== null)
  const paths = fields.map((field) => `economics.${field}`)
  return items.length === 0 ? [] : [{ kind: 'list', id: 'money.same', head: pen.say('money.same'), items, paths }]
}

function sentences(pen: Pen): readonly (Runs | null)[] {
  return [
    told(pen, 'weeks', weeksInWords),
    told(pen, 'daysPerWeek', daysInWords, (input) => input.daysPerWeek),
    told(pen, 'ramp', rampInWords, (input) => input.ramp.filter((part) => part < 10_000)),
    told(pen, 'vat', vatInWords, (input) => [...input.vat]),
    told(pen, 'unitCost', unitCostInWords),
    given(pen.draft.economics?.lifetime) ? told(pen, 'lifetime', lifetimeInWords) : null,
    told(pen, 'capacity', roomInWords),
    assumedAnyway(pen),
    told(pen, 'refilled', refilledInWords, (input) => input.refilled),
    told(pen, 'extraStaff', staffInWords) ?? staffUnasked(pen),
    told(pen, 'vatDeductible', deductibleInWords, (input) => input.vatDeductible),
    told(pen, 'costVat', costVatInWords),
  ]
}

/** The answer; or the default that the sum took in its place; or, open and left out, by name. */
function told<F extends Field>(
  pen: Pen,
  field: F,
  write: (pen: Pen, value: Given<Economics[F]>, put: Put) => Runs,
  assumed?: (input: ReckoningInput) => Given<Economics[F]>,
): Runs | null {
  const path = `economics.${field}`
  const answer: unknown = pen.draft.economics?.[field]
  const runs = answered(pen, path, answer, (value) =>
    write(pen, value as Given<Economics[F]>, (words) => pen.answer(path, words)),
  )
  if (runs) return isOpen(answer) || isLeftOut(answer) ? [...text(`${label(pen, path)}: `), ...runs] : runs
  if (!assumed || !pen.money?.assumed.includes(path)) return null
  return asAssumed(
    pen,
    write(pen, assumed(pen.money.input), (words) => words),
  )
}

/** Extra staff is asked, never assumed: while nobody has answered, the paper says that none is counted. */
function staffUnasked(pen: Pen): Runs | null {
  return pen.money?.assumed.includes('economics.extraStaff') ? text(pen.say('money.staffUnasked')) : null
}

/** Shown in the table of the client's numbers where it was answered; here only where the sum assumed it. */
function assumedAnyway(pen: Pen): Runs | null {
  if (!pen.money?.assumed.includes('economics.anyway')) return null
  const { anyway } = pen.money.input
  return asAssumed(pen, anywayInWords(pen, typeof anyway === 'number' ? anyway : anyway.likely))
}

const asAssumed = (pen: Pen, runs: Runs): Runs => [...runs, ...text(` ${pen.say('money.assumed')}`)]
