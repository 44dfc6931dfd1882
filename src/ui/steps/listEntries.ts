import type { AnswerSpec } from './answers/spec.ts'
import type { ListSpec } from './screen.ts'

/** Every entry of a list as an answer of its own, and one more behind them for what is being added. */
export function entriesOf(list: ListSpec, entries: unknown): readonly AnswerSpec[] {
  const present = Array.isArray(entries) ? (entries as unknown[]) : []
  return [...present, undefined].map((entry, index) => ({
    path: `${list.path}.${index}`,
    by: list.by,
    fields: list.fields,
    stays: true,
    ...(list.variants && { variants: list.variants }),
    ...(list.grows && { grows: list.grows }),
    ...(list.prefix && { within: withinOf(list, entry, present) }),
  }))
}

/** What an entry keeps besides the fields of its form; a new one gets an id that no other has. */
function withinOf(list: ListSpec, entry: unknown, present: readonly unknown[]): object {
  if (entry === undefined) return { id: freeId(list.prefix ?? 'entry', present) }
  const shown = new Set(list.fields.map(({ key }) => key.split('.')[0]))
  return Object.fromEntries(Object.entries(entry as object).filter(([key, value]) => !shown.has(key) || isKept(value)))
}

/** An answer kept open or left out inside an entry, and a list without rows, stay until a field writes over them. */
const isKept = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  ('open' in value || 'leftOut' in value || (Array.isArray(value) && value.length === 0))

function freeId(prefix: string, present: readonly unknown[]): string {
  const taken = new Set(present.map((entry) => (entry as { id?: string }).id))
  let number = present.length + 1
  while (taken.has(`${prefix}-${number}`)) number += 1
  return `${prefix}-${number}`
}
