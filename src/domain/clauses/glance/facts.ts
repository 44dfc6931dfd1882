import { agreedValue, given, isLeftOut, isOpen, settlement } from '../../agreement/answer.ts'
import { optionOf } from '../../agreement/reckoningInputOf.ts'
import { writeTimeRange } from '../../language/writeTime.ts'
import type { Block, FactCell } from '../block.ts'
import type { Pen } from '../pen.ts'
import { estimate, exactOf, money, roundedUp, unitName, units, unitsFromTo, whole } from '../write.ts'

/** The four figures: goal, ceiling, profit by the three cases, break-even. Each says so calmly while it is unknown. */
export function facts(pen: Pen): readonly Block[] {
  return [{ kind: 'facts', id: 'glance.facts', cells: [goal(pen), ceiling(pen), profit(pen), breakEven(pen)] }]
}

/** What stands in a figure's place: nobody has answered, it was kept open, or it was left out. */
function unknown(pen: Pen, answer?: unknown) {
  if (isOpen(answer)) return { text: pen.say('open.fact') }
  return { text: pen.say(isLeftOut(answer) ? 'leftOut.fact' : 'unanswered.fact') }
}

/** What stands below a figure, and its first clause alone. */
function detailOf(parts: readonly (string | null | undefined)[]): Pick<FactCell, 'detail' | 'shortDetail'> {
  const [first, ...more] = parts.filter((part) => part)
  return { detail: [first, ...more].join(' · '), ...(first && more.length > 0 && { shortDetail: first }) }
}

function goal(pen: Pen): FactCell {
  const { draft, say, language } = pen
  const window = given(draft.goal?.window)
  const reached = given(draft.goal?.reached)
  const detail = [
    given(draft.goal?.metric),
    window && writeTimeRange(window.from, window.to, language, 'table'),
    reached && say('glance.goal.mean', { count: reached.lastDays }),
  ]
  return {
    id: 'goal',
    label: say('glance.goal.label'),
    values: [goalValue(pen)],
    ...detailOf(detail),
    paths: ['goal.levels', 'goal.metric', 'goal.unit', 'goal.window', 'goal.reached'],
  }
}

function goalValue(pen: Pen) {
  const { levels } = pen.draft.goal ?? {}
  const plan = agreedValue(levels?.plan)
  const past = given(levels?.past)
  const outcome = settlement(levels?.plan)
  if (outcome.state === 'differs') return { text: pen.say('differs.fact') }
  if (plan === undefined) return unknown(pen, outcome.state === 'stands' ? outcome.answer : undefined)
  return { text: past === undefined ? units(pen, exactOf(plan)) : unitsFromTo(pen, exactOf(past), exactOf(plan)) }
}

function ceiling(pen: Pen): FactCell {
  const { draft, say } = pen
  const answer = given(draft.economics?.ceiling)
  const reply = given(draft.economics?.ceilingReply)
  const cost = given(optionOf(draft)?.cost)
  const total = cost && cost.fee + cost.media + cost.production
  const value = answer && ('amount' in answer ? money(pen, answer.amount) : say('glance.ceiling.none'))
  const detail = [
    answer && 'amount' in answer && say('glance.ceiling.detail'),
    total === undefined ? null : say('glance.ceiling.cost', { cost: money(pen, total) }),
    reply && 'counters' in reply && say('glance.ceiling.counters', { amount: money(pen, reply.counters) }),
    reply && 'declines' in reply && say('glance.ceiling.declines'),
  ]
  return {
    id: 'ceiling',
    label: say('glance.ceiling.label'),
    values: [value === undefined ? unknown(pen, draft.economics?.ceiling) : { text: value }],
    ...detailOf(detail.map((part) => part || null)),
    paths: ['economics.ceiling', 'economics.ceilingReply', 'choice', 'options'],
  }
}

/** Low, likely and high in whole units, in equal size; the annex has them in full. */
function profit(pen: Pen): FactCell {
  const { say, money: reckoned } = pen
  const cases = reckoned?.hasCost ? reckoned.cases : undefined
  const inCase = (name: 'low' | 'likely' | 'high') => ({
    text: cases ? estimate(pen, cases[name].E) : '',
    label: say(`case.${name}`),
  })
  return {
    id: 'profit',
    label: say('glance.profit.label'),
    values: cases ? [inCase('low'), inCase('likely'), inCase('high')] : [unknown(pen)],
    detail: cases ? say('glance.profit.detail') : say('glance.profit.needs'),
    paths: ['economics', 'choice', 'options'],
  }
}

/** At full run, rounded up at the second decimal: a little less would not yet be enough. */
function breakEven(pen: Pen): FactCell {
  const { say, money: reckoned } = pen
  const likely = reckoned?.hasCost ? reckoned.cases.likely : undefined
  const weeks = reckoned?.input.ramp.length ?? 0
  const reached = likely?.perDay != null && likely.Nbe !== null
  const value = () => (likely?.perDay == null ? say('glance.breakEven.never') : units(pen, roundedUp(likely.perDay)))
  const all = say('glance.breakEven.all', { count: weeks, visits: whole(pen, likely?.Nbe ?? 0) })
  return {
    id: 'breakEven',
    label: say('glance.breakEven.label'),
    values: [likely ? { text: value() } : unknown(pen)],
    ...(reached
      ? detailOf([say('glance.breakEven.detail', { units: unitName(pen) }), all])
      : { detail: likely ? '' : say('glance.profit.needs') }),
    paths: ['economics', 'choice', 'options'],
  }
}
