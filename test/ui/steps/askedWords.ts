import type { ContradictionCode } from '../../../src/domain/agreement/contradictions.ts'
import type { FaultCode } from '../../../src/domain/agreement/parse.ts'
import type { DateRefusal } from '../../../src/domain/language/readDate.ts'
import type { TimeRefusal } from '../../../src/domain/language/readTime.ts'
import type { TextCode } from '../../../src/domain/language/text.ts'
import type { NumberRefusal } from '../../../src/domain/language/typedNumber.ts'
import { currencies } from '../../../src/domain/money/currency.ts'
import { saidAs } from '../../../src/ui/steps/answers/FieldView.tsx'
import { wordsOf, type AnswerSpec, type FieldSpec } from '../../../src/ui/steps/answers/spec.ts'
import { entriesOf } from '../../../src/ui/steps/listEntries.ts'
import type { PathScreen } from '../../../src/ui/steps/screen.ts'
import { pathOfWords } from '../../../src/ui/steps/screenWords.ts'
import { sequence } from '../../../src/ui/steps/sequence.ts'

type Code = NumberRefusal | DateRefusal | TimeRefusal | TextCode | FaultCode | ContradictionCode | 'missing' | 'other'

/** Every reason for which an entry is not taken: the compiler asks for each that is added. */
export const codes: Readonly<Record<Code, true>> = {
  missing: true,
  other: true,
  empty: true,
  'too-long': true,
  'not-a-number': true,
  negative: true,
  range: true,
  shorthand: true,
  ambiguous: true,
  'bad-groups': true,
  'too-many-decimals': true,
  'other-currency': true,
  'too-large': true,
  'too-small': true,
  'not-whole': true,
  'not-a-date': true,
  'two-digit-year': true,
  'no-year': true,
  'no-such-day': true,
  'other-weekday': true,
  'not-a-time': true,
  'no-such-time': true,
  'not-well-formed': true,
  control: true,
  'line-break': true,
  bidi: true,
  invisible: true,
  text: true,
  'not-on-the-list': true,
  'wrong-type': true,
  'unknown-key': true,
  'not-an-id': true,
  'not-a-hash': true,
  'ends-before-it-begins': true,
  'out-of-order': true,
  'more-than-there-is': true,
  'beyond-control': true,
  'no-such-option': true,
  'no-such-person': true,
  twice: true,
  'no-such-zone': true,
  'needs-written-form': true,
}

/** Where the words of a fault stand. */
export const errorKey = (code: string) => `error.${saidAs[code] ?? code}`

/** Words that stand around every question, whatever it asks. */
const around = [
  ...['open', 'openHint', 'leftOut', 'leftOutHint', 'owner', 'due', 'reason', 'none'].map((key) => `instead.${key}`),
  ...['agency', 'client', 'both'].flatMap((side) => [`owner.${side}`, `choice.side.${side}`]),
  ...['continue', 'back', 'toList'].map((key) => `action.${key}`),
  ...['entry', 'up', 'remove', 'add', 'bringBack'].map((key) => `list.${key}`),
  ...['title', 'answered', 'unanswered', 'open', 'default'].map((key) => `more.${key}`),
  ...['open', 'close', 'label', 'writing', 'state'].map((key) => `paper.${key}`),
  'why',
  'meaning',
  'progress',
  'unit.goal',
  'unit.days',
]

/** Every answer of the path, an entry of each list among them. */
export const answers: readonly AnswerSpec[] = sequence.flatMap((screen) => [
  ...screen.answers,
  ...(screen.list ? entriesOf(screen.list, undefined) : []),
])
const whole: FieldSpec = { key: '', kind: { kind: 'line' } }
const unitOf = ({ kind }: FieldSpec) => (kind.kind === 'count' && kind.unit ? [`unit.${kind.unit}`] : [])
export const fieldsOf = ({ fields, variants = [] }: AnswerSpec) => [
  ...fields,
  ...variants.flatMap((variant) => variant.fields),
]

/** Screens that are more than a form say what helps in words of their own. */
const saidAround = ({ custom, core }: PathScreen) => (custom === undefined && core ? ['hint', 'why'] : [])

/** Texts that must be there. */
export const needed = new Set([
  ...around,
  ...sequence.flatMap((screen) =>
    ['title', 'gist', ...saidAround(screen)].map((key) => `${pathOfWords(screen)}.${key}`),
  ),
  ...sequence.flatMap(({ step }) => [`signpost.${step}.title`, `signpost.${step}.text`]),
  ...answers.flatMap((answer) => [
    ...(isNamedAsWhole(answer) ? [`${wordsOf(answer, whole)}.label`] : []),
    ...(answer.variants ?? []).map(({ id }) => `${wordsOf(answer, whole)}.form.${id}`),
    ...fieldsOf(answer).flatMap((field) => [`${wordsOf(answer, field)}.label`, ...choicesOf(field), ...unitOf(field)]),
  ]),
  ...currencies.map((code) => `currency.${code}`),
  ...Object.keys(codes).map(errorKey),
  'field.languages.beside.none',
])

/** Texts that may be there: what helps where the label does not say it all. */
export const welcome = new Set([
  ...sequence
    .filter(({ custom }) => custom === undefined)
    .flatMap((screen) => ['hint', 'why'].map((key) => `${pathOfWords(screen)}.${key}`)),
  ...[...needed].filter((key) => key.endsWith('.label')).map((key) => key.replace(/label$/, 'hint')),
  ...[...needed].filter((key) => /^choice\.|\.form\./.test(key)).map((key) => `${key}Hint`),
])

/** Its name stands over a choice of forms, and in place of several fields where it was kept open. */
function isNamedAsWhole({ fields, variants, open, leftOut }: AnswerSpec): boolean {
  return variants !== undefined || (fields.length > 1 && (open === true || leftOut === true))
}

function choicesOf({ kind }: FieldSpec): readonly string[] {
  if (kind.kind === 'yes') return ['choice.yes.yes', 'choice.yes.no']
  if (kind.kind !== 'one' && kind.kind !== 'some') return []
  const withheld = kind.kind === 'one' && kind.offers ? ['withheld'] : []
  return [...kind.of, ...withheld].map((value) => `choice.${kind.words}.${value}`)
}
