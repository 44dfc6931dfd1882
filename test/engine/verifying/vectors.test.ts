import { beforeAll, describe, expect, it } from 'vitest'
import { atOdds } from '../../vectors/signed/atOdds.ts'
import { brokenSignatures } from '../../vectors/signed/brokenSignatures.ts'
import { changedPapers } from '../../vectors/signed/changedPapers.ts'
import { fakeFiles } from '../../vectors/signed/fakes.ts'
import { otherKeys } from '../../vectors/signed/otherKeys.ts'
import { replays } from '../../vectors/signed/replays.ts'
import { shadows } from '../../vectors/signed/shadows.ts'
import { brokenOthers, honest, inOtherWords } from '../../vectors/signed/honest.ts'
import { AT, open, told } from '../../vectors/signed/papers.ts'
import { appended, objectsBehind, sealed } from '../../vectors/signed/revision.ts'
import { stage, type Stage, type Vector } from '../../vectors/signed/vector.ts'

const vectors: readonly Vector[] = [
  ...honest,
  ...brokenSignatures,
  ...otherKeys,
  ...changedPapers,
  ...shadows,
  ...replays,
  ...fakeFiles,
  ...atOdds,
  ...brokenOthers,
]

let papers: Stage
beforeAll(async () => {
  papers = await stage()
})

describe('what the program did not sign itself', () => {
  it.each(vectors)('$kind: $what — $expected', async ({ make, expected, because }) => {
    const verdict = await told(await make(papers))
    const reasons = [...verdict.reasons, ...verdict.signatures.flatMap((one) => one.reasons)]
    expect([verdict.verdict, ...new Set(reasons)]).toEqual([expected, ...because])
  })

  it.each(inOtherWords)('$kind: $what — $expected', async ({ make, expected }) => {
    expect(await told(await make(papers))).toMatchObject({ verdict: expected, complete: true, reasons: [] })
  })

  it('is signed as the program would have: taken apart and put together again, it passes', async () => {
    const opened = await open(papers, papers.one, { party: 'client' })
    const again = appended(papers.one, objectsBehind(papers.one, opened))
    expect(await told(sealed(again, papers.hands.client, AT))).toMatchObject({ verdict: 'passed', complete: true })
  })
})

/** Trust, attack classes: what the literature knows of signed PDFs. */
const CLASSES = [
  'signature forgery',
  'incremental saving',
  'wrapping',
  'shadow: hide',
  'shadow: replace',
  'shadow: hide-and-replace',
  'evil annotation',
  'sneaky signature',
  'malicious co-signer',
  'replay',
  'rollback',
  'stripping',
  'weak digest',
  'certificate substitution',
  'partial range',
  'gap smuggling',
  'duplicate dictionary keys',
  'appended and prepended bytes',
  'visual fake',
  'page and data at odds',
]

describe('the vectors', () => {
  it('try every class of attack in several ways, and as many honest files as any class has', () => {
    for (const kind of CLASSES) expect(vectors.filter((one) => one.kind === kind).length, kind).toBeGreaterThan(1)
    expect(vectors.filter(({ kind }) => kind.startsWith('honest')).length).toBeGreaterThan(30)
  })

  it('stand in a table', async () => {
    const rows = vectors.map(
      ({ kind, what, expected, because }) => `| ${kind} | ${what} | ${expected} | ${because.join(', ')} |`,
    )
    const table = `# Signed papers, and what is told of them\n\nMade while the tests run, by a signer that shares no code with the program's.\n\n| class | what was done | verdict | reasons |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
    await expect(table).toMatchFileSnapshot('../../vectors/signed/verdicts.md')
  })
})
