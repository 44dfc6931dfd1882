import type { Commitment, Line, Stage } from '../agreement/line.ts'
import type { ClinicFigures } from './clinicFigures.ts'
import { personNamed, signerOf } from './frame.ts'
import { said } from './inWords.ts'
import { acts, assumption, duty, limitsOf, stage } from './lineParts.ts'

/** Six links; the agency's part ends where a request for an appointment reaches the practice, after three. */
export const clinicLine = (figures: ClinicFigures): Line => ({
  stages,
  handOver: 3,
  handOverPlace: said,
  agencyPart: said,
  clientPart: said,
  commitments: [...ofAgency, ...ofClient],
  limits: {
    agency: limitsOf('agency', 'deciding', 'order', 'rules'),
    client: limitsOf('client', 'illness', 'urgent', 'missed'),
  },
  takenBack: [{ id: 'calendar', text: said, from: said }],
  notIncluded: [said, said, said, said],
  assumptions: [
    assumption('rules', 'client', '2027-03-19'),
    assumption('calendar', 'agency', '2027-03-12'),
    assumption('hygienist', 'client', '2027-03-19'),
  ],
  duties: [
    duty('proofs', signerOf('client'), 3, { kind: 'day-for-day' }),
    duty('mornings', personNamed('desk'), 'by-then', { kind: 'nothing' }),
    duty('access', personNamed('desk'), 'by-then', { kind: 'price', price: figures.roundPrice }),
  ],
})

const stages: Stage[] = [
  stage('published', 'agency', 'result'),
  stage('seen', 'third', 'means'),
  stage('requested', 'audience', 'means'),
  stage('confirmed', 'client', 'result'),
  stage('came', 'audience', 'nobody'),
  stage('returned', 'audience', 'nobody'),
]

const ofAgency: Commitment[] = [
  {
    id: 'page',
    owner: 'agency',
    text: said,
    obligation: 'result',
    stage: 'published',
    acts: acts([1, 'once'], [2, 'once']),
    due: '2027-04-06',
    acceptedWhen: said,
    evidence: said,
    dependsOn: said,
  },
  {
    id: 'costs',
    owner: 'agency',
    text: said,
    obligation: 'result',
    acts: acts([1, 'month']),
    due: '2027-06-25',
    evidence: said,
  },
  {
    id: 'upkeep',
    owner: 'agency',
    text: said,
    obligation: 'means',
    stage: 'seen',
    acts: acts([2, 'week'], [1, 'week']),
    evidence: said,
  },
  {
    id: 'report',
    owner: 'agency',
    text: said,
    obligation: 'result',
    acts: acts([6, 'run']),
    evidence: said,
  },
]

const ofClient: Commitment[] = [
  {
    id: 'replies',
    owner: 'client',
    text: said,
    obligation: 'result',
    stage: 'confirmed',
    acts: acts([2, 'day']),
    evidence: said,
  },
  {
    id: 'chair',
    owner: 'client',
    text: said,
    obligation: 'result',
    stage: 'confirmed',
    acts: acts([4, 'week']),
    evidence: said,
    dependsOn: said,
  },
  {
    id: 'care',
    owner: 'client',
    text: said,
    obligation: 'means',
    stage: 'returned',
    acts: acts([1, 'week']),
    evidence: said,
  },
]
