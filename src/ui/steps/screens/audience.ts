import { single } from '../answers/spec.ts'
import { core, folded, type PathScreen } from '../screen.ts'

const line = { kind: 'line' } as const
const passage = { kind: 'passage' } as const
const whole = { open: true, leftOut: true } as const

/** Step 3: whom it must reach. */
export const audienceScreens: readonly PathScreen[] = [
  core('audience', 'who', 'client', {
    answers: [
      single('audience.who', 'client', passage, { open: true, required: true }),
      single('audience.place', 'client', line, whole),
      single('audience.when', 'client', line, whole),
    ],
  }),
  folded('audience', 'moment', 'client', {
    answers: [
      single('audience.moment', 'client', passage, whole),
      single('audience.mustNotice', 'client', passage, whole),
    ],
  }),
  folded('audience', 'howFar', 'client', {
    answers: [
      single('audience.radius', 'client', { kind: 'count', unit: 'metres' }, whole),
      {
        path: 'audience.age',
        by: 'client',
        rows: true,
        ...whole,
        fields: [
          { key: 'from', kind: { kind: 'count', unit: 'years' } },
          { key: 'to', kind: { kind: 'count', unit: 'years' } },
        ],
      },
    ],
  }),
  folded('audience', 'excluded', 'client', { answers: [single('audience.excluded', 'client', passage, whole)] }),
  folded('audience', 'evidence', 'client', {
    answers: [
      single('audience.evidence', 'client', { kind: 'one', words: 'evidence', of: ['seen', 'data', 'guess'] }, whole),
      single('audience.evidenceNote', 'client', passage, whole),
    ],
  }),
]
