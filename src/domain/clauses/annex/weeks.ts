import { caseInput } from '../../money/reckoningInput.ts'
import { weeksOf } from '../../money/weeks.ts'
import type { Block, Row } from '../block.ts'
import type { Pen, ReckonedMoney } from '../pen.ts'
import { bareAmount, percent, text, whole } from '../write.ts'

const cases = ['low', 'likely', 'high', 'target'] as const

/** The run week by week before the cost, so that one sees in which week it is earned back. */
export function weeksTable(pen: Pen): readonly Block[] {
  if (!pen.money) return []
  const { input } = pen.money
  const runs = cases.map((name) => weeksOf(caseInput(input, name)))
  const end = Math.max(...runs.map(({ length }) => length)) - 1
  // Where a sale is paid for longer than the run, the week in which all has come in closes the sum.
  const places = [...input.ramp.keys(), ...(end >= input.ramp.length ? [end] : [])]
  const rows = places.map((place): Row => {
    const share = input.ramp[place] ?? 0
    const cells = runs.map((weeks) => ({
      runs: text(bareAmount(pen, (weeks[place] ?? weeks.at(-1))?.cumulative ?? 0)),
    }))
    return {
      kind: 'row',
      cells: [{ runs: text(whole(pen, place + 1)) }, { runs: text(percent(pen, share)), soft: true }, ...cells],
    }
  })
  const heads = ['week', 'share'].map((head) => ({
    head: pen.say(`weeks.${head}`),
    align: head === 'week' ? ('start' as const) : ('end' as const),
  }))
  const columns = [...heads, ...cases.map((name) => ({ head: pen.say(`annex.case.${name}`), align: 'end' as const }))]
  const note = pen.money.hasCost ? { note: earnedBack(pen, pen.money) } : {}
  return [
    {
      kind: 'table',
      id: 'annex.weeks',
      role: 'weeks',
      caption: pen.say('weeks.caption'),
      columns,
      rows,
      ...note,
      paths: ['economics.ramp', 'economics.weeks'],
    },
  ]
}

/** In which week the cost is earned back, case by case. */
export function earnedBack(pen: Pen, { cases: reckoned }: ReckonedMoney): string {
  const earned = cases.map((name) => {
    const week = reckoned[name].paybackWeek
    const label = pen.say(`annex.case.${name}`)
    return week === null
      ? pen.say('weeks.never', { case: label })
      : pen.say('weeks.earned', { case: label, week: whole(pen, week) })
  })
  return pen.say('weeks.note', { earned: earned.join(' · ') })
}
