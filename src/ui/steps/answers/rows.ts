import type { Raw } from './readAnswer.ts'
import { asideOf, nameOf, type AnswerSpec, type FieldSpec } from './spec.ts'

const STAR = '*'
const isInRow = ({ key }: FieldSpec) => key.split('.').includes(STAR)

/** The fields as they stand in a form that shows so many rows; those of the rows in place of the starred ones. */
export function withRows(fields: readonly FieldSpec[], rows: number): readonly FieldSpec[] {
  const starred = fields.filter(isInRow)
  const first = starred[0]
  if (!first) return fields
  const before = fields.indexOf(first)
  return [
    ...fields.slice(0, before),
    ...Array.from({ length: rows }, (_, row) => starred.map((field) => inRow(field, row))).flat(),
    ...fields.slice(before + starred.length),
  ]
}

const inRow = ({ group, ...field }: FieldSpec, row: number): FieldSpec => ({
  ...field,
  row,
  key: field.key.replace(STAR, String(row)),
  ...(group !== undefined && { group: group.replace(STAR, String(row)) }),
})

/** Rows of the list in a value, one to begin with where there is none. */
export function rowsIn(answer: AnswerSpec, value: unknown): number {
  const key = answer.fields.find(isInRow)?.key
  if (key === undefined) return 0
  const list = key
    .split('.')
    .slice(0, key.split('.').indexOf(STAR))
    .reduce<unknown>((inner, part) => (inner as Record<string, unknown> | undefined)?.[part], value)
  return Math.max(1, Array.isArray(list) ? list.length : 0)
}

/** How many rows a form shows now. */
export const rowsShown = (answer: AnswerSpec, raw: Raw): number => Number(raw[asideOf(answer, 'rows')] ?? 1)

/** The form with a row more at the end. */
export const withRow = (answer: AnswerSpec, raw: Raw): Record<string, string> => ({
  ...emptied(answer, rowsShown(answer, raw)),
  [asideOf(answer, 'rows')]: String(rowsShown(answer, raw) + 1),
})

/** The form without one of its rows; those behind it move up, the last place is empty. */
export function withoutRow(answer: AnswerSpec, raw: Raw, row: number): Record<string, string | string[]> {
  const rows = rowsShown(answer, raw)
  const starred = answer.fields.filter(isInRow)
  const nameAt = (field: FieldSpec, at: number) => nameOf(answer, inRow(field, at).key)
  const moved = Array.from({ length: rows - row - 1 }, (_, place) =>
    starred.map((field) => [nameAt(field, row + place), raw[nameAt(field, row + place + 1)] ?? '']),
  ).flat()
  return {
    ...(Object.fromEntries(moved) as Record<string, string>),
    ...emptied(answer, rows - 1),
    [asideOf(answer, 'rows')]: String(Math.max(1, rows - 1)),
  }
}

const emptied = (answer: AnswerSpec, row: number): Record<string, string> =>
  Object.fromEntries(answer.fields.filter(isInRow).map((field) => [nameOf(answer, inRow(field, row).key), '']))

/** The row that ends with a field; undefined elsewhere. */
export function rowEndingAt(fields: readonly FieldSpec[], place: number): number | undefined {
  const row = fields[place]?.row
  return row === fields[place + 1]?.row ? undefined : row
}
