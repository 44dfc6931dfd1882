import { describe, expect, it } from 'vitest'
import { notesOn } from '../../../src/engine/verifying/notes.ts'
import type { SignatureVerdict } from '../../../src/engine/verifying/verdict.ts'
import { example, signed, told } from '../../vectors/signed/papers.ts'

const at = (moment: number | null, offsetMinutes = 0): SignatureVerdict => ({
  party: null,
  name: '',
  organization: '',
  publicKey: new Uint8Array(),
  claimed: moment === null ? null : { at: moment, offsetMinutes },
  verdict: 'passed',
  reasons: [],
})
const day = Date.UTC(2027, 1, 26)

describe('the moments that signatures claim', () => {
  it.each([
    ['on the day of the agreement', [at(day)], '2027-02-26', []],
    ['a second before that day', [at(day - 1000)], '2027-02-26', ['before-agreement']],
    ['then, where the day had begun', [at(day - 1000, 60)], '2027-02-26', []],
    ['of an agreement without a day', [at(day - 1000)], undefined, []],
    ['in order', [at(day), at(day + 1000)], '2027-02-26', []],
    ['at once', [at(day), at(day)], '2027-02-26', []],
    ['in the wrong order', [at(day + 1000), at(day)], '2027-02-26', ['before-other']],
    [
      'both too early and in the wrong order',
      [at(day), at(day - 1000)],
      '2027-02-26',
      ['before-agreement', 'before-other'],
    ],
    ['unread', [at(null), at(day)], '2027-02-26', []],
    ['by nobody', [], '2027-02-26', []],
  ])('are told where they are odd: %s', (_, signatures, agreed, notes) => {
    expect(notesOn(signatures, agreed)).toEqual(notes)
  })

  it('are noted beside a verdict that they do not change', async () => {
    const sheet = await example('en')
    const early = await signed(sheet, sheet.base, { party: 'agency', at: Date.UTC(2026, 0, 1) })
    expect(await told(early)).toMatchObject({ verdict: 'passed', notes: ['before-agreement'] })
    const late = await signed(sheet, await signed(sheet, sheet.base, { party: 'agency' }), {
      party: 'client',
      at: Date.UTC(2027, 1, 26, 12),
    })
    expect(await told(late)).toMatchObject({ verdict: 'passed', complete: true, notes: ['before-other'] })
  })
})
