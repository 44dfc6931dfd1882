import { describe, expect, it } from 'vitest'
import { languages } from '../../src/domain/language/languages.ts'
import { told } from '../vectors/signed/papers.ts'
import { signedPapers } from './signedPapers.ts'
import { signable } from './supplies.ts'

describe('a paper of ours', () => {
  it.each(languages)('passes when both have signed it, and says whether one is missing (%s)', async (language) => {
    const { paper, one, both } = await signedPapers(await signable('grill', language))
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
