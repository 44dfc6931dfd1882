import { agreedValue, given } from '../../agreement/answer.ts'
import { writeDateRange } from '../../language/writeDate.ts'
import { writeWeekdays } from '../../language/writeList.ts'
import { writeTimeRange } from '../../language/writeTime.ts'
import type { Block, Inline, Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { joined } from '../tell.ts'
import { exactOf, number, text, unitName } from '../write.ts'

/**
 * The goal in one sentence: what is counted, from which level to which, when, where and how long. Each part is a
 * phrase of its own behind a colon, so that the sentence grows with the answers. Null while nothing is known of it.
 */
export function goalSentence(pen: Pen): Runs | null {
  const change = levels(pen)
  const phrases = [change, hours(pen), weekdays(pen), place(pen), period(pen)].filter((phrase) => phrase !== null)
  if (!change && phrases.length === 0) return null
  const metric = given(pen.draft.goal?.metric)
  const all = joined(phrases, ', ')
  return metric === undefined
    ? all
    : pen.tell('goal.sentence.of', { metric: pen.answer('goal.metric', metric) }).concat(all, text('.'))
}

function levels(pen: Pen): Runs | null {
  const { levels } = pen.draft.goal ?? {}
  const plan = agreedValue(levels?.plan)
  if (plan === undefined) return null
  const past = given(levels?.past)
  const pieces = { count: exactOf(plan), plan: pen.answer('goal.levels.plan', number(pen, plan)), units: named(pen) }
  if (past === undefined) return pen.tell('goal.sentence.level', pieces)
  return pen.tell('goal.sentence.change', { ...pieces, past: pen.answer('goal.levels.past', number(pen, past)) })
}

const named = (pen: Pen): Inline => pen.answer('goal.unit', unitName(pen))

function hours(pen: Pen): Runs | null {
  const window = given(pen.draft.goal?.window)
  return window ? [pen.answer('goal.window', writeTimeRange(window.from, window.to, pen.language))] : null
}

function weekdays(pen: Pen): Runs | null {
  const days = given(pen.draft.goal?.days)
  return days ? [pen.answer('goal.days', writeWeekdays(days, pen.language))] : null
}

function place(pen: Pen): Runs | null {
  const where = given(pen.draft.goal?.place)
  return where === undefined ? null : [pen.answer('goal.place', where)]
}

function period(pen: Pen): Runs | null {
  const span = given(pen.draft.goal?.period)
  return span ? [pen.answer('goal.period', writeDateRange(span.start, span.end, pen.language))] : null
}

/** The goal as the client's own voice. */
export function goalInOneSentence(pen: Pen): readonly Block[] {
  const runs = goalSentence(pen)
  return runs
    ? [{ kind: 'voice', id: 'goal.sentence', head: pen.say('goal.sentence.head'), party: 'client', runs }]
    : []
}
