import { agreedValue, given, type Answer } from '../../agreement/answer.ts'
import { writeDateRange } from '../../language/writeDate.ts'
import { writeList, writeWeekdays } from '../../language/writeList.ts'
import { writeTime, writeTimeRange } from '../../language/writeTime.ts'
import { answered, asTyped, entry } from '../answered.ts'
import type { Block, Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { label } from '../questions.ts'
import { joined } from '../tell.ts'
import { exactOf, text, units, whole } from '../write.ts'
import { smallestVisible } from './noise.ts'

/** How it is counted, by whom, where it is written down, and when the goal counts as reached. */
export function counting(pen: Pen): readonly Block[] {
  const { goal } = pen.draft
  const entries = [
    ...line(pen, 'goal.meter.scale', whatIsOne(pen)),
    ...line(pen, 'goal.meter.how', answered(pen, 'goal.meter.how', goal?.meter?.how, asTyped)),
    ...line(pen, 'goal.meter.moments', moments(pen)),
    ...line(pen, 'goal.meter.record', answered(pen, 'goal.meter.record', goal?.meter?.record, asTyped)),
    ...line(pen, 'goal.meter.counter', answered(pen, 'goal.meter.counter', goal?.meter?.counter, asTyped)),
    ...line(pen, 'goal.meter.checker', answered(pen, 'goal.meter.checker', goal?.meter?.checker, asTyped)),
    ...line(pen, 'goal.meter.attribution', chosen(pen, 'goal.meter.attribution', goal?.meter?.attribution)),
    ...line(pen, 'goal.reached', reached(pen)),
    ...line(pen, 'goal.excludedDays', answered(pen, 'goal.excludedDays', goal?.excludedDays, asTyped)),
    ...line(pen, 'goal.missingDay', chosen(pen, 'goal.missingDay', goal?.missingDay)),
    ...smallest(pen),
    ...line(pen, 'goal.otherWay', chosen(pen, 'goal.otherWay', goal?.otherWay)),
  ]
  return entries.length === 0 ? [] : [{ kind: 'head', id: 'goal.counting', text: pen.say('goal.counting') }, ...entries]
}

/** What the sentence of the goal cannot say because it is open or left out. */
export function goalNotYet(pen: Pen): readonly Block[] {
  const { goal } = pen.draft
  const asWindow = (hours: { from: string; to: string }) => writeTimeRange(hours.from, hours.to, pen.language)
  const fields: readonly (readonly [string, unknown, Runs | null])[] = [
    ['goal.brief', goal?.brief, answered(pen, 'goal.brief', goal?.brief, asTyped)],
    ['goal.metric', goal?.metric, answered(pen, 'goal.metric', goal?.metric, asTyped)],
    ['goal.unit', goal?.unit, answered(pen, 'goal.unit', goal?.unit, ({ many }) => many)],
    ['goal.window', goal?.window, answered(pen, 'goal.window', goal?.window, asWindow)],
    ['goal.days', goal?.days, answered(pen, 'goal.days', goal?.days, (days) => writeWeekdays(days, pen.language))],
    [
      'goal.period',
      goal?.period,
      answered(pen, 'goal.period', goal?.period, ({ start, end }) => writeDateRange(start, end, pen.language)),
    ],
    ['goal.place', goal?.place, answered(pen, 'goal.place', goal?.place, asTyped)],
  ]
  return fields.flatMap(([path, answer, runs]) =>
    answer !== undefined && given(answer) === undefined ? line(pen, path, runs) : [],
  )
}

const line = (pen: Pen, path: string, runs: Runs | null) => entry(path, label(pen, path), runs)

/** One of a closed list of answers, in our words. */
function chosen(pen: Pen, path: string, answer: Answer<string> | undefined): Runs | null {
  return answered(pen, path, answer, (choice) => pen.say(`${path}.${choice}`))
}

function whatIsOne(pen: Pen): Runs | null {
  const unit = given(pen.draft.goal?.unit)
  const scale = answered(pen, 'goal.meter.scale', pen.draft.goal?.meter?.scale, asTyped)
  if (!unit) return scale
  const one: Runs = [pen.answer('goal.unit', unit.one)]
  return scale ? joined([one, scale], ': ') : [...one, ...text(' / '), pen.answer('goal.unit', unit.many)]
}

function moments(pen: Pen): Runs | null {
  const times = pen.draft.goal?.meter?.moments ?? []
  if (times.length === 0) return null
  const written = times.map((time) => writeTime(time, pen.language))
  return [pen.answer('goal.meter.moments', writeList(written, pen.language))]
}

/** Reached: the mean of the last counted days is at the plan level, on its good side. */
function reached(pen: Pen): Runs | null {
  const { goal } = pen.draft
  const plan = agreedValue(goal?.levels?.plan)
  return answered(pen, 'goal.reached', goal?.reached, ({ lastDays }) => {
    const days = { count: lastDays, days: pen.answer('goal.reached', whole(pen, lastDays)) }
    if (plan === undefined) return pen.tell('goal.reachedAtPlan', days)
    const level = pen.answer('goal.levels.plan', units(pen, exactOf(plan)))
    return pen.tell(goal?.direction === 'down' ? 'goal.reachedBelow' : 'goal.reachedAbove', { ...days, level })
  })
}

function smallest(pen: Pen): readonly Block[] {
  const noise = smallestVisible(pen.draft)
  if (!noise) return []
  const runs = pen.tell('goal.noise.text', { count: noise.days, change: units(pen, noise.change) })
  return entry('goal.noise', pen.say('goal.noise.label'), runs, [
    'goal.levels',
    'goal.period',
    'goal.days',
    'economics.extra',
  ])
}
