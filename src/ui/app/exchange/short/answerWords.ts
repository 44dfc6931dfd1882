import { given, isLeftOut, isOpen, type Given } from '../../../../domain/agreement/answer.ts'
import type { Draft } from '../../../../domain/agreement/draft.ts'
import type { Expectation } from '../../../../domain/agreement/economics.ts'
import type { Levels } from '../../../../domain/agreement/goal.ts'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import { writeMoneyShort } from '../../../../domain/language/writeMoney.ts'
import { writeCount, writePercent, writeThousandths } from '../../../../domain/language/writeNumber.ts'
import type { Words } from '../../../i18n/useWords.ts'
import type { Typing } from '../../../steps/answers/typed.ts'
import { addressOf } from '../../../steps/returns.ts'
import type { PathScreen } from '../../../steps/screen.ts'
import type { StepWords } from '../../../steps/words.ts'

/** What is needed to write an answer out: the draft, the language and currency of the screen, and the words. */
export interface Writing {
  readonly draft: Draft
  readonly side: Side
  readonly typing: Typing
  readonly t: Words<'arrive'>
  readonly steps: StepWords
}

/** What a party answered to one of its questions, in one line; empty where it said nothing yet. */
export function answerWords(screen: PathScreen, writing: Writing): string {
  const parts = written[addressOf(screen, '')]?.(writing) ?? []
  return parts.filter((part) => part !== '').join(' · ')
}

type Write = (writing: Writing) => readonly string[]

const written: Readonly<Record<string, Write>> = {
  'goal/pain': (w) => [told(w, w.draft.problem?.pain?.client, asSaid)],
  'goal/lastTime': (w) => [told(w, w.draft.problem?.lastTime?.client, asSaid)],
  'goal/metric': (w) => [told(w, w.draft.goal?.metric, asSaid)],
  'goal/levels': (w) => [levels(w)],
  'goal/agencyView': (w) => [
    told(w, w.draft.problem?.pain?.agency, asSaid),
    told(w, w.draft.goal?.levels?.plan?.agency, (plan) => units(w, plan)),
  ],
  'audience/who': (w) => [told(w, w.draft.audience?.who, asSaid)],
  'money/return': (w) => [told(w, w.draft.economics?.expectation, (asked) => expectation(w, asked))],
  'money/spend': (w) => [
    told(w, w.draft.economics?.spend, ({ likely }) => amount(w, likely)),
    told(w, w.draft.economics?.remains, (left) =>
      'share' in left ? writePercent(left.share.likely, w.typing.language) : amount(w, left.amount.likely),
    ),
  ],
  'money/extra': (w) => [told(w, w.draft.economics?.extra?.client, (extra) => aDay(w, extra))],
  'money/extraAgency': (w) => [told(w, w.draft.economics?.extra?.agency, (extra) => aDay(w, extra))],
  'money/ceiling': (w) => [
    told(w, w.draft.economics?.ceiling, (ceiling) =>
      'amount' in ceiling ? amount(w, ceiling.amount) : w.steps('field.economics.ceiling.form.noneAgreed'),
    ),
  ],
  'money/ceilingReply': (w) => [
    told(w, w.draft.economics?.ceilingReply, (reply) => {
      if ('counters' in reply) return amount(w, reply.counters)
      return w.steps(`field.economics.ceilingReply.form.${'accepts' in reply ? 'accepts' : 'declines'}`)
    }),
  ],
  'options/choice': (w) => [told(w, w.draft.choice, ({ option }) => optionNamed(w, option))],
  'options/options': (w) => [
    several(
      w,
      (w.draft.options ?? []).map(({ name }) => name ?? '…'),
    ),
  ],
  'line/clientLimits': (w) => limits(w, 'client'),
  'line/agencyLimits': (w) => limits(w, 'agency'),
  'table/people': (w) => [
    several(
      w,
      (w.draft.people ?? []).filter(isOf(w.side)).map(({ name }) => name),
    ),
  ],
  'table/agency': (w) => [w.draft.parties.agency.legalName ?? ''],
}

const asSaid = (text: string) => text

/** An answer in words; kept open and left out are answers too, and say so. */
function told<A>({ steps }: Writing, answer: A, write: (value: Given<A>) => string): string {
  if (isOpen(answer)) return steps('instead.open')
  if (isLeftOut(answer)) return `${steps('instead.leftOut')}: ${answer.leftOut.reason}`
  const value = given(answer)
  return value === undefined ? '' : write(value)
}

const isOf =
  (side: Side) =>
  ({ party }: { party: Side }) =>
    party === side

const amount = ({ typing }: Writing, minor: number) => writeMoneyShort(minor, typing.currency, typing.language)

/** A count with its unit, as the client named it. */
function units({ draft, typing }: Writing, thousandths: number): string {
  const unit = draft.goal?.unit
  const many = unit && 'many' in unit ? unit.many : ''
  return `${writeThousandths(thousandths, typing.language)} ${many}`.trim()
}

function levels(w: Writing): string {
  const { past, plan } = w.draft.goal?.levels ?? {}
  if (past === undefined && plan?.client === undefined) return ''
  const level = (value: Levels['past']) => told(w, value, (each) => units(w, each)) || '…'
  return w.t('short.levels', { past: level(past), plan: level(plan?.client) })
}

function aDay(w: Writing, { likely }: { readonly likely: number }): string {
  return w.t('short.extra', { likely: units(w, likely) })
}

function expectation({ t, typing: { language } }: Writing, asked: Expectation): string {
  if ('keep' in asked) return t('short.keep', { share: writePercent(asked.keep, language) })
  if ('backPerUnit' in asked)
    return t('short.back', { times: writeThousandths(Math.round(asked.backPerUnit / 10), language) })
  return t('short.week', { week: writeCount(asked.backByWeek, language) })
}

function optionNamed({ draft, t }: Writing, option: { readonly id: string } | { readonly none: true }): string {
  if ('none' in option) return t('short.none')
  return draft.options?.find(({ id }) => id === option.id)?.name ?? '…'
}

const limits = (w: Writing, side: Side) => [
  several(
    w,
    (w.draft.line?.limits?.[side] ?? []).map(({ text }) => text),
  ),
]

/** The first one in full, and how many stand behind it. */
function several({ t }: Writing, [first, ...others]: readonly string[]): string {
  if (first === undefined) return ''
  return others.length === 0 ? first : t('short.more', { first, count: others.length })
}
