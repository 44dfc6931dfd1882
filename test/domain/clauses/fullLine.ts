import type { Line } from '../../../src/domain/agreement/line.ts'

/** Every question of the line answered. */
export const fullLine: Line = {
  stages: [
    {
      id: 'placed',
      name: 'Placed',
      unit: 'films',
      control: 'agency',
      decidedBy: 'Ann decides',
      owed: 'result',
      counted: 'bookings',
    },
    {
      id: 'door',
      name: 'At the door',
      unit: 'parties',
      control: 'audience',
      decidedBy: 'who passes',
      owed: 'means',
      counted: 'marks',
    },
    {
      id: 'paid',
      name: 'Paid',
      unit: 'receipts',
      control: 'audience',
      decidedBy: 'the guest',
      owed: 'nobody',
      counted: 'till',
    },
  ],
  handOver: 2,
  handOverPlace: 'the door',
  agencyPart: 'brings people to the door',
  clientPart: 'makes them guests',
  commitments: [
    {
      id: 'place',
      owner: 'agency',
      text: 'Places one film',
      obligation: 'result',
      stage: 'placed',
      acts: [{ what: 'placement', count: 5, per: 'week' }],
      due: '2027-03-15',
      acceptedWhen: 'it runs as in the proof',
      evidence: 'photograph',
      dependsOn: 'a yes in time',
    },
    {
      id: 'count',
      owner: 'client',
      text: 'Counts the tables',
      obligation: 'means',
      stage: 'door',
      evidence: 'sheets',
    },
  ],
  limits: {
    agency: [{ id: 'enter', text: 'that people walk in', acknowledged: { by: 'Cor C', on: '2027-02-25' } }],
    client: [{ id: 'kitchen', text: 'twelve minutes on a bad day', acknowledged: { by: 'Ann A', on: '2027-02-24' } }],
  },
  takenBack: [{ id: 'full', text: 'We fill every table.', from: 'the home page' }],
  notIncluded: ['photographs'],
  assumptions: [
    {
      id: 'screens',
      text: 'screens are free',
      verifier: 'agency',
      checkBy: '2027-03-05',
      ifFalse: 'the start moves',
    },
  ],
  duties: [
    {
      id: 'approve',
      party: 'client',
      act: 'says yes or no',
      person: 'Cor C',
      turnaround: 2,
      due: 'two days after the proof',
      ifLate: { kind: 'price', price: 38_000 },
    },
  ],
}
