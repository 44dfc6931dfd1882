import * as z from 'zod/mini'
import { answer, ownLine, ownWords } from './answer.ts'
import { amount, count, date, days, entryId, line, passage, side } from './scalars.ts'

/** Who controls a stage: a party, a third (platform, landlord), or nobody but the audience itself. */
export const control = () => z.enum(['agency', 'client', 'third', 'audience'])
/** What is owed: effort (means), a result, or nothing that anybody can promise. */
export const owed = () => z.enum(['result', 'means', 'nobody'])

export const stageSchema = z.strictObject({
  id: entryId(),
  name: line(),
  unit: ownLine(),
  /** Who decides what happens in this stage, as a kind and in own words. */
  control: z.optional(control()),
  decidedBy: ownLine(),
  owed: z.optional(owed()),
  counted: ownLine(),
})

/** An act that can be counted: what, how often, in which rhythm. */
export const actSchema = z.strictObject({
  what: line(),
  count: count(1),
  per: z.enum(['once', 'day', 'week', 'month', 'run']),
})

export const commitmentSchema = z.strictObject({
  id: entryId(),
  owner: side(),
  text: passage(),
  /** Obligation of means or of result. */
  obligation: z.enum(['means', 'result']),
  stage: z.optional(entryId()),
  acts: z.optional(z.array(actSchema).check(z.maxLength(20))),
  due: answer(date()),
  /** By what one sees that it may be accepted: a test, not a taste. */
  acceptedWhen: ownLine(),
  evidence: ownLine(),
  dependsOn: ownLine(),
})

/** The other party has read the limit and accepts it, by name; or asks about it instead. */
export const acknowledgementSchema = z.union([
  z.strictObject({ by: line(), on: date() }),
  z.strictObject({ question: passage() }),
])

/** What a party cannot do or does not promise. */
export const limitSchema = z.strictObject({
  id: entryId(),
  text: passage(),
  acknowledged: z.optional(acknowledgementSchema),
})

/** A sentence that the agency said before, in its pitch or on a page of its own, and takes back; where it stood. */
export const takenBackSchema = z.strictObject({ id: entryId(), text: passage(), from: z.optional(line()) })

export const assumptionSchema = z.strictObject({
  id: entryId(),
  text: passage(),
  verifier: z.optional(side()),
  checkBy: answer(date()),
  ifFalse: ownWords(),
})

/** What follows when a duty is late: the dates move day for day, a price, or nothing. */
export const ifLateSchema = z.union([
  z.strictObject({ kind: z.literal('day-for-day') }),
  z.strictObject({ kind: z.literal('price'), price: amount() }),
  z.strictObject({ kind: z.literal('nothing') }),
])

export const dutySchema = z.strictObject({
  id: entryId(),
  party: side(),
  act: passage(),
  person: ownLine(),
  turnaround: answer(days()),
  due: ownLine(),
  ifLate: answer(ifLateSchema),
})

const listOf = <S extends z.core.SomeType>(entry: S) => z.optional(z.array(entry).check(z.maxLength(250)))

export const lineSchema = z.strictObject({
  stages: listOf(stageSchema),
  /** How many of the stages, counted from the first, are the agency's part. */
  handOver: answer(count(0, 250)),
  handOverPlace: ownLine(),
  agencyPart: ownLine(),
  clientPart: ownLine(),
  commitments: listOf(commitmentSchema),
  limits: z.optional(z.strictObject({ agency: listOf(limitSchema), client: listOf(limitSchema) })),
  takenBack: listOf(takenBackSchema),
  notIncluded: listOf(passage()),
  assumptions: listOf(assumptionSchema),
  duties: listOf(dutySchema),
})

export type Line = z.infer<typeof lineSchema>
export type Stage = z.infer<typeof stageSchema>
export type Commitment = z.infer<typeof commitmentSchema>
export type Limit = z.infer<typeof limitSchema>
export type TakenBack = z.infer<typeof takenBackSchema>
export type Assumption = z.infer<typeof assumptionSchema>
export type Duty = z.infer<typeof dutySchema>
