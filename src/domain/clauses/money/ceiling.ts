import { given } from '../../agreement/answer.ts'
import { answered, entry } from '../answered.ts'
import { asksNothing } from '../../money/expectation.ts'
import { grossCost } from '../../money/figures.ts'
import { askedOf } from '../../money/reckoningInput.ts'
import type { Block, Runs } from '../block.ts'
import type { Pen, ReckonedMoney } from '../pen.ts'
import { label } from '../questions.ts'
import { sentences } from '../tell.ts'
import { date, decimal, exactOf, exactShare, money, percent, text, units, whole } from '../write.ts'

/** The amount that the client wrote and what the agency answers to it; then the three amounts, never mixed. */
export function ceiling(pen: Pen): readonly Block[] {
  return [...written(pen), ...reply(pen), ...media(pen), ...threeAmounts(pen)]
}

function written(pen: Pen): readonly Block[] {
  const path = 'economics.ceiling'
  const runs = answered(pen, path, pen.draft.economics?.ceiling, (answer) =>
    'amount' in answer
      ? sentences([
          pen.tell('money.ceiling.amount', { amount: { kind: 'strong', text: money(pen, answer.amount) } }),
          withVat(pen, answer.amount),
        ])
      : pen.tell('money.ceiling.none'),
  )
  return entry(path, label(pen, path), runs, [path])
}

/** What the ceiling comes to for a client who bears the VAT; nothing where it is deducted. */
function withVat(pen: Pen, ceiling: number): Runs {
  const input = pen.money?.input
  if (!input || input.vatDeductible) return []
  return pen.tell('money.ceiling.withVat', { amount: money(pen, grossCost(ceiling, input)) })
}

function reply(pen: Pen): readonly Block[] {
  const path = 'economics.ceilingReply'
  const runs = answered(pen, path, pen.draft.economics?.ceilingReply, (answer) => {
    if ('accepts' in answer) {
      const accepted = pen.tell('money.reply.accepts')
      return answer.on === undefined
        ? accepted
        : pen.tell('money.reply.acceptsOn', { date: pen.answer(path, date(pen, answer.on)) })
    }
    const reason = pen.answer(path, answer.reason)
    if ('declines' in answer) return pen.tell('money.reply.declines', { reason })
    return pen.tell('money.reply.counters', { reason, amount: pen.answer(path, money(pen, answer.counters)) })
  })
  return entry(path, label(pen, path), runs, [path])
}

function media(pen: Pen): readonly Block[] {
  const path = 'economics.mediaCap'
  const runs = answered(pen, path, pen.draft.economics?.mediaCap, (cap) =>
    pen.tell('money.mediaCap', { amount: pen.answer(path, money(pen, cap)) }),
  )
  return entry(path, label(pen, path), runs)
}

/** Most it may cost, proposed ceiling, the ceiling: three words for three amounts. */
function threeAmounts(pen: Pen): readonly Block[] {
  if (!pen.money) return []
  const { cases, input } = pen.money
  const answer = given(pen.draft.economics?.ceiling)
  const own =
    answer && 'amount' in answer
      ? sentences([
          pen.tell('money.three.own', { amount: pen.answer('economics.ceiling', money(pen, answer.amount)) }),
          pen.tell(isAccepted(pen) ? 'money.three.binds' : 'money.three.bindsLater'),
        ])
      : pen.tell('money.three.noOwn')
  const items: readonly Runs[] = [
    sentences([
      pen.tell('money.three.most', {
        amount: money(pen, cases.target.Cmax),
        units: units(pen, exactOf(input.units.target)),
      }),
      pen.tell('money.three.mostLikely', {
        amount: money(pen, cases.likely.Cmax),
        units: units(pen, exactOf(input.units.likely)),
      }),
    ]),
    proposed(pen, pen.money),
    own,
  ]
  return [{ kind: 'list', id: 'money.three', head: pen.say('money.three.head'), items }, ...vatNote(pen)]
}

/** Only then it binds: what the agency has not accepted, countered or declined is the client's wish. */
function isAccepted(pen: Pen): boolean {
  const reply = given(pen.draft.economics?.ceilingReply)
  return reply !== undefined && 'accepts' in reply
}

/** What the client's own expectation leaves for the cost; the same as the most it may cost where nothing is asked. */
function proposed(pen: Pen, { cases, input }: ReckonedMoney): Runs {
  if (asksNothing(input)) return pen.tell('money.three.proposedSame')
  const amounts = { amount: money(pen, cases.likely.Ceil), atGoal: money(pen, cases.target.Ceil) }
  const asked = askedOf(input)
  if ('keep' in asked) return pen.tell('money.three.proposed', { ...amounts, keep: percent(pen, asked.keep) })
  return 'backByWeek' in asked
    ? pen.tell('money.three.proposedByWeek', { ...amounts, week: whole(pen, asked.backByWeek) })
    : pen.tell('money.three.proposedPerUnit', {
        ...amounts,
        times: decimal(pen, exactShare(asked.backPerUnit, 4)),
      })
}

/** Whoever cannot deduct VAT bears it as a cost; the reader must know which of the two the amounts mean. */
function vatNote(pen: Pen): readonly Block[] {
  const runs = text(pen.say(pen.money?.input.vatDeductible ? 'money.vatNote' : 'money.vatNoteGross'))
  return [{ kind: 'paragraph', id: 'money.vatNote', role: 'note', runs }]
}
