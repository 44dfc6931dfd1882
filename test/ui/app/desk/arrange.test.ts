import { describe, expect, it } from 'vitest'
import type { Listing } from '../../../../src/engine/drafts/kept.ts'
import { searched } from '../../../../src/domain/language/searched.ts'
import { arranged, type Wanted } from '../../../../src/ui/app/beside/desk/arrange.ts'

const listing = (client: string, savedAt: number, more: Partial<Listing> = {}): Listing => ({
  id: client,
  title: '',
  agency: '',
  client,
  example: false,
  inked: [],
  savedAt,
  search: searched(client),
  standing: 'draft',
  next: null,
  ...more,
})
const all = [
  listing('Grill Perron 5', 1, { standing: 'away', next: { what: 'wait', by: '2027-03-05' } }),
  listing('Żabka Wrocław', 2, { standing: 'signed', next: { what: 'reached', by: '2027-01-31' } }),
  listing('숯불정거장', 3),
  listing('Old Mill', 4, { archivedAt: 9 }),
  listing('Grill Quay', 5),
]
const want = (wanted: Partial<Wanted> = {}) =>
  arranged(all, { query: '', filter: 'all', order: 'newest', ...wanted }).map(({ client }) => client)

describe('the agreements that somebody wants to see', () => {
  it('are all that are not put away, the newest first', () => {
    expect(want()).toEqual(['Grill Quay', '숯불정거장', 'Żabka Wrocław', 'Grill Perron 5'])
  })

  it('are found by any words of theirs, however they are written', () => {
    expect(want({ query: 'grill' })).toEqual(['Grill Quay', 'Grill Perron 5'])
    expect(want({ query: '5 GRILL' })).toEqual(['Grill Perron 5'])
    expect(want({ query: 'zabka wroclaw' })).toEqual(['Żabka Wrocław'])
    expect(want({ query: '숯부' })).toEqual(['숯불정거장'])
    expect(want({ query: 'old mill' })).toEqual([])
  })

  it('are those that came so far, or were put away', () => {
    expect(want({ filter: 'away' })).toEqual(['Grill Perron 5'])
    expect(want({ filter: 'draft' })).toEqual(['Grill Quay', '숯불정거장'])
    expect(want({ filter: 'archived' })).toEqual(['Old Mill'])
    expect(want({ filter: 'archived', query: 'grill' })).toEqual([])
  })

  it('stand in the order of their next dates, and what has none behind them, the newest first', () => {
    expect(want({ order: 'next' })).toEqual(['Żabka Wrocław', 'Grill Perron 5', 'Grill Quay', '숯불정거장'])
  })
})
