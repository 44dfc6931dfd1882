import type { Path } from '../../../../domain/agreement/draft.ts'
import { patternOf } from '../../../../domain/differences/pattern.ts'
import type { AnswerSpec, FieldKind } from '../../../steps/answers/spec.ts'
import { wordsOf } from '../../../steps/answers/spec.ts'
import { sequence } from '../../../steps/sequence.ts'
import { ownFields, type Field } from './ownFields.ts'

/** How an answer is written and called, by its pattern; null where no question asks for it by itself. */
export const fieldAt = (path: Path): Field | null => fields.get(patternOf(path)) ?? null

const bare = { key: '', kind: { kind: 'line' } } as const
const joined = (at: string, key: string) => (key === '' ? at : `${at}.${key}`)
const told = (kind: FieldKind | null, words: string): Field => ({ kind, name: ['steps', `${words}.label`] })

function fieldsOf({ path, fields, variants = [] }: Pick<AnswerSpec, 'path' | 'fields' | 'variants'>, at: string) {
  const own = [...fields, ...variants.flatMap((form) => form.fields)].map(
    (field) => [joined(at, field.key), told(field.kind, wordsOf({ path }, field))] as const,
  )
  return [[at, told(null, wordsOf({ path }, bare))] as const, ...own]
}

const fields: ReadonlyMap<string, Field> = new Map([
  ...sequence.flatMap(({ answers, list }) => [
    ...answers.flatMap((answer) => fieldsOf(answer, answer.path)),
    ...(list ? fieldsOf(list, `${list.path}.*`) : []),
  ]),
  ...ownFields,
])
