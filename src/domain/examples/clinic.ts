import type { Audience } from '../agreement/audience.ts'
import type { Draft } from '../agreement/draft.ts'
import type { Economics, AgencyOption } from '../agreement/economics.ts'
import type { Goal } from '../agreement/goal.ts'
import type { Language } from '../language/languages.ts'
import { clinicFigures, type ClinicFigures } from './clinicFigures.ts'
import { clinicLine } from './clinicLine.ts'
import { clinicTerms } from './clinicTerms.ts'
import { agreedByBoth, frameOf, option, party, person, personNamed, signerOf } from './frame.ts'
import { said } from './inWords.ts'
import { places } from './places.ts'

/**
 * A dental practice fills its hygienist's quiet mornings. Care is exempt from VAT, so the VAT on the cost stays a
 * cost; even so it is below the profit of the likely case. The two describe the pain differently, and let it stand.
 */
export function clinic(language: Language): Draft {
  const figures = clinicFigures[language]
  const place = places[language]
  return {
    ...frameOf('clinic', language, place),
    parties: { agency: party('owner'), client: party('owner') },
    people,
    problem: { pain: { agency: said, client: said }, lastTime: { agency: said, client: said, settled: 'open' } },
    goal,
    audience,
    economics: economics(figures, place.costVat),
    options: options(figures),
    choice: { option: { id: 'page' }, reason: said, by: signerOf('client'), on: '2027-02-24' },
    line: clinicLine(figures),
    terms: clinicTerms(figures, place.law),
    kept: [{ id: 'asking', code: 'vague-quantity', path: 'problem.pain.client', by: 'client', reason: said }],
    comments: [{ id: 'wish', path: 'goal.levels.plan', by: 'agency', text: said, on: '2027-02-23' }],
    agreed: agreedByBoth,
  }
}

const people: Draft['people'] = [
  person('client', 'dentist', ['decides', 'pays'], signerOf('client'), personNamed('hygienist')),
  person('client', 'hygienist', ['runs', 'onlyBlocks'], said, signerOf('client')),
  person('client', 'desk', ['counts'], said, personNamed('hygienist')),
  person('agency', 'writer', ['decides', 'runs'], signerOf('agency'), said),
]

const goal: Goal = {
  brief: said,
  briefFrom: 'dentist',
  metric: said,
  unit: { one: said, many: said },
  direction: 'up',
  levels: {
    past: 5000,
    pastFrom: '2027-01-12',
    pastTo: '2027-02-19',
    pastDays: 20,
    must: 7000,
    plan: { agency: 8000, client: 10_000, settled: 'other', value: 9000 },
    wish: 10_000,
  },
  window: { from: '09:00', to: '12:30' },
  days: ['tue', 'wed', 'thu', 'fri'],
  period: { start: '2027-04-06', end: '2027-06-25' },
  place: said,
  meter: {
    scale: said,
    how: said,
    moments: ['12:30'],
    record: said,
    counter: personNamed('desk'),
    checker: signerOf('agency'),
    attribution: 'ask',
  },
  reached: { lastDays: 16 },
  excludedDays: said,
  missingDay: 'counted-again',
  otherWay: 'any-way',
}

const audience: Audience = {
  who: said,
  age: { from: 25, to: 70 },
  place: said,
  radius: 3000,
  when: said,
  moment: said,
  mustNotice: said,
  excluded: said,
  evidence: 'data',
  evidenceNote: said,
}

const economics = (figures: ClinicFigures, costVat: number): Economics => ({
  expectation: { backByWeek: 10 },
  ...figures.economics,
  vat: [{ label: said, share: 10_000, rate: 0 }],
  unitCost: 0,
  extra: {
    agency: { likely: 3000, low: 1000, high: 5000 },
    client: { likely: 4000, low: 2000, high: 5000 },
    settled: 'agency',
  },
  weeks: 12,
  daysPerWeek: 4000,
  capacity: { free: 5000 },
  ramp: [3000, 6000],
  anyway: { likely: 2500, low: 4000, high: 1500 },
  refilled: 2000,
  extraStaff: { none: true },
  costVat,
  vatDeductible: false,
  ceilingReply: { accepts: true, on: '2027-02-24' },
  conversion: { leftOut: { reason: said } },
  lifetime: { leftOut: { reason: said } },
  note: said,
})

const options = ({ costs }: ClinicFigures): AgencyOption[] => [
  option('page', costs.page, [1000, 3000, 5000], 2),
  option('letters', costs.letters, [1000, 2000, 3000], 3),
  option('boards', costs.boards, [0, 1000, 2000], { open: { owner: 'agency' } }),
]
