import { isBeyondControl } from '../../../domain/agreement/promises.ts'
import { single, type FieldSpec, type Offers } from '../answers/spec.ts'
import { core, folded, type PathScreen } from '../screen.ts'

const line = { kind: 'line' } as const
const passage = { kind: 'passage' } as const
const side = { kind: 'one', words: 'side', of: ['agency', 'client'] } as const
const whole = { open: true, leftOut: true } as const

/** A result only in a link that its owner controls; effort anywhere. */
const inOwnHands: Offers = (value, said, { line }) =>
  value !== 'result' || !isBeyondControl(line, { owner: said('owner'), stage: said('stage') })

const acts: readonly FieldSpec[] = [
  { key: 'acts.*.what', kind: line, group: 'act*', words: 'acts.what' },
  { key: 'acts.*.count', kind: { kind: 'count' }, group: 'act*', words: 'acts.count' },
  {
    key: 'acts.*.per',
    kind: { kind: 'one', words: 'per', of: ['once', 'day', 'week', 'month', 'run'] },
    group: 'act*',
    words: 'acts.per',
  },
]

/** Step 6: where one part ends and the other begins. */
export const lineScreens: readonly PathScreen[] = [
  core('line', 'handOver', 'both', { custom: 'handOver' }),
  core('line', 'agencyLimits', 'agency', { custom: 'agencyLimits' }),
  core('line', 'clientLimits', 'client', { custom: 'clientLimits' }),
  folded('line', 'parts', 'both', {
    answers: ['handOverPlace', 'agencyPart', 'clientPart'].map((key) => single(`line.${key}`, 'both', line, whole)),
  }),
  folded('line', 'commitments', 'both', {
    list: {
      path: 'line.commitments',
      by: 'both',
      prefix: 'commitment',
      grows: { most: 20 },
      fields: [
        { key: 'owner', kind: side },
        { key: 'text', kind: passage },
        { key: 'stage', kind: { kind: 'stage' }, optional: true },
        { key: 'obligation', kind: { kind: 'one', words: 'obligation', of: ['means', 'result'], offers: inOwnHands } },
        ...acts,
        { key: 'due', kind: { kind: 'date' }, optional: true },
        { key: 'acceptedWhen', kind: line, optional: true },
        { key: 'evidence', kind: line, optional: true },
        { key: 'dependsOn', kind: line, optional: true },
      ],
    },
  }),
  folded('line', 'notIncluded', 'both', {
    list: { path: 'line.notIncluded', by: 'both', fields: [{ key: '', kind: passage }], ideas: true },
  }),
  folded('line', 'assumptions', 'both', {
    list: {
      path: 'line.assumptions',
      by: 'both',
      prefix: 'assumption',
      fields: [
        { key: 'text', kind: passage },
        { key: 'verifier', kind: side, optional: true },
        { key: 'checkBy', kind: { kind: 'date' }, optional: true },
        { key: 'ifFalse', kind: passage, optional: true },
      ],
    },
  }),
  folded('line', 'duties', 'both', {
    list: {
      path: 'line.duties',
      by: 'both',
      prefix: 'duty',
      fields: [
        { key: 'party', kind: side },
        { key: 'act', kind: passage },
        { key: 'person', kind: line, optional: true },
        { key: 'turnaround', kind: { kind: 'count', unit: 'workingDays' }, optional: true },
        { key: 'due', kind: line, optional: true },
        {
          key: 'ifLate.kind',
          kind: { kind: 'one', words: 'ifLate', of: ['day-for-day', 'price', 'nothing'] },
          optional: true,
          words: 'ifLate',
        },
        { key: 'ifLate.price', kind: { kind: 'money' }, optional: true, words: 'latePrice' },
      ],
    },
  }),
  folded('line', 'takenBack', 'agency', {
    list: {
      path: 'line.takenBack',
      by: 'agency',
      prefix: 'said',
      fields: [
        { key: 'text', kind: passage },
        { key: 'from', kind: line, optional: true },
      ],
    },
  }),
]
