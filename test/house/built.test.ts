import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dropOldest } from '../../.ci/built.mjs'

const HOUR = 60 * 60 * 1000

it('a build that a command still serves stays, however many newer ones there are; what nobody took for hours goes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ten-tables-builds-'))
  const now = Date.now()
  const ages = { newest: 0, second: 1, third: 2, fourth: 3, fifth: 5, old: 7, older: 30 }
  for (const [name, hours] of Object.entries(ages)) {
    mkdirSync(join(folder, name))
    const taken = new Date(now - hours * HOUR)
    utimesSync(join(folder, name), taken, taken)
  }
  dropOldest(folder, now)
  expect(readdirSync(folder).toSorted()).toEqual(['fifth', 'fourth', 'newest', 'second', 'third'])
  dropOldest(folder, now + 100 * HOUR)
  expect(readdirSync(folder).toSorted()).toEqual(['newest', 'second', 'third'])
  rmSync(folder, { recursive: true })
})
