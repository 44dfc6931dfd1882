import { describe, expect, it } from 'vitest'
import type { FaultCode } from '../../../src/domain/agreement/parse.ts'
import { languages } from '../../../src/domain/language/languages.ts'
import type { DateRefusal } from '../../../src/domain/language/readDate.ts'
import type { TimeRefusal } from '../../../src/domain/language/readTime.ts'
import type { TextCode } from '../../../src/domain/language/text.ts'
import type { NumberRefusal } from '../../../src/domain/language/typedNumber.ts'
import { currencies } from '../../../src/domain/money/currency.ts'
import { wordsOf, type AnswerSpec, type FieldSpec } from '../../../src/ui/steps/answers/spec.ts'
import { entriesOf } from '../../../src/ui/steps/listEntries.ts'
import { pathOfWords } from '../../../src/ui/steps/screenWords.ts'
import { coreScreens, sequence } from '../../../src/ui/steps/sequence.ts'
import { readCatalogue } from '../../locales/read.ts'

type Code = NumberRefusal | DateRefusal | TimeRefusal | TextCode | FaultCode | 'missing' | 'other'

/** Every reason for which an entry is not taken: the compiler asks for each that is added. */
const codes: Readonly<Record<Code, true>> = {
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
}

/** Words that stand around every question, whatever it asks. */
const around = [
  ...['open', 'openHint', 'leftOut', 'leftOutHint', 'owner', 'due', 'reason'].map((key) => `instead.${key}`),
  ...['agency', 'client', 'both'].flatMap((side) => [`owner.${side}`, `choice.side.${side}`]),
  ...['continue', 'back', 'toList'].map((key) => `action.${key}`),
  ...['entry', 'up', 'remove', 'add', 'bringBack'].map((key) => `list.${key}`),
  ...['title', 'answered', 'unanswered', 'open', 'default'].map((key) => `more.${key}`),
  ...['open', 'close', 'label', 'writing', 'state'].map((key) => `paper.${key}`),
  'why',
  'progress',
  'unit.goal',
  'unit.days',
]

const answers: readonly AnswerSpec[] = sequence.flatMap((screen) => [
  ...screen.answers,
  ...(screen.list ? entriesOf(screen.list, undefined) : []),
])
const whole: FieldSpec = { key: '', kind: { kind: 'line' } }
const unitOf = ({ kind }: FieldSpec) => (kind.kind === 'count' && kind.unit ? [`unit.${kind.unit}`] : [])
const fieldsOf = ({ fields, variants = [] }: AnswerSpec) => [
  ...fields,
  ...variants.flatMap((variant) => variant.fields),
]

/** Texts that must be there. */
const needed = new Set([
  ...around,
  ...sequence.flatMap((screen) =>
    ['title', 'gist', ...(screen.core ? ['hint', 'why'] : [])].map((key) => `${pathOfWords(screen)}.${key}`),
  ),
  ...sequence.flatMap(({ step }) => [`signpost.${step}.title`, `signpost.${step}.text`]),
  ...answers.flatMap((answer) => [
    ...(isNamedAsWhole(answer) ? [`${wordsOf(answer, whole)}.label`] : []),
    ...(answer.variants ?? []).map(({ id }) => `${wordsOf(answer, whole)}.form.${id}`),
    ...fieldsOf(answer).flatMap((field) => [`${wordsOf(answer, field)}.label`, ...choicesOf(field), ...unitOf(field)]),
  ]),
  ...currencies.flatMap((code) => [`currency.${code}`, `sign.${code}`]),
  ...Object.keys(codes).map((code) => `error.${code}`),
])

/** Texts that may be there: what helps where the label does not say it all. */
const welcome = new Set([
  ...sequence.flatMap((screen) => ['hint', 'why'].map((key) => `${pathOfWords(screen)}.${key}`)),
  ...[...needed].filter((key) => key.endsWith('.label')).map((key) => key.replace(/label$/, 'hint')),
  ...[...needed].filter((key) => /^choice\.|\.form\./.test(key)).map((key) => `${key}Hint`),
])

/** Its name stands over a choice of forms, and in place of several fields where it was kept open. */
function isNamedAsWhole({ fields, variants, open, leftOut }: AnswerSpec): boolean {
  return variants !== undefined || (fields.length > 1 && (open === true || leftOut === true))
}

function choicesOf({ kind }: FieldSpec): readonly string[] {
  if (kind.kind === 'yes') return ['choice.yes.yes', 'choice.yes.no']
  return kind.kind === 'one' || kind.kind === 'some' ? kind.of.map((value) => `choice.${kind.words}.${value}`) : []
}

/** Manners of each language (the voice of the words): what no sentence may hold. */
const unspoken: Readonly<Record<(typeof languages)[number], RegExp>> = {
  en: /\b(?:please|oops|invalid|he|his|him|she|her)\b|\w’(?:t|re|ll|ve|d|m)\b/i,
  nl: /\b(?:je|jij|jou|jouw|jullie|hij|dient|middels|teneinde|ongeldig)\b|,-/i,
  pl: /\p{L}(?:łeś|łaś|liście|łyście)(?!\p{L})|(?<!\p{L})(?:Pan|Pani|Panu|Ty|Twój|Twoje|nieprawidłow\p{L}*)(?!\p{L})/u,
  ko: /당신|귀하|잘못된 (?:값|입력)|유효하지|하세요|되어지|해요/,
}

describe.each(languages)('the words of the questions in %s', (language) => {
  const catalogue = readCatalogue(`locales/${language}`)
  const words = new Map(
    [...catalogue].filter(([key]) => key.startsWith('steps:')).map(([key, text]) => [key.replace('steps:', ''), text]),
  )
  const help = [...catalogue.keys()].filter((key) => key.startsWith('help:')).map((key) => key.replace('help:', ''))

  it('say everything that the path asks', () => expect([...needed].filter((key) => !words.has(key))).toEqual([]))

  it('say nothing that it does not ask', () =>
    expect([...words.keys()].filter((key) => !needed.has(key) && !welcome.has(key))).toEqual([]))

  it('give every screen a title of its own', () => {
    const titles = sequence.map((screen) => words.get(`${pathOfWords(screen)}.title`))
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })

  it('name the currency with every amount', () => {
    const amounts = answers.flatMap((answer) =>
      fieldsOf(answer).flatMap((field) => (field.kind.kind === 'money' ? [`${wordsOf(answer, field)}.label`] : [])),
    )
    expect(amounts.filter((key) => !words.get(key)?.includes('{{currency}}'))).toEqual([])
  })

  it('name the field with every fault', () =>
    expect(Object.keys(codes).filter((code) => !words.get(`error.${code}`)?.includes('{{field}}'))).toEqual([]))

  it('tell the fields of one screen apart', () => {
    const twice = sequence.flatMap(({ id, answers: asked, list }) => {
      const labels = [...asked, ...(list ? entriesOf(list, undefined) : [])].flatMap((answer) =>
        [...new Set(fieldsOf(answer).map((field) => `${wordsOf(answer, field)}.label`))].map((key) => words.get(key)),
      )
      return labels.filter((label, index) => labels.indexOf(label) !== index).map((label) => `${id}: ${label}`)
    })
    expect(twice).toEqual([])
  })

  it('keep the manners of the language', () =>
    expect(
      [...catalogue].filter(([key, text]) => /^(?:steps|help):/.test(key) && unspoken[language].test(text)),
    ).toEqual([]))

  it('help with every question of the short way', () => {
    const parts = ['good', 'example', 'avoid']
    const wanted = ['label', ...coreScreens.map(({ id }) => id)].flatMap((id) => parts.map((part) => `${id}.${part}`))
    expect(help.toSorted()).toEqual(wanted.toSorted())
  })
})
