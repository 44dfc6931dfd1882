import * as z from 'zod/mini'
import { answer, blind, ownWords } from './answer.ts'
import { amount, count, date, line, payments, quantity, rate, share, weeks } from './scalars.ts'

/** A figure by the client's own low, likely and high case; low is the bad end, not the smaller number. */
const range = <S extends z.core.SomeType>(value: S) =>
  z.strictObject({ likely: value, low: z.optional(value), high: z.optional(value) })

/** What the director asks of the money, in the form in which directors say it. */
export const expectationSchema = z.union([
  /** Share of the profit to keep, in basis points. */
  z.strictObject({ keep: share() }),
  /** Money back per unit of cost, in basis points (20,000: two euro back for each one spent). */
  z.strictObject({ backPerUnit: rate() }),
  /** Earned back by this week of the run. */
  z.strictObject({ backByWeek: weeks() }),
])

/** What remains of one unit's net spend before fixed costs: a share of it, or an amount. */
export const remainsSchema = z.union([
  z.strictObject({ share: range(share()) }),
  z.strictObject({ amount: range(amount()) }),
])

export const vatPartSchema = z.strictObject({ label: z.optional(line()), share: share(), rate: share() })

/** Free places: those in the room, less those taken at the past level, less those held for later. */
export const capacitySchema = z.union([
  z.strictObject({ free: quantity() }),
  z.strictObject({ total: quantity(), occupied: quantity(), heldForLater: quantity() }),
])

/** Extra staff is asked, never assumed: none, or so much a day that is worked. */
export const extraStaffSchema = z.union([
  z.strictObject({ none: z.literal(true) }),
  z.strictObject({ perDay: amount(), note: z.optional(line()) }),
])

/** The amount the client writes, or the explicit choice to agree none. Excluding VAT. */
export const ceilingSchema = z.union([
  z.strictObject({ amount: amount() }),
  z.strictObject({ noneAgreed: z.literal(true) }),
])

export const ceilingReplySchema = z.union([
  z.strictObject({ accepts: z.literal(true), on: z.optional(date()) }),
  z.strictObject({ counters: amount(), reason: line() }),
  z.strictObject({ declines: z.literal(true), reason: line() }),
])

/**
 * Where the goal counts something before the sale (a call, a lead, an appointment): what follows on it, up to the sale,
 * each with the share that goes on. The rates are the client's own.
 */
export const conversionSchema = z
  .array(z.strictObject({ to: line(), share: range(share()) }))
  .check(z.minLength(1), z.maxLength(9))

/** Where one sale is paid more than once: how often, and how far apart. What is spent is then one payment. */
export const lifetimeSchema = z.strictObject({
  payments: range(payments()),
  every: z.enum(['week', 'month', 'quarter', 'year']),
})

export const economicsSchema = z.strictObject({
  expectation: answer(expectationSchema),
  /** Gross spend per unit, VAT included. */
  spend: answer(range(amount())),
  vat: answer(z.array(vatPartSchema).check(z.minLength(1), z.maxLength(6))),
  remains: answer(remainsSchema),
  /** Further variable cost of each unit. */
  unitCost: answer(amount()),
  conversion: answer(conversionSchema),
  lifetime: answer(lifetimeSchema),
  /** Extra units a day at full run, as each party expects them. */
  extra: blind(range(quantity())),
  weeks: answer(weeks()),
  /** Only where it differs from the goal's days; thousandths of a day a week. */
  daysPerWeek: answer(quantity()),
  capacity: answer(capacitySchema),
  /** Share of the full run in each first week, in basis points; full from then on. */
  ramp: answer(z.array(share()).check(z.maxLength(104))),
  anyway: answer(range(share())),
  refilled: answer(share()),
  extraStaff: answer(extraStaffSchema),
  costVat: answer(share()),
  vatDeductible: answer(z.boolean()),
  ceiling: answer(ceilingSchema),
  ceilingReply: answer(ceilingReplySchema),
  /** Most that media may cost, as a part of the ceiling; what is spent above it is the agency's own cost. */
  mediaCap: answer(amount()),
  note: ownWords(),
})

export const costSchema = z.strictObject({ fee: amount(), media: amount(), production: amount() })

/** One way the agency can go. Equal form for each; nothing ranks or recommends. */
export const optionSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, { error: 'not-an-id' })),
  name: z.optional(line()),
  what: ownWords(),
  cost: answer(costSchema),
  /** Extra units a day at full run. */
  effect: answer(z.strictObject({ low: quantity(), likely: quantity(), high: quantity() })),
  clientAdds: ownWords(),
  /** Weeks until an effect can be seen at all. */
  seenAfter: answer(count(0, 520)),
  notKnown: ownWords(),
})

/** The client's choice, in the client's words; `none` is a choice too. */
export const choiceSchema = z.strictObject({
  option: z.union([z.strictObject({ id: line() }), z.strictObject({ none: z.literal(true) })]),
  reason: ownWords(),
  by: z.optional(line()),
  on: z.optional(date()),
})

export type Economics = z.infer<typeof economicsSchema>
export type AgencyOption = z.infer<typeof optionSchema>
export type Choice = z.infer<typeof choiceSchema>
export type Expectation = z.infer<typeof expectationSchema>
export type Cost = z.infer<typeof costSchema>
