import type { Audience } from '../agreement/audience.ts'
import type { Draft } from '../agreement/draft.ts'
import type { Economics, AgencyOption } from '../agreement/economics.ts'
import type { Goal } from '../agreement/goal.ts'
import type { Language } from '../language/languages.ts'
import { agreedByBoth, frameOf, option, party, person, personNamed, signerOf } from './frame.ts'
import { grillFigures, type GrillFigures } from './grillFigures.ts'
import { grillLine } from './grillLine.ts'
import { grillTerms } from './grillTerms.ts'
import { said } from './inWords.ts'
import { places } from './places.ts'

/**
 * A grill opposite a station fills its hour before six: a film on the station's screens, a ceiling that
 * the likely case does not bear, and a director who keeps that warning knowingly. Three points stay open.
 */
export function grill(language: Language): Draft {
  const figures = grillFigures[language]
  const place = { ...places[language], currency: figures.currency }
  return {
    ...frameOf('grill', language, place),
    parties: { agency: party('director'), client: party('director') },
    people,
    problem: {
      pain: { agency: said, client: said, settled: 'client' },
      lastTime: { agency: { leftOut: { reason: said } }, client: said, settled: 'client' },
    },
    goal: goal(figures),
    audience,
    economics: economics(figures, place.costVat),
    options: options(figures),
    choice: { option: { id: 'film' }, reason: said, by: signerOf('client'), on: '2027-02-25' },
    line: grillLine(figures),
    terms: grillTerms(figures, place.law),
    kept,
    comments,
    agreed: agreedByBoth,
  }
}

const people: Draft['people'] = [
  person('client', 'director', ['decides', 'pays'], signerOf('client'), personNamed('floor')),
  person('client', 'floor', ['runs', 'counts'], said, said),
  person('client', 'accounts', ['onlyBlocks'], said, { open: { owner: 'client', due: '2027-03-31' } }),
  person('agency', 'lead', ['decides', 'advises'], signerOf('agency'), personNamed('maker')),
  person('agency', 'maker', ['runs'], said, signerOf('agency')),
]

const goal = ({ levels, period }: GrillFigures): Goal => ({
  brief: said,
  briefFrom: 'director',
  metric: said,
  unit: { one: said, many: said },
  direction: 'up',
  levels: {
    past: levels.past,
    pastFrom: '2027-01-11',
    pastTo: '2027-02-05',
    pastDays: 20,
    must: levels.must,
    plan: { agency: levels.plan, client: levels.plan },
    wish: levels.wish,
  },
  window: { from: '17:00', to: '18:00' },
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  period,
  place: said,
  meter: {
    scale: said,
    how: said,
    moments: ['17:15', '17:45'],
    record: said,
    counter: personNamed('floor'),
    checker: personNamed('maker'),
    attribution: 'before-after',
  },
  reached: { lastDays: 20 },
  excludedDays: { open: { owner: 'both', due: '2027-03-05' } },
  missingDay: 'left-out',
  otherWay: 'any-way',
})

const audience: Audience = {
  who: said,
  age: { open: { owner: 'agency', due: '2027-03-05' } },
  place: said,
  radius: 600,
  when: said,
  moment: said,
  mustNotice: said,
  excluded: said,
  evidence: 'seen',
  evidenceNote: said,
}

const economics = (figures: GrillFigures, costVat: number): Economics => ({
  expectation: { keep: 5000 },
  ...figures.economics,
  weeks: figures.weeks,
  daysPerWeek: 5000,
  refilled: 0,
  costVat,
  vatDeductible: true,
  ceilingReply: { accepts: true, on: '2027-02-25' },
  conversion: { leftOut: { reason: said } },
  lifetime: { leftOut: { reason: said } },
  note: said,
})

const options = ({ costs, effect }: GrillFigures): AgencyOption[] => [
  option('film', costs.film, effect, 3),
  option('notice', costs.notice, [1000, 3000, 6000], 4),
  option('cards', costs.cards, [0, 2000, 5000], 1),
]

const kept: Draft['kept'] = [
  { id: 'ceiling', code: 'ceiling-breached-at-likely', path: 'economics.ceiling', by: 'client', reason: said },
  { id: 'views', code: 'vague-quantity', path: 'problem.lastTime.client', by: 'client', reason: said },
  { id: 'hungry', code: 'no-measure', path: 'audience.moment', by: 'agency', reason: said },
]

const comments: Draft['comments'] = [
  { id: 'must', path: 'goal.levels.must', by: 'agency', text: said, on: '2027-02-24' },
  { id: 'holidays', path: 'options.0.notKnown', by: 'client', text: said, on: '2027-02-25' },
]
