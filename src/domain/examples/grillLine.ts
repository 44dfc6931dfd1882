import type { Commitment, Line, Stage } from '../agreement/line.ts'
import { personNamed, signerOf } from './frame.ts'
import type { GrillFigures } from './grillFigures.ts'
import { said } from './inWords.ts'
import { acts, assumption, duty, limitsOf, stage } from './lineParts.ts'

/** Eight links from the booked screen to the guest who returns; the agency's part ends at the door, after four. */
export const grillLine = (figures: GrillFigures): Line => ({
  stages,
  handOver: 4,
  handOverPlace: said,
  agencyPart: said,
  clientPart: said,
  commitments: [...ofAgency(figures), ...ofClient],
  limits: {
    agency: limitsOf('agency', 'entering', 'screens', 'staying'),
    client: limitsOf('client', 'group', 'spend', 'kitchen'),
  },
  takenBack: [{ id: 'full', text: said, from: said }],
  notIncluded: [said, said, said, said, said],
  assumptions: [
    assumption('screens', 'agency', '2027-03-03'),
    assumption('weekdays', 'client', '2027-03-01'),
    assumption('vat', 'client', '2027-03-05'),
  ],
  duties: [
    duty('proofs', signerOf('client'), 2, { kind: 'day-for-day' }),
    duty('changes', personNamed('maker'), 2, { kind: 'day-for-day' }, 'agency'),
    duty('sheets', personNamed('floor'), 'by-then', { kind: 'nothing' }),
    duty('kitchen', signerOf('client'), 'by-then', { kind: 'price', price: figures.secondMorning }),
  ],
})

const stages: Stage[] = [
  stage('placed', 'agency', 'result'),
  stage('seen', 'third', 'means'),
  stage('asked', 'audience', 'means'),
  stage('door', 'audience', 'means'),
  stage('seated', 'client', 'result'),
  stage('ordered', 'audience', 'nobody'),
  stage('paid', 'audience', 'nobody'),
  stage('returned', 'audience', 'nobody'),
]

const ofAgency = ({ period, weeks }: GrillFigures): Commitment[] => [
  {
    id: 'film',
    owner: 'agency',
    text: said,
    obligation: 'result',
    stage: 'placed',
    acts: acts([1, 'once'], [3, 'once']),
    due: period.start,
    acceptedWhen: said,
    evidence: said,
    dependsOn: said,
  },
  {
    id: 'costs',
    owner: 'agency',
    text: said,
    obligation: 'result',
    acts: acts([1, 'week']),
    due: period.end,
    evidence: said,
  },
  {
    id: 'reach',
    owner: 'agency',
    text: said,
    obligation: 'means',
    stage: 'seen',
    acts: acts([5, 'week'], [1, 'week']),
    due: period.end,
    evidence: said,
    dependsOn: said,
  },
  {
    id: 'answers',
    owner: 'agency',
    text: said,
    obligation: 'means',
    stage: 'asked',
    acts: acts([2, 'week'], [1, 'day']),
    evidence: said,
  },
  {
    id: 'report',
    owner: 'agency',
    text: said,
    obligation: 'result',
    acts: acts([weeks, 'run']),
    evidence: said,
    dependsOn: said,
  },
]

const ofClient: Commitment[] = [
  {
    id: 'tables',
    owner: 'client',
    text: said,
    obligation: 'result',
    stage: 'seated',
    acts: acts([5, 'week']),
    evidence: said,
  },
  {
    id: 'count',
    owner: 'client',
    text: said,
    obligation: 'result',
    acts: acts([2, 'day']),
    evidence: said,
  },
  {
    id: 'seats',
    owner: 'client',
    text: said,
    obligation: 'result',
    stage: 'seated',
    acts: acts([1, 'day']),
    evidence: said,
  },
  {
    id: 'welcome',
    owner: 'client',
    text: said,
    obligation: 'means',
    stage: 'returned',
    acts: acts([3, 'day'], [1, 'week']),
    evidence: said,
  },
]
