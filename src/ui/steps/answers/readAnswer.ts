import { withAnswer } from '../../../domain/agreement/change.ts'
import type { Draft } from '../../../domain/agreement/draft.ts'
import { parseDraft } from '../../../domain/agreement/parse.ts'
import { rowsShown, withRows } from './rows.ts'
import { asideOf, nameOf, type AnswerSpec, type FieldSpec } from './spec.ts'
import { readTyped, type TypedFault, type Typing } from './typed.ts'

/** What stands in a form, by the names of its fields. */
export type Raw = Readonly<Record<string, string | readonly string[] | undefined>>

/** A field that keeps an answer from being taken; `missing` where it is empty while the others are not. */
export interface FieldFault extends TypedFault {
  readonly name: string
  readonly field: FieldSpec | null
}

export type ReadAnswer =
  | { readonly state: 'given'; readonly value: unknown }
  | { readonly state: 'absent' }
  | { readonly state: 'faulty'; readonly faults: readonly FieldFault[] }

/**
 * The same, held against the draft's own schema: what the fields make together must be an answer that a file may hold
 * (a price where "late costs a price" was chosen, an end behind its beginning).
 */
export function readFitting(answer: AnswerSpec, raw: Raw, typing: Typing, draft: Draft): ReadAnswer {
  const read = readAnswer(answer, raw, typing)
  if (read.state !== 'given') return read
  const parsed = parseDraft(withAnswer(draft, answer.path, read.value))
  if (parsed.ok || parsed.error.code !== 'faults') return read
  const within = parsed.error.faults.filter(({ path }) => path === answer.path || path.startsWith(`${answer.path}.`))
  if (within.length === 0) return read
  const fields = shownFields(answer, raw)
  return {
    state: 'faulty',
    faults: within.map(({ path, code }) => {
      const field =
        fields.find(({ key }) => key !== '' && path.startsWith(`${answer.path}.${key}`)) ?? fields[0] ?? null
      return { name: nameOf(answer, field?.key ?? ''), field, code, readings: [] }
    }),
  }
}

/** The fields that an answer shows now: those of its chosen form, or its only ones. */
export function shownFields(answer: AnswerSpec, raw: Raw): readonly FieldSpec[] {
  if (!answer.variants) return withRows(answer.fields, rowsShown(answer, raw))
  const chosen = raw[asideOf(answer, 'variant')]
  return answer.variants.find(({ id }) => id === chosen)?.fields ?? []
}

/** What a form says about one answer: a value, nothing, or why it cannot be taken yet. */
export function readAnswer(answer: AnswerSpec, raw: Raw, typing: Typing): ReadAnswer {
  const state = raw[asideOf(answer, 'state')]
  if (state === 'open') return readOpen(answer, raw, typing)
  if (state === 'leftOut') return readLeftOut(answer, raw, typing)
  const chosen = answer.variants?.find(({ id }) => id === raw[asideOf(answer, 'variant')])
  if (answer.variants && !chosen) return { state: 'absent' }
  const fields = shownFields(answer, raw)
  const filled = fields.filter((field) => !isEmpty(raw[nameOf(answer, field.key)]))
  if (filled.length === 0 && !chosen) return { state: 'absent' }
  const faults: FieldFault[] = []
  let value: unknown = Array.isArray(answer.within) ? answer.within : { ...answer.within, ...chosen?.constant }
  for (const field of fields) {
    const name = nameOf(answer, field.key)
    const text = raw[name]
    if (isEmpty(text)) {
      if (isNeeded(field, filled)) faults.push({ name, field, code: 'missing', readings: [] })
      continue
    }
    const read = readTyped(text ?? '', field.kind, typing)
    if (read.ok) value = field.key === '' ? read.value : put(value as object, field.key.split('.'), read.value)
    else faults.push({ name, field, ...read.error })
  }
  return faults.length > 0 ? { state: 'faulty', faults } : { state: 'given', value: withoutHoles(value) }
}

const isEmpty = (text: Raw[string]) =>
  text === undefined || (typeof text === 'string' ? text.trim() === '' : text.length === 0)

/** A part that is optional as a whole is needed whole once one of its fields is filled. */
function isNeeded(field: FieldSpec, filled: readonly FieldSpec[]): boolean {
  if (field.group === undefined) return field.optional !== true
  return field.optional !== true && filled.some(({ group }) => group === field.group)
}

/** Puts a part of a value; a number among the keys makes a list (`acts.0.what`). */
function put(object: object, [key = '', ...rest]: readonly string[], value: unknown): object {
  const before = (object as Record<string, object | undefined>)[key]
  const after = rest.length === 0 ? value : put(before ?? (/^\d+$/.test(rest[0] ?? '') ? [] : {}), rest, value)
  if (!Array.isArray(object)) return { ...object, [key]: after }
  const list = [...(object as unknown[])]
  list[Number(key)] = after
  return list
}

/** Rows of a short list that were left empty close up. */
function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((entry) => entry !== undefined).map(withoutHoles)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutHoles(member)]))
}

function readOpen(answer: AnswerSpec, raw: Raw, typing: Typing): ReadAnswer {
  const owner = raw[asideOf(answer, 'owner')] || answer.by
  const name = asideOf(answer, 'due')
  const due = raw[name]
  if (isEmpty(due)) return { state: 'given', value: { open: { owner } } }
  const read = readTyped(due ?? '', { kind: 'date' }, typing)
  if (!read.ok) return { state: 'faulty', faults: [{ name, field: null, ...read.error }] }
  return { state: 'given', value: { open: { owner, due: read.value } } }
}

function readLeftOut(answer: AnswerSpec, raw: Raw, typing: Typing): ReadAnswer {
  const name = asideOf(answer, 'reason')
  const missing = { state: 'faulty', faults: [{ name, field: null, code: 'missing', readings: [] }] } as const
  if (isEmpty(raw[name])) return missing
  const read = readTyped(raw[name] ?? '', { kind: 'passage' }, typing)
  if (!read.ok) return { state: 'faulty', faults: [{ name, field: null, ...read.error }] }
  return { state: 'given', value: { leftOut: { reason: read.value } } }
}
