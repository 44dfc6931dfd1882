import { weekdays } from '../../../domain/language/calendar.ts'
import { single, type AnswerSpec } from '../answers/spec.ts'
import { core, folded, type PathScreen } from '../screen.ts'

const line = { kind: 'line' } as const
const passage = { kind: 'passage' } as const
const level = { kind: 'quantity', unit: 'goal' } as const
const whole = { open: true, leftOut: true } as const

const levelRow = (key: string, required = false): AnswerSpec =>
  single(`goal.levels.${key}`, 'client', level, { rows: true, open: required, required })

/** Step 2: one concrete goal. */
export const goalScreens: readonly PathScreen[] = [
  core('goal', 'pain', 'client', {
    answers: [single('problem.pain.client', 'client', passage, { open: true, required: true })],
  }),
  core('goal', 'metric', 'client', {
    answers: [
      single('goal.metric', 'client', line, { required: true }),
      {
        path: 'goal.unit',
        by: 'client',
        rows: true,
        fields: [
          { key: 'one', kind: line },
          { key: 'many', kind: line },
        ],
      },
    ],
  }),
  core('goal', 'levels', 'client', {
    answers: [levelRow('past', true), levelRow('must'), levelRow('plan.client', true), levelRow('wish')],
  }),
  core('goal', 'when', 'both', {
    answers: [
      {
        path: 'goal.period',
        by: 'both',
        required: true,
        fields: [
          { key: 'start', kind: { kind: 'date' } },
          { key: 'end', kind: { kind: 'date' } },
        ],
      },
      single('goal.days', 'both', { kind: 'some', words: 'weekday', of: weekdays }),
      {
        path: 'goal.window',
        by: 'both',
        rows: true,
        leftOut: true,
        fields: [
          { key: 'from', kind: { kind: 'time' } },
          { key: 'to', kind: { kind: 'time' } },
        ],
      },
    ],
  }),
  core('goal', 'counted', 'both', {
    answers: [
      single('goal.meter.how', 'both', passage, { open: true, required: true }),
      single('goal.meter.counter', 'both', line, { open: true, required: true }),
      single('goal.meter.checker', 'agency', line, { open: true }),
    ],
  }),
  folded('goal', 'lastTime', 'client', { answers: [single('problem.lastTime.client', 'client', passage, whole)] }),
  folded('goal', 'brief', 'client', { answers: [single('goal.brief', 'client', passage, whole)] }),
  folded('goal', 'briefFrom', 'client', {
    answers: [single('goal.briefFrom', 'client', { kind: 'person' }, whole)],
    // Without a name there is nobody to choose; a name that is gone is asked about again.
    when: ({ people = [], goal }) => goal?.briefFrom !== undefined || people.some(({ party }) => party === 'client'),
  }),
  folded('goal', 'otherWay', 'client', {
    answers: [
      single('goal.otherWay', 'client', { kind: 'one', words: 'otherWay', of: ['any-way', 'this-way-only'] }, whole),
    ],
  }),
  folded('goal', 'agencyView', 'agency', {
    answers: [
      single('problem.pain.agency', 'agency', passage, whole),
      single('problem.lastTime.agency', 'agency', passage, whole),
      single('goal.levels.plan.agency', 'agency', level, { rows: true, ...whole }),
    ],
  }),
  folded('goal', 'baseline', 'client', {
    answers: [
      single('goal.levels.pastFrom', 'client', { kind: 'date' }, whole),
      single('goal.levels.pastTo', 'client', { kind: 'date' }, whole),
      single('goal.levels.pastDays', 'client', { kind: 'count', unit: 'days' }, whole),
    ],
  }),
  folded('goal', 'place', 'client', {
    answers: [single('goal.place', 'client', line, whole), single('goal.excludedDays', 'both', passage, whole)],
  }),
  folded('goal', 'meter', 'both', {
    answers: [
      single('goal.meter.scale', 'client', line, whole),
      single('goal.meter.moments', 'both', { kind: 'times' }),
      single('goal.meter.record', 'client', line, whole),
    ],
  }),
  folded('goal', 'attribution', 'both', {
    answers: [
      single(
        'goal.meter.attribution',
        'both',
        {
          kind: 'one',
          words: 'attribution',
          of: ['before-after', 'difference-in-differences', 'code', 'ask', 'holdout'],
        },
        whole,
      ),
    ],
  }),
  folded('goal', 'reached', 'both', {
    answers: [
      {
        path: 'goal.reached',
        by: 'both',
        ...whole,
        fields: [{ key: 'lastDays', kind: { kind: 'count', unit: 'days' } }],
      },
      single('goal.missingDay', 'both', { kind: 'one', words: 'missingDay', of: ['left-out', 'counted-again'] }, whole),
      single('goal.direction', 'client', { kind: 'one', words: 'direction', of: ['up', 'down'] }),
    ],
  }),
]
