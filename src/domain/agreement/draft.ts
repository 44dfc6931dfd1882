import * as z from 'zod/mini'
import { answer, ownLine } from './answer.ts'
import { audienceSchema, problemSchema } from './audience.ts'
import { choiceSchema, economicsSchema, optionSchema } from './economics.ts'
import { goalSchema } from './goal.ts'
import { lineSchema } from './line.ts'
import { looseEndCodes } from './looseEndCodes.ts'
import { partySchema, personSchema } from './party.ts'
import { count, currency, date, entryId, hash, language, line, LIST_LENGTH, passage, side } from './scalars.ts'
import { termsSchema } from './terms.ts'
import { ruleIds } from './wordingRules.ts'

/** Name of the format, in every draft file and attachment. */
export const FORMAT = 'ten-tables'
/** Version of the format that this code writes; older ones are upgraded, newer ones refused. */
export const VERSION = 1

/** The ten steps of the path that print a section (the rest is reading, signing, keeping). */
export const SECTIONS = ['table', 'goal', 'audience', 'money', 'options', 'line', 'terms'] as const
export type SectionId = (typeof SECTIONS)[number]

/** Where an answer stands: keys and list indexes, joined by full stops (`goal.levels.must`, `options.0.cost`). */
export type Path = string

export const languagesSchema = z.strictObject({
  /** The language of the paper, chosen apart from the screen's. */
  paper: language(),
  /** The second language of a bilingual paper. */
  beside: z.optional(language()),
  /** Which of the two prevails; asked, never assumed. */
  prevailing: z.optional(language()),
})

/** A warning that both saw and one kept, with the reason; printed. */
export const keptSchema = z.strictObject({
  id: entryId(),
  /** The flag or finding, by its code. */
  code: line(),
  path: line(),
  by: side(),
  reason: passage(),
  /** The sentence that it was kept for, word for word as it stood: once it has gone, so has what was kept. */
  sentence: z.optional(passage()),
})

export const commentSchema = z.strictObject({
  id: entryId(),
  path: line(),
  by: side(),
  text: passage(),
  on: z.optional(date()),
  /** The finding that it asks about, whatever language the question is in. */
  code: z.optional(z.enum([...ruleIds, ...looseEndCodes])),
})

export const draftSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  id: z.string().check(z.regex(/^[a-z2-7]{26}$/, { error: 'not-an-id' })),
  revision: count(1, 1_000_000_000),
  /** SHA-256 of the canonical bytes of the draft that this one was made from. */
  parent: z.optional(hash()),
  /** Which example this draft still is; gone once the names of both parties were changed. */
  example: z.optional(entryId()),
  /** The calendar date of the agreement; the PDF's own dates come from it. */
  date: z.optional(date()),
  title: ownLine(),
  languages: languagesSchema,
  paperSize: z.enum(['a4', 'letter']),
  currency: currency(),
  timeZone: line(),
  parties: z.strictObject({ agency: partySchema, client: partySchema }),
  people: z.optional(z.array(personSchema).check(z.maxLength(LIST_LENGTH))),
  problem: z.optional(problemSchema),
  goal: z.optional(goalSchema),
  audience: z.optional(audienceSchema),
  economics: z.optional(economicsSchema),
  options: z.optional(z.array(optionSchema).check(z.maxLength(LIST_LENGTH))),
  choice: answer(choiceSchema),
  line: z.optional(lineSchema),
  terms: z.optional(termsSchema),
  kept: z.optional(z.array(keptSchema).check(z.maxLength(LIST_LENGTH))),
  comments: z.optional(z.array(commentSchema).check(z.maxLength(LIST_LENGTH))),
  /** Sections that a party has agreed to, word for word as they stand. */
  agreed: z.optional(
    z.array(z.strictObject({ section: z.enum(SECTIONS), by: side() })).check(z.maxLength(2 * SECTIONS.length)),
  ),
})

/** An agreement in the making; anything but its frame may still be unanswered. */
export type Draft = z.infer<typeof draftSchema>
export type KeptWarning = z.infer<typeof keptSchema>
export type DraftComment = z.infer<typeof commentSchema>

declare const complete: unique symbol
/** A draft in which nothing that signing needs is missing; only `complete` makes one. */
export type Agreement = Draft & { readonly [complete]: true }

/** A draft with nothing answered. `id` comes from the world's randomness, once. */
export function emptyDraft(frame: Pick<Draft, 'id' | 'languages' | 'paperSize' | 'currency' | 'timeZone'>): Draft {
  return { format: FORMAT, version: VERSION, revision: 1, ...frame, parties: { agency: {}, client: {} } }
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** A draft's id from 16 bytes of chance: 26 characters of base 32 (RFC 4648, lower case, no padding). */
export function draftId(bytes: Uint8Array): string {
  let bits = 0n
  for (const byte of bytes.subarray(0, 16)) bits = (bits << 8n) | BigInt(byte)
  bits <<= 2n
  return Array.from({ length: 26 }, (_, place) => ALPHABET[Number((bits >> BigInt(5 * (25 - place))) & 31n)]).join('')
}
