import * as z from 'zod/mini'
import { answer, blind, ownLine, ownWords } from './answer.ts'
import { count, date, entryId, line, quantity, time, weekday } from './scalars.ts'

/**
 * The unit that is counted. Names a person typed are never inflected, so the forms a sentence needs are asked:
 * `one` (1 table), `many` (16 tables; Polish: genitive plural, "16 stolików").
 */
export const unitSchema = z.strictObject({ one: line(), many: line() })
export const periodSchema = z.strictObject({ start: date(), end: date() })
export const windowSchema = z.strictObject({ from: time(), to: time() })

/** Past, must, plan, wish: levels of the metric in thousandths of the unit (Planguage). */
export const levelsSchema = z.strictObject({
  past: answer(quantity()),
  /** How the past level was found. */
  pastFrom: answer(date()),
  pastTo: answer(date()),
  pastDays: answer(count(1, 3660)),
  must: answer(quantity()),
  plan: blind(quantity()),
  wish: answer(quantity()),
})

export const meterSchema = z.strictObject({
  /** What exactly counts as one (Planguage: scale). */
  scale: ownLine(),
  /** How it is counted, in own words. */
  how: ownWords(),
  moments: z.optional(z.array(time()).check(z.maxLength(24))),
  /** Where the count is written down: day sheet, till, booking list. */
  record: ownLine(),
  /** Who counts, and who checks the count. */
  counter: ownLine(),
  checker: ownLine(),
  attribution: answer(z.enum(['before-after', 'difference-in-differences', 'code', 'ask', 'holdout'])),
})

/** When the goal counts as reached: the mean of the last `lastDays` counted days is at the plan level. */
export const reachedSchema = z.strictObject({ lastDays: count(1, 3660) })

export const goalSchema = z.strictObject({
  /** The whole brief in one sentence, in the client's own words. */
  brief: ownWords(),
  /** Which of the `people` it comes from: whoever cannot decide is named as such on page 1. */
  briefFrom: answer(entryId()),
  metric: ownLine(),
  unit: answer(unitSchema),
  direction: z.optional(z.enum(['up', 'down'])),
  levels: z.optional(levelsSchema),
  window: answer(windowSchema),
  days: answer(z.array(weekday()).check(z.minLength(1), z.maxLength(7))),
  period: answer(periodSchema),
  place: ownLine(),
  meter: z.optional(meterSchema),
  reached: answer(reachedSchema),
  excludedDays: ownWords(),
  /** A day without a count is never a zero: left out of the mean, or counted again the next week. */
  missingDay: answer(z.enum(['left-out', 'counted-again'])),
  /** Asked when the goal names a channel: would another way do as well? */
  otherWay: answer(z.enum(['any-way', 'this-way-only'])),
})

export type Goal = z.infer<typeof goalSchema>
export type Unit = z.infer<typeof unitSchema>
export type Period = z.infer<typeof periodSchema>
export type Levels = z.infer<typeof levelsSchema>
