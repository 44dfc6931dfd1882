import { currencies } from '../../../../domain/money/currency.ts'
import type { FieldKind } from '../../../steps/answers/spec.ts'

/** How an answer is written, and where its name stands. A kind of null has parts, which are told one by one. */
export interface Field {
  readonly kind: FieldKind | null
  readonly name: readonly [namespace: 'steps' | 'money' | 'line' | 'check' | 'returned', key: string]
}

const line: FieldKind = { kind: 'line' }
const passage: FieldKind = { kind: 'passage' }
const money: FieldKind = { kind: 'money' }
const date: FieldKind = { kind: 'date' }
const perDay: FieldKind = { kind: 'quantity', unit: 'goal' }
const side: FieldKind = { kind: 'one', words: 'side', of: ['agency', 'client'] }
const field = (kind: FieldKind | null, namespace: Field['name'][0], key: string): Field => ({
  kind,
  name: [namespace, key],
})

const option = (key: string, kind: FieldKind | null) =>
  [`options.*.${key}`, field(kind, 'money', `optionForm.${key.replace(/.*\./, '')}`)] as const
const stage = (key: string) => [`line.stages.*.${key}`, field(line, 'line', `form.${key}`)] as const
const choice = (key: string, kind: FieldKind) => [`choice.${key}`, field(kind, 'money', `choice.${key}`)] as const
const limit = (whose: string) =>
  [
    [`line.limits.${whose}`, field(null, 'line', 'limits.text')],
    [`line.limits.${whose}.*.text`, field(passage, 'line', 'limits.text')],
    [`line.limits.${whose}.*.acknowledged`, field(null, 'returned', 'field.acknowledged')],
    [`line.limits.${whose}.*.acknowledged.by`, field(line, 'returned', 'field.by')],
    [`line.limits.${whose}.*.acknowledged.on`, field(date, 'returned', 'field.on')],
    [`line.limits.${whose}.*.acknowledged.question`, field(passage, 'returned', 'field.question')],
  ] as const
const settled = (path: string, kind: FieldKind) =>
  [
    [`${path}.settled`, field({ kind: 'one', words: 'settledAs', of: [] }, 'returned', 'field.settled')],
    [`${path}.value`, field(kind, 'returned', 'field.third')],
  ] as const
const range = (path: string, kind: FieldKind) =>
  (['low', 'likely', 'high'] as const).map((key) => [`${path}.${key}`, field(kind, 'money', `option.${key}`)] as const)

/** What no form of the path names: the screens for two, what was settled, accepted, kept or commented, and the frame. */
export const ownFields: readonly (readonly [pattern: string, field: Field])[] = [
  ['options', field(null, 'money', 'options.title')],
  option('name', line),
  option('what', passage),
  option('cost', null),
  ...['cost.fee', 'cost.media', 'cost.production'].map((key) => option(key, money)),
  option('effect', null),
  ...['effect.low', 'effect.likely', 'effect.high'].map((key) => option(key, perDay)),
  option('clientAdds', passage),
  option('seenAfter', { kind: 'count', unit: 'weeks' }),
  option('notKnown', passage),
  ['choice', field(null, 'money', 'choice.legend')],
  ['choice.option', field(null, 'money', 'choice.legend')],
  choice('reason', passage),
  choice('by', line),
  choice('on', date),
  ['line.stages', field(null, 'line', 'links.title')],
  ...['name', 'unit', 'decidedBy', 'counted', 'control', 'owed'].map(stage),
  ['line.handOver', field({ kind: 'count' }, 'line', 'point')],
  ...limit('agency'),
  ...limit('client'),
  ...settled('problem.pain', passage),
  ...settled('problem.lastTime', passage),
  ...settled('goal.levels.plan', perDay),
  ...settled('economics.extra', passage).map(
    ([path, own]) => [path, path.endsWith('value') ? { ...own, kind: null } : own] as const,
  ),
  ...range('economics.extra.value', perDay),
  ['currency', field({ kind: 'one', words: 'currency', of: currencies }, 'steps', 'field.currency.label')],
  ['revision', field({ kind: 'count' }, 'returned', 'field.revision')],
  ['example', field(line, 'returned', 'field.example')],
  ['kept', field(null, 'returned', 'field.kept')],
  ['kept.*.by', field(side, 'returned', 'field.by')],
  ['kept.*.reason', field(passage, 'returned', 'field.reason')],
  ['kept.*.sentence', field(passage, 'returned', 'field.sentence')],
  ['kept.*.code', field(line, 'returned', 'field.code')],
  ['kept.*.path', field(line, 'returned', 'field.about')],
  ['comments', field(null, 'returned', 'field.comments')],
  ['comments.*.by', field(side, 'returned', 'field.by')],
  ['comments.*.text', field(passage, 'returned', 'field.text')],
  ['comments.*.on', field(date, 'returned', 'field.on')],
  ['comments.*.path', field(line, 'returned', 'field.about')],
  ['comments.*.code', field(line, 'returned', 'field.code')],
  ['agreed', field(null, 'returned', 'field.agreed')],
  ['agreed.*.section', field(line, 'returned', 'field.section')],
  ['agreed.*.by', field(side, 'returned', 'field.by')],
]
