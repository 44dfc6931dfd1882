import { describe, expect, it } from 'vitest'
import type { SigningMoment } from '../../src/actions/evidence.ts'
import { openPress } from '../../src/actions/issue.ts'
import { sign } from '../../src/actions/sign.ts'
import { tellVerdict, type CheckedFile } from '../../src/actions/tellVerdict.ts'
import type { Draft } from '../../src/domain/agreement/draft.ts'
import type { Side } from '../../src/domain/agreement/scalars.ts'
import { makeKey, signerOf } from '../../src/engine/signing/browserKey.ts'
import type { Signer } from '../../src/engine/signing/signer.ts'
import { signable, supplies } from './supplies.ts'

const other = (side: Side): Side => (side === 'agency' ? 'client' : 'agency')
const [mine, theirs] = [await signerOf(await makeKey()), await signerOf(await makeKey())]

/** Each machine has a press of its own, and hears of the other's nothing but the file. */
const machine = () => {
  const press = openPress(supplies)
  return {
    told: (paper: Uint8Array) => tellVerdict(paper, press, supplies),
    printed: async (draft: Draft) => {
      const issued = await press.issue(draft)
      if (!issued.ok) throw new Error(issued.error.code)
      return issued.value.bytes
    },
    signed: async (draft: Draft, paper: Uint8Array, moment: SigningMoment, signer: Signer) => {
      const outcome = await sign(draft, paper, moment, { ...supplies, signer })
      if (!outcome.ok) throw new Error(outcome.error.code)
      return outcome.value
    },
  }
}

const strokes = [
  [
    [10, 60],
    [70, 12],
    [130, 66],
    [210, 20],
  ],
  [[120, 5]],
] as const
const at = Date.UTC(2027, 1, 26, 16, 41, 8)
const draws = (party: Side): SigningMoment => {
  return { party, mark: { drawn: { width: 240, height: 80, strokes } }, at, offsetMinutes: 60, inked: [] }
}
/** What the second signer's machine knows of the first signature, it has from the file. */
function types(party: Side, { marks, agreement }: CheckedFile): SigningMoment {
  const name = agreement?.parties[party].signer?.name ?? ''
  return { party, mark: { typed: name }, at: at + 86_400_000, offsetMinutes: 540, inked: marks.map((one) => one.party) }
}

const beside = (draft: Draft): Draft => ({ ...draft, languages: { paper: 'nl', beside: 'ko', prevailing: 'nl' } })
const cases = [
  ['the agency first, in English', 'agency', await signable('grill', 'en')],
  ['the client first, in Korean', 'client', await signable('grill', 'ko')],
  ['the client first, in Dutch and Korean', 'client', beside(await signable('grill', 'nl'))],
] as const

describe.each(cases)('a paper signed on two machines, %s', (_what, first, draft) => {
  it('carries all that the second machine needs, takes its signature, and passes on both', async () => {
    const [here, there] = [machine(), machine()]
    const once = await here.signed(draft, await here.printed(draft), draws(first), mine)
    const told = await there.told(once)
    expect(told).toMatchObject({ verdict: 'passed', complete: false, agreement: { id: draft.id } })
    expect(told.agreement).toEqual(draft)
    const [mark] = told.marks
    expect(told.marks).toHaveLength(1)
    expect(mark).toMatchObject({ party: first, offsetMinutes: 60, at })
    const both = await there.signed(told.agreement!, once, types(other(first), told), theirs)
    expect(Buffer.from(both.subarray(0, once.length)).equals(Buffer.from(once))).toBe(true)
    const back = await here.told(both)
    expect(back).toMatchObject({ verdict: 'passed', complete: true, reasons: [] })
    expect(back.marks.map(({ party }) => party)).toEqual([first, other(first)])
    expect(back.marks[1]?.mark).toEqual({ typed: draft.parties[other(first)].signer?.name })
  })
})

describe('a hand that drew on another machine', () => {
  it('is shown as it drew, stroke by stroke, in the proportions of the pad', async () => {
    const { printed, signed, told } = machine()
    const draft = cases[0][2]
    const [made] = (await told(await signed(draft, await printed(draft), draws('agency'), mine))).marks
    if (made === undefined || !('drawn' in made.mark)) throw new Error('Nothing was drawn')
    const { width, height, strokes: again } = made.mark.drawn
    expect(again).toHaveLength(2)
    expect(again[1]).toHaveLength(2)
    const [start, end] = [again[0]?.[0], again[0]?.at(-1)]
    // From the left edge to the right one, with room around; the pad's strokes are 200 wide and 61 high.
    expect(start?.[0]).toBe(24)
    expect(end?.[0]).toBeCloseTo(width - 24, 0)
    expect((width - 48) / (height - 48)).toBeCloseTo(200 / 61, 0)
    expect(Math.max(...again.flat().map(([, y]) => y))).toBeLessThanOrEqual(height)
  })

  it('is not told of a paper that does not hold', async () => {
    const { printed, signed, told } = machine()
    const draft = cases[0][2]
    const changed = (await signed(draft, await printed(draft), draws('agency'), mine)).slice()
    changed[30_000] = (changed[30_000] ?? 0) ^ 1
    expect(await told(changed)).toMatchObject({ verdict: 'failed', agreement: null, marks: [] })
  })
})
