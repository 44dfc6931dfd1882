import { withRows, rowsShown } from './rows.ts'
import type { Raw } from './readAnswer.ts'
import { asideOf, nameOf, type AnswerSpec, type FieldKind } from './spec.ts'
import { asTyped, readTyped, type Typing } from './typed.ts'

const written: readonly FieldKind['kind'][] = [
  ...(['money', 'percent', 'quantity', 'count', 'date', 'time'] as const),
  ...(['times', 'percents', 'ratio'] as const),
]

/** Fields of a form as somebody types them in another language; what could not be read stays as it was typed. */
export function retyped(answers: readonly AnswerSpec[], raw: Raw, from: Typing, to: Typing): Record<string, string> {
  const fields = answers.flatMap((answer) => [
    { name: asideOf(answer, 'due'), kind: { kind: 'date' } as const },
    ...[
      ...withRows(answer.fields, rowsShown(answer, raw)),
      ...(answer.variants ?? []).flatMap((variant) => variant.fields),
    ].map(({ key, kind }) => ({ name: nameOf(answer, key), kind })),
  ])
  return Object.fromEntries(
    fields.flatMap(({ name, kind }) => {
      const text = raw[name]
      if (typeof text !== 'string' || text === '' || !written.includes(kind.kind)) return []
      const read = readTyped(text, kind, from)
      return read.ok ? [[name, String(asTyped(read.value, kind, to))]] : []
    }),
  )
}
