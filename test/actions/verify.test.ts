import { beforeAll, describe, expect, it } from 'vitest'
import type { SigningMoment } from '../../src/actions/evidence.ts'
import { sign } from '../../src/actions/sign.ts'
import type { Draft } from '../../src/domain/agreement/draft.ts'
import { makeKey, signerOf } from '../../src/engine/signing/browserKey.ts'
import { languages } from '../../src/domain/language/languages.ts'
import { AT, DRAWN, press, told } from '../vectors/signed/papers.ts'
import { signable, supplies } from './supplies.ts'

const agencyDraws: SigningMoment = { party: 'agency', mark: DRAWN, at: AT, offsetMinutes: 60, inked: [] }
const clientTypes: SigningMoment = {
  ...agencyDraws,
  party: 'client',
  mark: { typed: 'J. van der Name' },
  inked: ['agency'],
  offsetMinutes: -210,
}

async function signed(draft: Draft, paper: Uint8Array, moment: SigningMoment) {
  const outcome = await sign(draft, paper, moment, { ...supplies, signer: await signerOf(await makeKey()) })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

async function papers(draft: Draft) {
  const issued = await press.issue(draft)
  if (!issued.ok) throw new Error(issued.error.code)
  const one = await signed(draft, issued.value.bytes, agencyDraws)
  return { paper: issued.value.bytes, one, both: await signed(draft, one, clientTypes) }
}

describe('a paper of ours', () => {
  it.each(languages)('passes when both have signed it, and says whether one is missing (%s)', async (language) => {
    const { paper, one, both } = await papers(await signable('grill', language))
    expect(await told(paper)).toMatchObject({ verdict: 'unsigned', madeHere: true, complete: false })
    expect(await told(one)).toMatchObject({ verdict: 'passed', madeHere: true, complete: false })
    const verdict = await told(both)
    expect(verdict).toMatchObject({ verdict: 'passed', madeHere: true, complete: true, reasons: [] })
    expect(verdict.signatures.map(({ party, verdict }) => [party, verdict])).toEqual([
      ['agency', 'passed'],
      ['client', 'passed'],
    ])
  })
})

describe('a byte that changed', () => {
  let both: Uint8Array
  beforeAll(async () => {
    both = (await papers(await signable('grill', 'en'))).both
  })

  // `npm run fuzz` changes every byte, and in two ways.
  const isFuzzed = Number(process.env['PROPERTY_RUNS'] ?? 0) > 0
  it(`is never passed over, wherever it stands (${isFuzzed ? 'each byte' : 'structure, and every 37th of the others'})`, async () => {
    const passed: number[] = []
    const places = isFuzzed ? [...both.keys()] : structureAndSome(both)
    expect(places.length).toBeGreaterThan(both.length / 37 + 5_000)
    for (const place of places) {
      for (const flip of isFuzzed ? [0x01, 0x20] : [place % 2 === 0 ? 0x01 : 0x20]) {
        const changed = both.slice()
        changed[place] = (changed[place] ?? 0) ^ flip
        if (['passed', 'unsigned', 'indeterminate'].includes((await told(changed)).verdict)) passed.push(place)
      }
    }
    expect(passed).toEqual([])
  }, 600_000)
})

/** All that is in no stream and no envelope; and every 37th byte of those. */
function structureAndSome(bytes: Uint8Array): number[] {
  const text = Buffer.from(bytes).toString('latin1')
  const streams = [...text.matchAll(/(?<=\nstream\n)[\s\S]*?(?=\nendstream\n)|(?<=\/Contents <)[0-9a-f]+/g)]
  const inside = new Set(streams.flatMap(({ index, 0: data }) => Array.from(data, (_, step) => index + step)))
  return [...bytes.keys()].filter((place) => !inside.has(place) || place % 37 === 0)
}
