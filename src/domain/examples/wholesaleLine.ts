import type { Commitment, Line, Stage } from '../agreement/line.ts'
import { personNamed, signerOf } from './frame.ts'
import { said } from './inWords.ts'
import { acts, assumption, duty, limitsOf, stage } from './lineParts.ts'
import type { WholesaleFigures } from './wholesaleFigures.ts'

/** Seven links; the agency's part ends where a café asks for a price, after four. */
export const wholesaleLine = (figures: WholesaleFigures): Line => ({
  stages,
  handOver: 4,
  handOverPlace: said,
  agencyPart: said,
  clientPart: said,
  commitments: [...ofAgency, ...ofClient],
  limits: {
    agency: limitsOf('agency', 'buying', 'courier', 'season'),
    client: limitsOf('client', 'stock', 'price', 'route'),
  },
  takenBack: [{ id: 'orders', text: said, from: said }],
  notIncluded: [said, said, said, said],
  assumptions: [
    assumption('addresses', 'agency', '2027-03-05'),
    assumption('samples', 'client', '2027-03-05'),
    assumption('repeat', 'client', '2027-06-04'),
  ],
  duties: [
    duty('proofs', signerOf('client'), 3, { kind: 'day-for-day' }),
    duty('samples', personNamed('warehouse'), 'by-then', { kind: 'day-for-day' }),
    duty('figures', personNamed('desk'), 'by-then', { kind: 'price', price: figures.roundPrice }),
  ],
})

const stages: Stage[] = [
  stage('listed', 'agency', 'result'),
  stage('sent', 'agency', 'result'),
  stage('called', 'agency', 'means'),
  stage('asked', 'audience', 'means'),
  stage('quoted', 'client', 'result'),
  stage('ordered', 'audience', 'nobody'),
  stage('reordered', 'audience', 'nobody'),
]

const ofAgency: Commitment[] = [
  {
    id: 'boxes',
    owner: 'agency',
    text: said,
    obligation: 'result',
    stage: 'sent',
    acts: acts([600, 'run'], [1, 'once']),
    due: '2027-05-28',
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
    due: '2027-07-02',
    evidence: said,
  },
  {
    id: 'calls',
    owner: 'agency',
    text: said,
    obligation: 'means',
    stage: 'called',
    acts: acts([40, 'week'], [1, 'week']),
    evidence: said,
  },
  {
    id: 'report',
    owner: 'agency',
    text: said,
    obligation: 'result',
    acts: acts([4, 'run']),
    evidence: said,
  },
]

const ofClient: Commitment[] = [
  {
    id: 'quotes',
    owner: 'client',
    text: said,
    obligation: 'result',
    stage: 'quoted',
    acts: acts([1, 'day']),
    evidence: said,
  },
  {
    id: 'count',
    owner: 'client',
    text: said,
    obligation: 'result',
    acts: acts([1, 'day']),
    evidence: said,
  },
  {
    id: 'aftercare',
    owner: 'client',
    text: said,
    obligation: 'means',
    stage: 'reordered',
    acts: acts([1, 'week']),
    evidence: said,
    dependsOn: said,
  },
]
