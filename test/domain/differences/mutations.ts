import { isCalendarDate } from '../../../src/domain/language/calendar.ts'
import { made } from './fullDraft.ts'
import { accepts, described, type Json, type Keys, type Place, type Rec, type Schema } from './readSchema.ts'

/** What was done to a place of a draft. */
export type Act =
  | 'number'
  | 'flipped'
  | 'member'
  | 'date'
  | 'letters'
  | 'digit'
  | 'look-alike'
  | 'unseen'
  | 'form'
  | 'removed'
  | 'added'
  | 'entry removed'
  | 'entry added'
  | 'entry doubled'
  | 'entry moved'
  | 'unknown key'

/** One thing that a person, or a villain, does to one place. */
export interface Change {
  readonly act: Act
  readonly to: Json
  /** The entry or key that it was done to, where it was not the whole place. */
  readonly at?: string | number
  /** What was put in, by its Unicode number, and what it looks like there. */
  readonly hidden?: { readonly character: string; readonly like: string | null }
}

/** Everything that can be done to one place, one at a time, as its schema allows or forbids it. */
export function changesOf(place: Place): readonly Change[] {
  const { value } = place
  const forms = place.union === null ? [] : otherForms(place.union, value)
  if (typeof value === 'number') return [...forms, ...ofNumber(value)]
  if (typeof value === 'boolean') return [...forms, { act: 'flipped', to: !value }]
  if (typeof value === 'string') return [...forms, ...ofMember(place), ...ofDate(value), ...ofText(value)]
  if (isList(value)) return [...forms, ...ofList(value, place.schema)]
  return value === null ? [] : [...forms, ...ofRecord(value, place.schema)]
}

/** Another of the forms that a value may have: an amount for a share, left out what was given. */
const otherForms = (union: Schema, value: Json): readonly Change[] =>
  (described(union).options ?? [])
    .filter((option) => !accepts(option, value))
    .map((option) => ({ act: 'form', to: made(option) }))

const ofNumber = (value: number): readonly Change[] =>
  [...new Set([value + 1, value - 1, value * 10, 0 - value, Math.trunc(value / 10), value + 0.5])]
    .filter((to) => to !== value)
    .map((to) => ({ act: 'number', to }))

/** Each other one on the list: of a closed list of words, or of literals. */
const ofMember = ({ schema, value }: Place): readonly Change[] =>
  Object.values(described(schema).entries ?? {})
    .filter((member) => member !== value)
    .map((to) => ({ act: 'member', to }))

function ofDate(value: string): readonly Change[] {
  if (!isCalendarDate(value)) return []
  const away = (by: number) => new Date(Date.parse(`${value}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
  return [1, -1, 31, 365].map((by) => ({ act: 'date', to: away(by) }))
}

/** What looks like what: Cyrillic and Greek for Latin, and the letters and figures that people mistake. */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'аα',
  c: 'с',
  e: 'е',
  i: 'і',
  j: 'ј',
  o: 'оο',
  p: 'рρ',
  s: 'ѕ',
  x: 'х',
  y: 'у',
  A: 'АΑ',
  B: 'ВΒ',
  C: 'С',
  E: 'ЕΕ',
  H: 'НΗ',
  K: 'К',
  M: 'М',
  O: 'О0',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  l: 'I1',
  '0': 'O',
  '1': 'lI',
}

/** Nobody sees these, or they turn the direction of writing. */
const unseen = ['00AD', '061C', '200B', '200C', '200D', '200E', '202E', '2060', '2066', 'FEFF']

const firstAs = (text: string, from: string, to: string) => text.replace(from, to)
const shown = (number: string) => String.fromCodePoint(Number.parseInt(number, 16))
const numberOf = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

function ofText(text: string): readonly Change[] {
  const letters = [
    text.replace(/(\p{L})(?!\1)(\p{L})/u, '$2$1'),
    text.replace(/(\p{L})(?!\1)(\p{L})(?=\P{L}*$)/u, '$2$1'),
    text.toUpperCase(),
    text.toLowerCase(),
    text.replace(/\p{L}/u, (letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase())),
    text.slice(0, -1),
    `${text} ${text}`,
    `${text} `,
  ].map((to): Change => ({ act: text.replaceAll(/\D/g, '') === to.replaceAll(/\D/g, '') ? 'letters' : 'digit', to }))
  const digits = [...text.matchAll(/\d/g)].slice(0, 8).map(({ index, 0: digit }): Change => {
    const next = String((Number(digit) + 1) % 10)
    return { act: 'digit', to: `${text.slice(0, index)}${next}${text.slice(index + 1)}` }
  })
  const alike = Object.entries(lookAlikes).flatMap(([like, signs]) =>
    text.includes(like)
      ? [...signs].map((sign): Change => {
          const hidden = { character: numberOf(sign), like }
          return { act: 'look-alike', to: firstAs(text, like, sign), hidden }
        })
      : [],
  )
  const hiding = unseen.flatMap((number, at): readonly Change[] => {
    const place = at % (text.length + 1)
    const to = `${text.slice(0, place)}${shown(number)}${text.slice(place)}`
    return [{ act: 'unseen', to, hidden: { character: `U+${number}`, like: null } }]
  })
  return [...letters, ...digits, ...alike, ...hiding].filter(({ to }) => to !== text)
}

function ofList(list: readonly Json[], schema: Schema): readonly Change[] {
  const { element } = described(schema)
  const isOther = (one: number, other: number) => JSON.stringify(list[one]) !== JSON.stringify(list[other])
  const last = list.length - 1
  return [
    ...list.flatMap((entry, at): readonly Change[] => [
      { act: 'entry removed', to: list.toSpliced(at, 1), at },
      { act: 'entry doubled', to: list.toSpliced(at, 0, entry), at },
      ...(at > 0 && isOther(at, at - 1) ? [moved(list, at, at - 1)] : []),
    ]),
    ...(last > 1 && new Set(list.map((entry) => JSON.stringify(entry))).size === list.length
      ? [moved(list, 0, last), moved(list, last, 0)]
      : []),
    ...(element ? [0, list.length].map((at) => added(list, at, made(element))) : []),
  ]
}

const moved = (list: readonly Json[], from: number, to: number): Change => ({
  act: 'entry moved',
  to: list.toSpliced(from, 1).toSpliced(to, 0, list[from] ?? null),
  at: to,
})
const added = (list: readonly Json[], at: number, entry: Json): Change => ({
  act: 'entry added',
  to: list.toSpliced(at, 0, entry),
  at,
})

function ofRecord(record: Rec, schema: Schema): readonly Change[] {
  const { shape = {} } = described(schema)
  const absent = Object.entries(shape).filter(([key]) => record[key] === undefined)
  return [
    ...Object.keys(record).map((key): Change => {
      const { [key]: _gone, ...to } = record
      return { act: 'removed', to, at: key }
    }),
    ...absent.map(([key, member]): Change => ({ act: 'added', to: { ...record, [key]: made(member) }, at: key })),
    ...['zzz', '__proto__', 'constructor', 'toString'].map((key): Change => {
      const to = Object.defineProperty({ ...record }, key, { value: 1, enumerable: true, configurable: true })
      return { act: 'unknown key', to, at: key }
    }),
  ]
}

/** The draft with something else at a place. */
export function replaced(value: Json, [key, ...rest]: Keys, to: Json): Json {
  if (key === undefined) return to
  if (isList(value)) return value.with(Number(key), replaced(value[Number(key)] ?? null, rest, to))
  const record = value as Rec
  return { ...record, [key]: replaced(record[key] ?? null, rest, to) }
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
