import * as z from 'zod/mini'
import { chosenSchema } from './chosen.ts'
import { asks } from './handOver.ts'
import { asFaults, type Fault } from './parse.ts'
import { count, date, hash, line, side } from './scalars.ts'
import { fail, ok, type Result } from '../../std/result.ts'

/** Name of the format of a file that carries every agreement of a device to another one. */
export const DESK_FORMAT = 'ten-tables-desk'
/** Version that this code writes; a newer one is refused. */
export const DESK_VERSION = 1

/** A text that is read where it is used, under the limits of its own kind: a draft, a hand-over. */
const carried = () => z.string().check(z.maxLength(1_500_000))
/** Milliseconds since 1970, as whatever clock said. */
const moment = () => z.number().check(z.refine((value) => Number.isFinite(value), { error: 'not-whole' }))
const sides = () => z.array(side()).check(z.maxLength(2))

const passed = { revision: count(1, 1_000_000_000), hash: hash(), at: moment(), text: z.optional(carried()) }
const sent = z.strictObject({
  ...passed,
  way: z.enum(['file', 'share', 'link', 'code', 'paper']),
  asks: z.enum(asks),
  due: z.optional(date()),
})
const exchange = z.strictObject({
  side: z.optional(side()),
  sent: z.array(sent).check(z.maxLength(10_000)),
  received: z.array(z.strictObject({ ...passed, by: z.optional(side()) })).check(z.maxLength(10_000)),
  waiting: z.optional(carried()),
  later: z.optional(z.array(carried()).check(z.maxLength(1000))),
  chosen: z.optional(chosenSchema),
  asked: z.optional(
    z.strictObject({
      asks: z.enum(asks),
      due: z.optional(date()),
      by: side(),
      questions: z.optional(z.array(line()).check(z.maxLength(100))),
    }),
  ),
})

/** What lies beside a draft and was done with it. */
const earlier = z.strictObject({
  closed: z.optional(z.strictObject({ revision: count(1, 1_000_000_000), hash: hash() })),
  inked: z.optional(z.strictObject({ content: z.string().check(z.maxLength(64)), by: sides() })),
  exchange: z.optional(exchange),
  drafts: z.strictObject({
    agency: z.optional(carried()),
    client: z.optional(carried()),
    read: z.optional(carried()),
  }),
})

const point = z.array(z.number()).check(z.minLength(2), z.maxLength(2))
const drawn = z.strictObject({
  width: z.number(),
  height: z.number(),
  strokes: z.array(z.array(point).check(z.maxLength(20_000))).check(z.maxLength(2000)),
})
const mark = z.strictObject({
  party: side(),
  mark: z.union([z.strictObject({ drawn }), z.strictObject({ typed: line() })]),
  at: moment(),
  offsetMinutes: z.number(),
})
const paper = z.strictObject({
  content: z.string().check(z.maxLength(64)),
  /** Base 64 without padding, of the bytes of the PDF. */
  bytes: z.string().check(z.maxLength(28_000_000)),
  inked: sides(),
  marks: z.optional(z.array(mark).check(z.maxLength(4))),
})

/** By the answer that each stands at; in pairs, so that no key of a file becomes one of ours. */
const beside = z.array(z.array(carried()).check(z.minLength(2), z.maxLength(2))).check(z.maxLength(5000))

// A record, a pair or a value of any kind would bring parts of zod along that no question needs (1.2 kB, measured).
export const deskEntrySchema = z.strictObject({
  unparsed: beside,
  notes: beside,
  earlier: z.optional(earlier),
  savedAt: moment(),
  archivedAt: z.optional(moment()),
  paper: z.optional(paper),
  /** Signed papers that another one took the place of, the oldest first. */
  before: z.array(paper).check(z.maxLength(1000)),
})

/** What lies beside an agreement in such a file; its draft is read as any other. */
export type DeskEntry = z.infer<typeof deskEntrySchema>
export type CarriedPaper = z.infer<typeof paper>

/** The same from plain data that was scanned under limits. */
export function parseDeskEntry(value: unknown): Result<DeskEntry, readonly Fault[]> {
  const outcome = deskEntrySchema.safeParse(value)
  return outcome.success ? ok(outcome.data) : fail(outcome.error.issues.flatMap(asFaults))
}
