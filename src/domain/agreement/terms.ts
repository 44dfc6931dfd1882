import * as z from 'zod/mini'
import { answer, ownLine, ownWords } from './answer.ts'
import { amount, count, date, days, line, passage, side, time, weekday } from './scalars.ts'

/**
 * How the two work together (step 7). Every term may stay folded: a term that nobody answered is printed with the
 * default that its clause states, or as left out; none is guessed.
 */
export const termsSchema = z.strictObject({
  /** Working days within which each party answers a message. */
  replyDays: answer(days()),
  /** Time and attention in figures: how often they meet, for how many minutes, and hours a month kept for the client. */
  attention: answer(
    z.strictObject({
      every: z.enum(['week', 'two-weeks', 'month', 'quarter']),
      minutes: count(1, 600),
      /** In own words: at the restaurant, by video. */
      where: z.optional(line()),
      hours: z.optional(count(1, 744)),
    }),
  ),
  replacementNotice: answer(days()),
  /** A successor whom a party brings may be refused within so many working days of the introduction. */
  colleague: answer(z.strictObject({ refuseWithin: days() })),
  approvals: answer(
    z.strictObject({
      approver: line(),
      days: days(),
      /** Silence is never a quiet yes unless both write down after how many days it counts as one. */
      silence: z.union([z.strictObject({ escalates: z.literal(true) }), z.strictObject({ acceptedAfter: days() })]),
    }),
  ),
  rounds: answer(z.strictObject({ included: count(0, 100), extraPrice: amount() })),
  reporting: answer(
    z.strictObject({
      every: z.enum(['week', 'two-weeks', 'month']),
      on: z.optional(weekday()),
      by: z.optional(time()),
      recommendations: z.boolean(),
      rawData: z.boolean(),
    }),
  ),
  /** How often the two look back together; the report is the agency's own, the review is of both. */
  reviews: answer(z.strictObject({ every: z.enum(['week', 'two-weeks', 'month', 'quarter']) })),
  /** How often the client may come back on a decision at no charge, and what each further time costs. */
  changes: answer(
    z.strictObject({ decideWithin: days(), free: z.optional(count(0, 100)), price: z.optional(amount()) }),
  ),
  payment: answer(
    z.strictObject({
      schedule: z.array(z.strictObject({ amount: amount(), on: date() })).check(z.maxLength(60)),
      within: days(),
      disputeWithin: days(),
    }),
  ),
  feeModel: answer(z.enum(['fixed', 'hourly', 'retainer', 'mixed'])),
  /** May the other be named in public? Off unless both say so in writing. */
  publicity: answer(z.strictObject({ agencyMayNameClient: z.boolean(), clientMayNameAgency: z.boolean() })),
  referral: answer(z.strictObject({ to: z.optional(line()), feeDisclosed: z.boolean() })),
  ownMistakes: answer(z.strictObject({ tellWithin: days() })),
  /** Working days within which disrespect is told to the person who decides for the other party. */
  respect: answer(z.strictObject({ tellWithin: days() })),
  exit: answer(z.strictObject({ reviewOn: z.optional(date()), noticeDays: days(), handOver: z.optional(passage()) })),
  ownership: answer(
    z.strictObject({
      mode: z.enum(['licence', 'assignment']),
      uses: z.optional(passage()),
      territory: z.optional(line()),
      /** Material of others in the work, and under which licence it may be used. */
      thirdParty: z.optional(passage()),
      onPayment: z.boolean(),
      accounts: side(),
    }),
  ),
  data: answer(z.enum(['no-personal-data', 'agency-processes', 'joint'])),
  liability: answer(
    z.union([
      z.strictObject({ cap: amount() }),
      z.strictObject({ timesFee: count(1, 20) }),
      z.strictObject({ byLaw: z.literal(true) }),
    ]),
  ),
  beyondControl: answer(z.strictObject({ tellWithin: days(), events: z.optional(line()), longStop: days() })),
  disputes: answer(
    z.strictObject({ talkWithin: days(), cureWithin: days(), mediator: z.boolean(), court: z.optional(line()) }),
  ),
  law: answer(
    z.strictObject({ country: z.enum(['NL', 'PL', 'KR', 'GB', 'IE', 'BE', 'DE', 'US']), region: z.optional(line()) }),
  ),
  signing: answer(z.enum(['electronic', 'paper'])),
  copies: ownLine(),
  other: ownWords(),
})

export type Terms = z.infer<typeof termsSchema>
