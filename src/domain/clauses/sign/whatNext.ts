import { given } from '../../agreement/answer.ts'
import { openPoints } from '../../agreement/openPoints.ts'
import type { Path } from '../../agreement/draft.ts'
import type { Block, Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { date, money } from '../write.ts'

interface Dated {
  readonly on: string
  readonly path: Path
  readonly key: string
  readonly values?: Readonly<Record<string, string>>
}

/** The dates of the agreement in their order: what happens next, and when both look at the count. */
export function whatNext(pen: Pen): readonly Block[] {
  const dates = ordered(pen)
  if (dates.length === 0) return []
  const items = dates.map(({ on, path, key, values }): Runs =>
    pen.tell(`next.${key}`, { ...values, date: pen.answer(path, date(pen, on)) }),
  )
  return [{ kind: 'list', id: 'sign.next', head: pen.say('next.head'), items }]
}

/** A date for a calendar: what kind it is, which of its kind, and its sentence without the date that it begins with. */
export interface DateAhead {
  readonly on: string
  readonly key: string
  readonly place: number
  readonly sentence: string
}

/** The same dates one by one. */
export function datesAhead(pen: Pen): readonly DateAhead[] {
  const dates = ordered(pen)
  return dates.map(({ on, key, values }, index) => {
    const written = date(pen, on)
    const sentence = pen.say(`next.${key}`, { ...values, date: written }).replace(`${written}: `, '')
    const place = dates.slice(0, index).filter((before) => before.key === key).length + 1
    return { on, key, place, sentence: sentence.replace(/\.$/, '') }
  })
}

function ordered(pen: Pen): readonly Dated[] {
  const dates = [...ofTheGoal(pen), ...ofTheTerms(pen), ...ofTheChecks(pen)]
  return dates.toSorted((one, other) => Number(one.on > other.on) - Number(one.on < other.on))
}

function ofTheGoal(pen: Pen): readonly Dated[] {
  const period = given(pen.draft.goal?.period)
  if (!period) return []
  const path = 'goal.period'
  return [
    { on: period.start, path, key: 'start' },
    { on: period.end, path, key: 'end' },
  ]
}

function ofTheTerms(pen: Pen): readonly Dated[] {
  const { terms } = pen.draft
  const reviewOn = given(terms?.exit)?.reviewOn
  const payments = (given(terms?.payment)?.schedule ?? []).map(({ amount, on }): Dated => {
    return { on, path: 'terms.payment', key: 'payment', values: { amount: money(pen, amount) } }
  })
  return [...(reviewOn === undefined ? [] : [{ on: reviewOn, path: 'terms.exit', key: 'review' }]), ...payments]
}

/** Open points and assumptions that fall due. */
function ofTheChecks(pen: Pen): readonly Dated[] {
  const points = openPoints(pen.draft).flatMap(({ path, due }, place): readonly Dated[] =>
    due === undefined ? [] : [{ on: due, path, key: 'openPoint', values: { number: String(place + 1) } }],
  )
  const checks = (pen.draft.line?.assumptions ?? []).flatMap(({ checkBy }, place): readonly Dated[] => {
    const on = given(checkBy)
    return on === undefined
      ? []
      : [{ on, path: `line.assumptions.${place}.checkBy`, key: 'assumption', values: { number: String(place + 1) } }]
  })
  return [...points, ...checks]
}
