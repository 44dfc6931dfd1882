import { languages } from '../../../domain/language/languages.ts'
import { currencies } from '../../../domain/money/currency.ts'
import { single, type AnswerSpec, type FieldSpec } from '../answers/spec.ts'
import { core, folded, type PathScreen } from '../screen.ts'

const line = { kind: 'line' } as const

/**
 * The client's fields are never filled in by the browser of whoever sits at the agency's device (WCAG 1.3.5). The agency
 * may write the client's name and signatory beforehand; the client reads them again where it signs.
 */
const party = (side: 'agency' | 'client'): readonly AnswerSpec[] => {
  const own = (name: string) => (side === 'agency' ? { kind: 'line' as const, autoComplete: name } : line)
  const signer: readonly FieldSpec[] = [
    { key: 'name', kind: own('name') },
    { key: 'title', kind: own('organization-title'), optional: true },
    { key: 'authority', kind: { kind: 'one', words: 'authority', of: ['owner', 'director', 'board', 'proxy'] } },
  ]
  const by = side === 'agency' ? side : 'both'
  return [
    single(`parties.${side}.legalName`, by, own('organization'), { required: true }),
    { path: `parties.${side}.signer`, by, fields: signer, required: true },
  ]
}

const partyMore = (side: 'agency' | 'client'): readonly AnswerSpec[] =>
  ['shortName', 'registerNumber', 'address', 'channel', 'hours'].map((key) =>
    single(`parties.${side}.${key}`, side, line, key === 'shortName' ? {} : { open: true, leftOut: true }),
  )

/** Step 1: who is at the table. */
export const tableScreens: readonly PathScreen[] = [
  core('table', 'agency', 'agency', { answers: party('agency') }),
  core('table', 'client', 'both', { answers: party('client') }),
  core('table', 'paper', 'both', {
    answers: [
      single('date', 'both', { kind: 'date' }, { required: true }),
      single('languages.paper', 'both', { kind: 'one', words: 'language', of: languages }, { stays: true }),
    ],
  }),
  folded('table', 'agencyMore', 'agency', { answers: partyMore('agency') }),
  folded('table', 'clientMore', 'client', { answers: partyMore('client') }),
  folded('table', 'people', 'both', {
    list: {
      path: 'people',
      by: 'both',
      prefix: 'person',
      fields: [
        { key: 'name', kind: line },
        { key: 'party', kind: { kind: 'one', words: 'side', of: ['agency', 'client'] } },
        {
          key: 'roles',
          kind: { kind: 'some', words: 'role', of: ['decides', 'onlyBlocks', 'advises', 'runs', 'counts', 'pays'] },
        },
        { key: 'deputy', kind: line, optional: true },
        { key: 'channel', kind: line, optional: true },
        { key: 'mayRefuse', kind: line, optional: true },
      ],
    },
  }),
  folded('table', 'form', 'both', {
    answers: [
      single('title', 'both', line),
      {
        path: 'languages',
        by: 'both',
        stays: true,
        fields: [
          { key: 'paper', kind: { kind: 'one', words: 'language', of: languages } },
          { key: 'beside', kind: { kind: 'one', words: 'language', of: languages }, optional: true },
          { key: 'prevailing', kind: { kind: 'one', words: 'language', of: languages }, optional: true },
        ],
      },
      single('paperSize', 'both', { kind: 'one', words: 'paperSize', of: ['a4', 'letter'] }, { stays: true }),
      single('currency', 'both', { kind: 'one', words: 'currency', of: currencies }, { stays: true }),
      single('timeZone', 'both', line, { stays: true }),
    ],
  }),
]
