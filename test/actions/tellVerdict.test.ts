import { beforeAll, describe, expect, it } from 'vitest'
import { openPress } from '../../src/actions/issue.ts'
import { tellVerdict } from '../../src/actions/tellVerdict.ts'
import { signedByBoth } from '../../src/terminal/demonstration.ts'
import { signable, supplies } from './supplies.ts'

const press = openPress(supplies)
let both: Uint8Array

beforeAll(async () => {
  const draft = await signable('grill', 'en')
  const issued = await press.issue(draft)
  if (!issued.ok) throw new Error(issued.error.code)
  both = await signedByBoth(
    draft,
    issued.value.bytes,
    { at: Date.UTC(2027, 1, 26, 16, 41), offsetMinutes: 60 },
    supplies,
  )
})

describe('a paper that both have signed', () => {
  it('is told with its terms as they were printed again, its size, and the number of each key', async () => {
    const told = await tellVerdict(both, press, supplies)
    expect(told).toMatchObject({ verdict: 'passed', complete: true, pageHolds: true, size: both.length })
    expect(told.papers?.[0].furniture.title).toMatch(/\S/)
    expect(told.signatures.map(({ party }) => party)).toEqual(['agency', 'client'])
    for (const { number, claimed } of told.signatures) {
      expect(number.join(' ')).toMatch(/^\d{4}( \d{4}){4}$/)
      expect(claimed).toEqual({ at: Date.UTC(2027, 1, 26, 16, 41), offsetMinutes: 60 })
    }
    expect(told).not.toHaveProperty('json')
  })

  it('is told without terms once a byte of it changed: they are not proven to be on the page', async () => {
    const changed = both.slice()
    changed[40_000] = (changed[40_000] ?? 0) ^ 1
    expect(await tellVerdict(changed, press, supplies)).toMatchObject({
      verdict: 'failed',
      pageHolds: false,
      papers: null,
    })
  })
})
