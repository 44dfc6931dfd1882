import type { Draft } from '../../../src/domain/agreement/draft.ts'
import type { Limit } from '../../../src/domain/agreement/line.ts'

/** One who has read what the other side cannot do. */
const limit = (id: string, text: string, by: string): Limit => ({ id, text, acknowledged: { by, on: '2027-02-25' } })

/** The least that two parties can agree on and sign: a paper of a few pages, for whoever has to look at every byte of it. */
export const leastDraft: Draft = {
  format: 'ten-tables',
  version: 1,
  revision: 1,
  id: 'tentablesleastaaaaaaaaaaaa',
  title: 'Ten tables',
  languages: { paper: 'en' },
  paperSize: 'a4',
  currency: 'EUR',
  timeZone: 'Europe/Dublin',
  date: '2027-02-26',
  parties: {
    agency: { legalName: 'Plainwell Ltd', signer: { name: 'Sorcha Delahunt', authority: 'director' } },
    client: { legalName: 'Signal Box Ltd', signer: { name: 'Declan Roarty', authority: 'director' } },
  },
  people: [{ id: 'director', party: 'client', name: 'Declan Roarty', roles: [] }],
  goal: {
    metric: 'occupied tables',
    levels: { plan: { client: 10_000 } },
    period: { start: '2027-03-15', end: '2027-06-04' },
  },
  economics: { ceiling: { amount: 600_000 } },
  options: [{ id: 'film' }],
  line: {
    limits: {
      agency: [limit('entering', 'Nobody can be made to walk in.', 'Declan Roarty')],
      client: [limit('full', 'Twelve tables, no more.', 'Sorcha Delahunt')],
    },
  },
}
