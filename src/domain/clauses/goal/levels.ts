import { agreedValue, given } from '../../agreement/answer.ts'
import { writeDateRange } from '../../language/writeDate.ts'
import { minusSign } from '../../language/writeNumber.ts'
import { answered, cellOf, settled } from '../answered.ts'
import type { Block, Row, Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { joined } from '../tell.ts'
import { date, number, strong, text, unitName, whole } from '../write.ts'

/** Past, must, plan and wish with their distance from the past and what each of them means. */
export function levelsTable(pen: Pen): readonly Block[] {
  const rows = [past(pen), level(pen, 'must'), plan(pen), level(pen, 'wish')].filter((made) => made !== null)
  if (rows.length === 0) return []
  const heads = [
    { head: pen.say('level.head'), align: 'start' as const },
    { head: pen.say('level.units', { units: unitName(pen) }), align: 'end' as const },
    { head: pen.say('level.change'), align: 'end' as const },
    { head: pen.say('level.meaning'), align: 'start' as const },
  ]
  const { direction } = pen.draft.goal ?? {}
  const table = {
    kind: 'table' as const,
    id: 'goal.levels',
    role: 'levels' as const,
    caption: pen.say('level.caption'),
  }
  const note = direction && pen.say(`level.direction.${direction}`)
  return [{ ...table, columns: heads, rows, ...(note && { note }), paths: ['goal.direction', 'goal.unit'] }]
}

function rowOf(pen: Pen, name: string, value: Runs, change: string, meaning: Runs): Row {
  const cells = [{ runs: strong(pen.say(`level.${name}`)) }, { runs: value }, { runs: text(change) }, { runs: meaning }]
  return { kind: 'row', cells, paths: [`goal.levels.${name}`] }
}

function past(pen: Pen): Row | null {
  const value = answered(pen, 'goal.levels.past', pen.draft.goal?.levels?.past, (past) => number(pen, past))
  const from = howFound(pen)
  return value || from.length > 0 ? rowOf(pen, 'past', cellOf(pen, value).runs, '', from) : null
}

/** How the past level was found: on how many days, from when to when. */
function howFound(pen: Pen): Runs {
  const { levels } = pen.draft.goal ?? {}
  const days = answered(pen, 'goal.levels.pastDays', levels?.pastDays, (count) =>
    pen.tell('level.pastDays', { count, days: pen.answer('goal.levels.pastDays', whole(pen, count)) }),
  )
  const [from, to] = [given(levels?.pastFrom), given(levels?.pastTo)]
  const isSpan = from !== undefined && to !== undefined && from <= to
  const span = isSpan
    ? [[pen.answer('goal.levels.pastFrom', writeDateRange(from, to, pen.language))]]
    : [end(pen, 'pastFrom'), end(pen, 'pastTo')]
  return joined(
    [days, ...span].filter((part) => part !== null),
    ' · ',
  )
}

function end(pen: Pen, field: 'pastFrom' | 'pastTo'): Runs | null {
  const path = `goal.levels.${field}`
  return answered(pen, path, pen.draft.goal?.levels?.[field], (day) =>
    pen.tell(`level.${field}`, { date: pen.answer(path, date(pen, day)) }),
  )
}

function level(pen: Pen, name: 'must' | 'wish'): Row | null {
  const answer = pen.draft.goal?.levels?.[name]
  const value = answered(pen, `goal.levels.${name}`, answer, (level) => number(pen, level))
  return value && rowOf(pen, name, value, changeTo(pen, given(answer)), text(pen.say(`level.means.${name}`)))
}

function plan(pen: Pen): Row | null {
  const question = pen.draft.goal?.levels?.plan
  const value = settled<number>(pen, 'goal.levels.plan', question, (level) => number(pen, level))
  const agreed = agreedValue(question)
  return value && rowOf(pen, 'plan', value, changeTo(pen, agreed), text(pen.say('level.means.plan')))
}

/** How far from the past level, with its sign. */
function changeTo(pen: Pen, level: number | undefined): string {
  const past = given(pen.draft.goal?.levels?.past)
  if (past === undefined || level === undefined || level === past) return ''
  return (level > past ? '+' : minusSign) + number(pen, Math.abs(level - past))
}
