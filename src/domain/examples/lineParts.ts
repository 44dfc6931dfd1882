import type { Assumption, Commitment, Duty, Limit, Stage } from '../agreement/line.ts'
import type { Side } from '../agreement/scalars.ts'
import { signerOf } from './frame.ts'
import { said } from './inWords.ts'

/** A link of the line, its words by its id. */
export const stage = (id: string, control: Stage['control'], owed: Stage['owed']): Stage => ({
  id,
  name: said,
  unit: said,
  control,
  decidedBy: said,
  owed,
  counted: said,
})

type Per = NonNullable<Commitment['acts']>[number]['per']

/** Acts that can be counted, each as how often and in which rhythm. */
export const acts = (...rhythms: (readonly [count: number, per: Per])[]): Commitment['acts'] =>
  rhythms.map(([count, per]) => ({ what: said, count, per }))

/** What parties cannot do, accepted by the signatory of the other one two days before signing. */
export const limitsOf = (side: Side, ...ids: string[]): Limit[] =>
  ids.map((id) => ({
    id,
    text: said,
    acknowledged: { by: signerOf(side === 'agency' ? 'client' : 'agency'), on: '2027-02-25' },
  }))

export const assumption = (id: string, verifier: Side, checkBy: string): Assumption => ({
  id,
  text: said,
  verifier,
  checkBy,
  ifFalse: said,
})

/** What a party, mostly the client, does so that the other can go on: within working days, or by a day said in words. */
export const duty = (
  id: string,
  person: string,
  within: number | 'by-then',
  ifLate: Duty['ifLate'],
  party: Side = 'client',
): Duty => ({
  id,
  party,
  act: said,
  person,
  ...(within === 'by-then' ? { due: said } : { turnaround: within }),
  ifLate,
})
