import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../src/domain/agreement/fingerprint.ts'
import { deedsOn } from '../vectors/signed/coSigner.ts'
import { AT, handOf, open, signed, told } from '../vectors/signed/papers.ts'
import { appended, objectsBehind, sealed } from '../vectors/signed/revision.ts'
import { stage, type Stage } from '../vectors/signed/vector.ts'

let papers: Stage
let revision: readonly string[]
beforeAll(async () => {
  papers = await stage()
  revision = objectsBehind(papers.one, await open(papers, papers.one, { party: 'client' }))
})

describe('a client who changes something in the revision that he signs, correctly and with his own key', () => {
  it('is caught, whatever it is, and for what it is', async () => {
    const signs = async ({ change = (own: readonly string[]) => own, link = {} }) =>
      sealed(appended(papers.one, change(revision), link), papers.hands.client, AT)
    expect((await told(await signs({}))).verdict).toBe('passed')
    await fc.assert(
      fc.asyncProperty(deedsOn(papers.one), async (deed) => {
        const verdict = await told(await signs(deed))
        const reasons = [...verdict.reasons, ...verdict.signatures.flatMap((one) => one.reasons)]
        expect([verdict.verdict, ...new Set(reasons)], deed.what).toEqual(['failed', ...deed.because])
      }),
      {
        numRuns: Math.max(200, fc.readConfigureGlobal()?.numRuns ?? 0),
        seed: fc.readConfigureGlobal()?.seed ?? 20_261_122,
      },
    )
  })
})

describe('somebody who makes all of it anew, with altered terms and two keys of his own', () => {
  it('is believed by no more than what he claims: the paper passes, and its numbers are others than those that were read out', async () => {
    const { cheaper, both } = papers
    const own = {
      ...cheaper,
      hands: { agency: handOf(cheaper.draft, 'agency'), client: handOf(cheaper.draft, 'client') },
    }
    const forged = await signed(own, await signed(own, own.base, { party: 'agency' }), { party: 'client' })
    const [honest, false_] = [await told(both), await told(forged)]
    expect([honest.verdict, false_.verdict]).toEqual(['passed', 'passed'])
    expect(false_.signatures.map(({ name }) => name)).toEqual(honest.signatures.map(({ name }) => name))
    const numbers = [...honest.signatures, ...false_.signatures].map(({ publicKey }) =>
      fingerprintOf(publicKey).groups.join(' '),
    )
    expect(new Set(numbers).size).toBe(4)
    expect(fingerprintOf(own.base)).not.toEqual(fingerprintOf(papers.base))
  })
})
