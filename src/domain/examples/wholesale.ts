import type { Audience } from '../agreement/audience.ts'
import type { Draft } from '../agreement/draft.ts'
import type { Economics, AgencyOption } from '../agreement/economics.ts'
import type { Goal } from '../agreement/goal.ts'
import type { Language } from '../language/languages.ts'
import { agreedByBoth, frameOf, option, party, person, personNamed, signerOf } from './frame.ts'
import { said } from './inWords.ts'
import { england, places } from './places.ts'
import { wholesaleFigures, type WholesaleFigures } from './wholesaleFigures.ts'
import { wholesaleLine } from './wholesaleLine.ts'
import { wholesaleTerms } from './wholesaleTerms.ts'

/**
 * A packaging wholesaler looks for new cafés with sample boxes. On first orders alone the likely case does not earn
 * the cost back; the client keeps that warning, for repeat orders are not in the sum. Its section on the audience is
 * not agreed yet, because when a café decides is still open.
 */
export function wholesale(language: Language): Draft {
  const figures = wholesaleFigures[language]
  const place = language === 'en' ? england : places[language]
  return {
    ...frameOf('wholesale', language, place),
    parties: { agency: party('proxy'), client: party('board') },
    people,
    problem: {
      pain: { agency: said, client: said, settled: 'client' },
      lastTime: { agency: said, client: said, settled: 'agency' },
    },
    goal,
    audience,
    economics: economics(figures, place.costVat),
    options: options(figures),
    choice: { option: { id: 'boxes' }, reason: said, by: signerOf('client'), on: '2027-02-25' },
    line: wholesaleLine(figures),
    terms: wholesaleTerms(figures, place.law),
    kept,
    comments: [{ id: 'repeat', path: 'economics.note', by: 'agency', text: said, on: '2027-02-24' }],
    agreed: agreedByBoth?.filter(({ section }) => section !== 'audience'),
  }
}

const people: Draft['people'] = [
  person('client', 'owner', ['decides', 'pays'], signerOf('client'), personNamed('desk')),
  person('client', 'desk', ['counts', 'runs'], said, personNamed('warehouse')),
  person('client', 'warehouse', ['onlyBlocks'], said, personNamed('desk')),
  person('agency', 'lead', ['decides', 'advises'], signerOf('agency'), personNamed('caller')),
  person('agency', 'caller', ['runs'], said, signerOf('agency')),
]

const goal: Goal = {
  brief: said,
  briefFrom: 'owner',
  metric: said,
  unit: { one: said, many: said },
  direction: 'up',
  levels: {
    past: 1000,
    pastFrom: '2027-01-11',
    pastTo: '2027-02-12',
    pastDays: 20,
    must: 2000,
    plan: { agency: 4000, client: 6000, settled: 'agency' },
    wish: 5000,
  },
  window: { from: '08:00', to: '17:00' },
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  period: { start: '2027-03-15', end: '2027-07-02' },
  place: said,
  meter: {
    scale: said,
    how: said,
    moments: ['17:00'],
    record: said,
    counter: personNamed('desk'),
    checker: personNamed('caller'),
    attribution: 'code',
  },
  reached: { lastDays: 20 },
  excludedDays: said,
  missingDay: 'left-out',
  otherWay: 'any-way',
}

const audience: Audience = {
  who: said,
  age: { leftOut: { reason: said } },
  place: said,
  radius: 60_000,
  when: said,
  moment: { open: { owner: 'client' } },
  mustNotice: said,
  excluded: said,
  evidence: 'guess',
  evidenceNote: said,
}

const economics = ({ goodsVat, economics }: WholesaleFigures, costVat: number): Economics => ({
  expectation: { backPerUnit: 12_000 },
  ...economics,
  vat: [{ label: said, share: 10_000, rate: goodsVat }],
  remains: { share: { likely: 3400, low: 3000, high: 3700 } },
  extra: {
    agency: { likely: 1500, low: 500, high: 4000 },
    client: { likely: 3000, low: 1000, high: 6000 },
    settled: 'other',
    value: { likely: 2000, low: 500, high: 5000 },
  },
  weeks: 16,
  daysPerWeek: 5000,
  capacity: { total: 6000, occupied: 1000, heldForLater: 1000 },
  ramp: [1000, 2500, 5000, 7500],
  anyway: { likely: 3000, low: 4500, high: 1500 },
  refilled: 0,
  costVat,
  vatDeductible: true,
  ceilingReply: { accepts: true, on: '2027-02-25' },
  conversion: { leftOut: { reason: said } },
  lifetime: { leftOut: { reason: said } },
  note: said,
})

const options = ({ costs }: WholesaleFigures): AgencyOption[] => [
  option('boxes', costs.boxes, [500, 2000, 5000], 4),
  option('evening', costs.evening, [0, 1000, 2500], 6),
  option('list', costs.list, [0, 500, 1500], 3),
]

const kept: Draft['kept'] = [
  { id: 'ceiling', code: 'ceiling-breached-at-likely', path: 'economics.ceiling', by: 'client', reason: said },
  { id: 'capacity', code: 'over-capacity', path: 'economics.capacity', by: 'client', reason: said },
]
