import { single, type FieldSpec } from '../answers/spec.ts'
import { core, folded, type PathScreen } from '../screen.ts'

const passage = { kind: 'passage' } as const
const line = { kind: 'line' } as const
const money = { kind: 'money' } as const
const percent = { kind: 'percent' } as const
const perDay = { kind: 'quantity', unit: 'goal' } as const
const whole = { open: true, leftOut: true } as const

/** Low, likely and high of one figure, likely first needed. */
const range = (kind: FieldSpec['kind'], within = ''): readonly FieldSpec[] =>
  ['low', 'likely', 'high'].map((name) => ({
    key: within + name,
    kind,
    ...(name === 'likely' ? {} : { optional: true, group: 'range' }),
  }))

/** Step 4: what it may cost against what it should earn; the director's own return comes first. */
export const moneyScreens: readonly PathScreen[] = [
  core('money', 'return', 'client', {
    answers: [
      {
        path: 'economics.expectation',
        by: 'client',
        required: true,
        open: true,
        fields: [],
        variants: [
          { id: 'keep', fields: [{ key: 'keep', kind: percent }] },
          { id: 'backPerUnit', fields: [{ key: 'backPerUnit', kind: { kind: 'ratio' } }] },
          { id: 'backByWeek', fields: [{ key: 'backByWeek', kind: { kind: 'count', unit: 'week' } }] },
        ],
      },
    ],
  }),
  core('money', 'spend', 'client', {
    answers: [
      { path: 'economics.spend', by: 'client', required: true, open: true, rows: true, fields: range(money) },
      {
        path: 'economics.remains',
        by: 'client',
        required: true,
        open: true,
        rows: true,
        fields: [],
        variants: [
          { id: 'share', fields: range(percent, 'share.') },
          { id: 'amount', fields: range(money, 'amount.') },
        ],
      },
    ],
  }),
  core('money', 'extra', 'client', {
    answers: [
      { path: 'economics.extra.client', by: 'client', required: true, open: true, rows: true, fields: range(perDay) },
      {
        path: 'economics.capacity',
        by: 'client',
        rows: true,
        ...whole,
        fields: [],
        variants: [
          { id: 'free', fields: [{ key: 'free', kind: perDay }] },
          {
            id: 'total',
            fields: ['total', 'occupied', 'heldForLater'].map((key) => ({ key, kind: perDay })),
          },
        ],
      },
    ],
  }),
  core('money', 'ceiling', 'client', {
    answers: [
      {
        path: 'economics.ceiling',
        by: 'client',
        required: true,
        open: true,
        fields: [],
        variants: [
          { id: 'amount', fields: [{ key: 'amount', kind: money }] },
          { id: 'noneAgreed', fields: [], constant: { noneAgreed: true } },
        ],
      },
    ],
  }),
  folded('money', 'ceilingReply', 'agency', {
    answers: [
      {
        path: 'economics.ceilingReply',
        by: 'agency',
        ...whole,
        fields: [],
        variants: [
          {
            id: 'accepts',
            constant: { accepts: true },
            fields: [{ key: 'on', kind: { kind: 'date' }, optional: true }],
          },
          {
            id: 'counters',
            fields: [
              { key: 'counters', kind: money },
              { key: 'reason', kind: line },
            ],
          },
          {
            id: 'declines',
            constant: { declines: true },
            fields: [{ key: 'reason', kind: line, words: 'declinesReason' }],
          },
        ],
      },
      single('economics.mediaCap', 'client', money, whole),
    ],
  }),
  folded('money', 'extraAgency', 'agency', {
    answers: [{ path: 'economics.extra.agency', by: 'agency', rows: true, ...whole, fields: range(perDay) }],
  }),
  folded('money', 'run', 'client', {
    answers: [
      single('economics.weeks', 'client', { kind: 'count', unit: 'weeks' }, whole),
      single('economics.daysPerWeek', 'client', { kind: 'quantity', unit: 'days' }, whole),
      single('economics.ramp', 'both', { kind: 'percents' }, whole),
    ],
  }),
  folded('money', 'vat', 'client', {
    answers: [
      {
        path: 'economics.vat',
        by: 'client',
        ...whole,
        within: [],
        grows: { most: 6 },
        fields: [
          { key: '*.label', kind: line, optional: true, words: 'part' },
          { key: '*.share', kind: percent, group: 'part*', words: 'share' },
          { key: '*.rate', kind: percent, group: 'part*', words: 'rate' },
        ],
      },
    ],
  }),
  folded('money', 'onward', 'client', {
    answers: [
      {
        path: 'economics.conversion',
        by: 'client',
        ...whole,
        within: [],
        grows: { most: 9 },
        fields: [
          { key: '*.to', kind: line, group: 'part*', words: 'to' },
          { key: '*.share.likely', kind: percent, group: 'part*', words: 'likely' },
          { key: '*.share.low', kind: percent, optional: true, group: 'part*', words: 'low' },
          { key: '*.share.high', kind: percent, optional: true, group: 'part*', words: 'high' },
        ],
      },
      {
        path: 'economics.lifetime',
        by: 'client',
        ...whole,
        fields: [
          ...range({ kind: 'quantity', unit: 'times' }, 'payments.'),
          {
            key: 'every',
            kind: { kind: 'one', words: 'paidEvery', of: ['week', 'month', 'quarter', 'year'] },
          },
        ],
      },
    ],
  }),
  folded('money', 'unitCost', 'client', { answers: [single('economics.unitCost', 'client', money, whole)] }),
  folded('money', 'staff', 'client', {
    answers: [
      {
        path: 'economics.extraStaff',
        by: 'client',
        ...whole,
        fields: [],
        variants: [
          { id: 'none', fields: [], constant: { none: true } },
          {
            id: 'perDay',
            fields: [
              { key: 'perDay', kind: money },
              { key: 'note', kind: line, optional: true },
            ],
          },
        ],
      },
    ],
  }),
  folded('money', 'anyway', 'client', {
    answers: [
      { path: 'economics.anyway', by: 'client', rows: true, ...whole, fields: range(percent) },
      single('economics.refilled', 'client', percent, { rows: true, ...whole }),
    ],
  }),
  folded('money', 'costVat', 'client', {
    answers: [
      single('economics.vatDeductible', 'client', { kind: 'yes' }, whole),
      single('economics.costVat', 'both', percent, whole),
    ],
  }),
  folded('money', 'note', 'client', { answers: [single('economics.note', 'client', passage, whole)] }),
]
