import * as z from 'zod/mini'
import { fail, ok, type Result } from '../../std/result.ts'
import { draftSchema, type Draft } from './draft.ts'
import { draftFingerprint } from './fingerprint.ts'
import { asFaults, type DraftRefusal } from './parse.ts'
import { count, currency, date, hash, language, line, passage, side, time } from './scalars.ts'

/** Name of the format of a draft on its way from one party to the other. */
export const HAND_OVER_FORMAT = 'ten-tables-hand-over'
/** Name of the format of what fits into a code on the screen: who asks, about which goal, and what. */
export const REQUEST_FORMAT = 'ten-tables-request'
/** Version of both that this code writes; a newer one is refused. */
export const HAND_OVER_VERSION = 1

/** The one concrete thing that is asked: answers of one's own, what is still seen differently, reading, a signature. */
export const asks = ['answers', 'settle', 'read', 'sign'] as const
export type Ask = (typeof asks)[number]

/** When it was handed over, by the clock of that device: a claim, for anybody sets a clock. */
const claimed = () => z.strictObject({ on: date(), at: time() })

/** Who asks, what, by when, and in which language the asking is written: the receiver's. */
const asking = {
  by: side(),
  /** The person who hands over, as they write their name. */
  name: z.optional(line()),
  when: claimed(),
  language: language(),
  asks: z.enum(asks),
  due: z.optional(date()),
  /** A message, in the sender's words. */
  words: z.optional(passage()),
}

/** What is answered to what was asked before, in so many words: no is an answer too, with its reason. */
export const replySchema = z.union([
  z.strictObject({ agreed: z.literal(true) }),
  z.strictObject({ declined: z.strictObject({ reason: passage() }) }),
])

export const handOverSchema = z.strictObject({
  format: z.literal(HAND_OVER_FORMAT),
  version: z.literal(HAND_OVER_VERSION),
  ...asking,
  reply: z.optional(replySchema),
  /** The draft was begun from a request, so it holds its answers alone; its parent is what the request was made from. */
  toRequest: z.optional(z.literal(true)),
  /** SHA-256 of the canonical bytes of the draft; its number and its parent stand in the draft itself. */
  content: hash(),
  draft: draftSchema,
})

export const requestSchema = z.strictObject({
  format: z.literal(REQUEST_FORMAT),
  version: z.literal(HAND_OVER_VERSION),
  ...asking,
  /** The draft that is asked about: its id and number, and the SHA-256 of its canonical bytes as the sender keeps them. */
  id: draftSchema.shape.id,
  revision: count(1, 1_000_000_000),
  parent: hash(),
  /** Both parties by their short names. */
  agency: z.optional(line()),
  client: z.optional(line()),
  /** The goal in one sentence, in the paper's language; what is counted, and in which unit, as the questions need it. */
  goal: z.optional(passage()),
  metric: z.optional(line()),
  unit: z.optional(z.strictObject({ one: line(), many: line() })),
  paper: language(),
  currency: currency(),
  timeZone: line(),
  /** The questions, by the addresses of their screens in the path (`goal/pain`). */
  questions: z.array(line()).check(z.maxLength(30)),
})

/** A draft on its way: who hands it over, when by their clock, what they ask and by when. */
export type HandOver = z.infer<typeof handOverSchema>
/** What a code on a screen carries: enough to answer the director's questions on another device. */
export type HandOverRequest = z.infer<typeof requestSchema>
export type Reply = z.infer<typeof replySchema>

/** `content-differs`: the draft inside is not the one that the hand-over names by its hash. */
export type HandOverRefusal = DraftRefusal | { readonly code: 'content-differs' }

/** A hand-over from plain data that was scanned under the limits of a draft: its version, then every fault at once. */
export function parseHandOver(value: object): Result<HandOver, HandOverRefusal> {
  const newer = newerVersion(value)
  if (newer !== null) return fail({ code: 'newer-version', version: newer })
  const outcome = handOverSchema.safeParse(value)
  if (!outcome.success) return fail({ code: 'faults', faults: outcome.error.issues.flatMap(asFaults) })
  const { draft, content } = outcome.data
  return draftFingerprint(draft).hex === content ? ok(outcome.data) : fail({ code: 'content-differs' })
}

/** A request from plain data that was scanned under the same limits. */
export function parseRequest(value: object): Result<HandOverRequest, DraftRefusal> {
  const newer = newerVersion(value)
  if (newer !== null) return fail({ code: 'newer-version', version: newer })
  const outcome = requestSchema.safeParse(value)
  return outcome.success ? ok(outcome.data) : fail({ code: 'faults', faults: outcome.error.issues.flatMap(asFaults) })
}

function newerVersion(value: object): number | null {
  const { version } = value as { version?: unknown }
  return typeof version === 'number' && Number.isSafeInteger(version) && version > HAND_OVER_VERSION ? version : null
}

/** A hand-over of a draft as it stands: named by the hash of its content. */
export function handOverOf(
  draft: Draft,
  asked: Pick<HandOver, 'by' | 'name' | 'when' | 'language' | 'asks' | 'due' | 'words' | 'reply' | 'toRequest'>,
): HandOver {
  return {
    format: HAND_OVER_FORMAT,
    version: HAND_OVER_VERSION,
    ...asked,
    content: draftFingerprint(draft).hex,
    draft,
  }
}
