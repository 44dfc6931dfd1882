import * as z from 'zod/mini'
import { canonicalText } from './canonical.ts'
import { date, line, owner, passage, type Owner } from './scalars.ts'

/** "We do not know yet": who will find out, and by which day. Printed among the open points. */
export interface Open {
  readonly open: { readonly owner: Owner; readonly due?: string | undefined }
}
/** "Not for us", with the reason, so that nobody later reads it as forgotten. */
export interface LeftOut {
  readonly leftOut: { readonly reason: string }
}
/** An answer given, kept open, or left out; absent (`undefined`) means nobody has answered yet. */
export type Answer<T> = T | Open | LeftOut

/**
 * A question that both parties answer before either sees the other's words. `settled` says whose answer stands,
 * that a third one does (`value`), or that it stays open by agreement.
 */
export interface Blind<T> {
  readonly agency?: Answer<T> | undefined
  readonly client?: Answer<T> | undefined
  readonly settled?: 'agency' | 'client' | 'other' | 'open' | undefined
  readonly value?: T | undefined
}

const openSchema = z.strictObject({ open: z.strictObject({ owner: owner(), due: z.optional(date()) }) })
const leftOutSchema = z.strictObject({ leftOut: z.strictObject({ reason: passage() }) })

export const answer = <S extends z.core.SomeType>(schema: S) => z.optional(z.union([schema, openSchema, leftOutSchema]))

export const blind = <S extends z.core.SomeType>(schema: S) =>
  z.optional(
    z.strictObject({
      agency: answer(schema),
      client: answer(schema),
      settled: z.optional(z.enum(['agency', 'client', 'other', 'open'])),
      value: z.optional(schema),
    }),
  )

export const isOpen = (value: unknown): value is Open => typeof value === 'object' && value !== null && 'open' in value
export const isLeftOut = (value: unknown): value is LeftOut =>
  typeof value === 'object' && value !== null && 'leftOut' in value

/** The value of an answer that was given; `undefined` when it is absent, open or left out. */
export const given = <A>(value: A): Given<A> | undefined =>
  value === undefined || isOpen(value) || isLeftOut(value) ? undefined : (value as Given<A>)
export type Given<A> = Exclude<A, Open | LeftOut | undefined>

/** What became of a question that both answered blind. */
export type Settlement<T> =
  | { readonly state: 'absent' }
  | { readonly state: 'stands'; readonly answer: Answer<T>; readonly by: Owner }
  | { readonly state: 'differs'; readonly agency: Answer<T>; readonly client: Answer<T> }

/**
 * Which answer to a blind question stands. One answer alone stands; two equal ones stand for both; two different ones
 * differ until a party's, a third or "open" has been settled on by name. Equality is of content, not of the order of keys.
 */
export function settlement<T>(question: Blind<T> | undefined): Settlement<T> {
  if (!question) return { state: 'absent' }
  const { agency, client, settled, value } = question
  if (settled === 'open') return { state: 'stands', answer: { open: { owner: 'both' } }, by: 'both' }
  if (settled === 'other' && value !== undefined) return { state: 'stands', answer: value, by: 'both' }
  if (settled === 'agency' && agency !== undefined) return { state: 'stands', answer: agency, by: 'agency' }
  if (settled === 'client' && client !== undefined) return { state: 'stands', answer: client, by: 'client' }
  if (agency === undefined && client === undefined) return { state: 'absent' }
  if (client === undefined) return { state: 'stands', answer: agency as Answer<T>, by: 'agency' }
  if (agency === undefined) return { state: 'stands', answer: client, by: 'client' }
  if (same(agency, client)) return { state: 'stands', answer: client, by: 'both' }
  return { state: 'differs', agency, client }
}

/** The value that a blind question settled on, if it did. */
export function agreedValue<T>(question: Blind<T> | undefined): Given<T> | undefined {
  const outcome = settlement(question)
  return outcome.state === 'stands' ? given(outcome.answer) : undefined
}

const same = (one: unknown, other: unknown) => canonicalText(one) === canonicalText(other)

export const ownWords = () => answer(passage())
export const ownLine = () => answer(line())
