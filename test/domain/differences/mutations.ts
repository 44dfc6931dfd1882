/** One thing that a person, or a villain, does to a draft: what was done, where, and what came of it. */
export interface Mutation {
  readonly what: string
  readonly path: string
  readonly after: unknown
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
type Keys = readonly (string | number)[]

/** Everything that can be done to each leaf, entry and key of plain data, one at a time. */
export function mutationsOf(data: unknown): readonly Mutation[] {
  const whole = data as Json
  return visited(whole, []).flatMap(({ keys, value }) =>
    changesOf(value).map(({ what, to, at }) => ({
      what,
      path: [...keys, ...(at === undefined ? [] : [at])].join('.'),
      after: replaced(whole, keys, to),
    })),
  )
}

const visited = (value: Json, keys: Keys): readonly { readonly keys: Keys; readonly value: Json }[] => [
  { keys, value },
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, below]) => visited(below, [...keys, key]))
    : []),
]

interface Change {
  readonly what: string
  readonly to: Json
  /** The entry or key that it was done to. */
  readonly at?: string | number
}

function changesOf(value: Json): readonly Change[] {
  if (typeof value === 'number') return ofNumber(value)
  if (typeof value === 'boolean') return [{ what: 'flipped', to: !value }]
  if (typeof value === 'string') return ofText(value)
  if (Array.isArray(value)) return ofList(value as readonly Json[])
  return value === null ? [] : ofRecord(value as { readonly [key: string]: Json })
}

const ofNumber = (value: number): readonly Change[] =>
  [value + 1, value - 1, value * 10, -value, Math.trunc(value / 10)]
    .filter((to) => !Object.is(to, value) && to + 0 !== value)
    .map((to) => ({ what: `${value} became ${to}`, to }))

const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  A: 'А',
  O: '0',
  l: 'I',
  '1': 'l',
}

function ofText(text: string): readonly Change[] {
  const swapped = text.replace(/(\p{L})(\p{L})/u, '$2$1')
  const turned = text.toUpperCase() === text ? text.toLowerCase() : text.toUpperCase()
  const disguised = [...text].map((letter) => lookAlikes[letter] ?? letter).join('')
  const shifted = text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))
  const made = { swapped, turned, disguised, shifted, doubled: `${text} ${text}`, cut: text.slice(0, -1) }
  const unseen = ['\u200b', '\u00ad', '\u202e', ' '].map((sign) => `${text.slice(0, 1)}${sign}${text.slice(1)}`)
  return [...Object.entries(made), ...unseen.map((to) => ['unseen', to] as const)]
    .filter(([, to]) => to !== text)
    .map(([what, to]) => ({ what, to }))
}

function ofList(list: readonly Json[]): readonly Change[] {
  return list.flatMap((entry, at) => [
    { what: 'removed', to: list.toSpliced(at, 1), at },
    { what: 'doubled', to: list.toSpliced(at, 0, entry), at },
    ...(at > 0 && JSON.stringify(entry) !== JSON.stringify(list[at - 1])
      ? [{ what: 'moved', to: list.with(at, list[at - 1] as Json).with(at - 1, entry), at }]
      : []),
  ])
}

const ofRecord = (record: { readonly [key: string]: Json }): readonly Change[] => [
  ...Object.keys(record).map((key) => {
    const { [key]: _gone, ...to } = record
    return { what: 'removed', to, at: key }
  }),
  { what: 'unknown key', to: { ...record, zzz: 'more' }, at: 'zzz' },
  {
    what: 'a prototype’s key',
    to: JSON.parse(`{"__proto__":1,${JSON.stringify(record).slice(1)}`.replace(',}', '}')) as Json,
    at: '__proto__',
  },
]

function replaced(value: Json, [key, ...rest]: Keys, to: Json): Json {
  if (key === undefined) return to
  if (Array.isArray(value))
    return (value as readonly Json[]).with(
      Number(key),
      replaced((value as readonly Json[])[Number(key)] as Json, rest, to),
    )
  const record = value as { readonly [key: string]: Json }
  return { ...record, [key]: replaced(record[key] as Json, rest, to) }
}
