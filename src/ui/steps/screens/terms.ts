import { weekdays } from '../../../domain/language/calendar.ts'
import { single, type AnswerSpec, type FieldKind, type FieldSpec, type VariantSpec } from '../answers/spec.ts'
import { folded, type PathScreen } from '../screen.ts'

const line = { kind: 'line' } as const
const passage = { kind: 'passage' } as const
const days = { kind: 'count', unit: 'workingDays' } as const
const money = { kind: 'money' } as const
const yes = { kind: 'yes' } as const
const whole = { open: true, leftOut: true } as const
const oneOf = (words: string, ...of: readonly string[]): FieldKind => ({ kind: 'one', words, of })

const term = (name: string, fields: readonly FieldSpec[], variants?: readonly VariantSpec[]): AnswerSpec => ({
  path: `terms.${name}`,
  by: 'both',
  ...whole,
  fields,
  ...(variants && { variants }),
})
const alone = (name: string, kind: FieldKind): AnswerSpec => single(`terms.${name}`, 'both', kind, whole)
const screen = (id: string, ...answers: readonly AnswerSpec[]): PathScreen => folded('terms', id, 'both', { answers })

const instalments: readonly FieldSpec[] = [
  { key: 'schedule.*.amount', kind: money, group: 'part*', words: 'schedule.amount' },
  { key: 'schedule.*.on', kind: { kind: 'date' }, group: 'part*', words: 'schedule.on' },
]

const approval: readonly FieldSpec[] = [
  { key: 'approver', kind: line },
  { key: 'days', kind: days },
]

/** Step 7: working together. All of it may stay folded; each clause says what holds where nobody answered. */
export const termScreens: readonly PathScreen[] = [
  screen(
    'replies',
    alone('replyDays', days),
    term('attention', [
      { key: 'every', kind: oneOf('every', 'week', 'two-weeks', 'month', 'quarter') },
      { key: 'minutes', kind: { kind: 'count', unit: 'minutes' } },
      { key: 'where', kind: line, optional: true },
      { key: 'hours', kind: { kind: 'count', unit: 'hours' }, optional: true },
    ]),
  ),
  screen('contact', alone('replacementNotice', days), term('colleague', [{ key: 'refuseWithin', kind: days }])),
  screen(
    'approvals',
    term(
      'approvals',
      [],
      [
        { id: 'escalates', fields: approval, constant: { silence: { escalates: true } } },
        { id: 'accepted', fields: [...approval, { key: 'silence.acceptedAfter', kind: days, words: 'acceptedAfter' }] },
      ],
    ),
  ),
  screen(
    'rounds',
    term('rounds', [
      { key: 'included', kind: { kind: 'count', unit: 'rounds' } },
      { key: 'extraPrice', kind: money },
    ]),
    term('changes', [
      { key: 'decideWithin', kind: days },
      { key: 'free', kind: { kind: 'count' }, optional: true },
      { key: 'price', kind: money, optional: true },
    ]),
  ),
  screen(
    'reporting',
    term('reporting', [
      { key: 'every', kind: oneOf('every', 'week', 'two-weeks', 'month') },
      { key: 'on', kind: oneOf('weekday', ...weekdays), optional: true },
      { key: 'by', kind: { kind: 'time' }, optional: true },
      { key: 'recommendations', kind: yes },
      { key: 'rawData', kind: yes },
    ]),
    term('reviews', [{ key: 'every', kind: oneOf('every', 'week', 'two-weeks', 'month', 'quarter') }]),
  ),
  screen(
    'payment',
    {
      ...term('payment', [
        ...instalments,
        { key: 'within', kind: { kind: 'count', unit: 'days' } },
        { key: 'disputeWithin', kind: { kind: 'count', unit: 'days' } },
      ]),
      grows: { most: 60 },
      within: { schedule: [] },
    },
    alone('feeModel', oneOf('feeModel', 'fixed', 'hourly', 'retainer', 'mixed')),
  ),
  screen(
    'publicity',
    term('publicity', [
      { key: 'agencyMayNameClient', kind: yes },
      { key: 'clientMayNameAgency', kind: yes },
    ]),
  ),
  screen(
    'care',
    term('referral', [
      { key: 'to', kind: line, optional: true },
      { key: 'feeDisclosed', kind: yes },
    ]),
    term('ownMistakes', [{ key: 'tellWithin', kind: days }]),
  ),
  screen('respect', term('respect', [{ key: 'tellWithin', kind: days }])),
  screen(
    'exit',
    term('exit', [
      { key: 'reviewOn', kind: { kind: 'date' }, optional: true },
      { key: 'noticeDays', kind: days },
      { key: 'handOver', kind: passage, optional: true },
    ]),
  ),
  screen(
    'ownership',
    term('ownership', [
      { key: 'mode', kind: oneOf('ownership', 'licence', 'assignment') },
      { key: 'uses', kind: passage, optional: true },
      { key: 'territory', kind: line, optional: true },
      { key: 'thirdParty', kind: passage, optional: true },
      { key: 'onPayment', kind: yes },
      { key: 'accounts', kind: oneOf('side', 'agency', 'client') },
    ]),
  ),
  screen('data', alone('data', oneOf('data', 'no-personal-data', 'agency-processes', 'joint'))),
  screen(
    'liability',
    term(
      'liability',
      [],
      [
        { id: 'cap', fields: [{ key: 'cap', kind: money }] },
        { id: 'timesFee', fields: [{ key: 'timesFee', kind: { kind: 'count', unit: 'times' } }] },
        { id: 'byLaw', fields: [], constant: { byLaw: true } },
      ],
    ),
    term('beyondControl', [
      { key: 'tellWithin', kind: days },
      { key: 'events', kind: line, optional: true },
      { key: 'longStop', kind: days },
    ]),
  ),
  screen(
    'disputes',
    term('disputes', [
      { key: 'talkWithin', kind: days },
      { key: 'cureWithin', kind: days },
      { key: 'mediator', kind: yes },
      { key: 'court', kind: line, optional: true },
    ]),
    term('law', [
      { key: 'country', kind: oneOf('country', 'NL', 'PL', 'KR', 'GB', 'IE', 'BE', 'DE', 'US') },
      { key: 'region', kind: line, optional: true },
    ]),
  ),
  screen('signing', alone('signing', oneOf('signing', 'electronic', 'paper')), alone('copies', line)),
  screen('other', alone('other', passage)),
]
