import { describe, expect, it } from 'vitest'
import { withAnswer } from '../../../../../src/domain/agreement/change.ts'
import { draftFingerprint } from '../../../../../src/domain/agreement/fingerprint.ts'
import type { Side } from '../../../../../src/domain/agreement/scalars.ts'
import type { Exchange, KeptMark, KeptPaper } from '../../../../../src/engine/drafts/kept.ts'
import { prospectOf, type Held, type Passed } from '../../../../../src/ui/app/exchange/apart/prospect.ts'
import { blank } from '../../../../domain/agreement/anyDraft.ts'

const draft = withAnswer(blank(), 'title', 'The quiet hour')
const bytesOf = (...texts: readonly string[]) => new Uint8Array(new TextEncoder().encode(texts.join('')))
const markOf = (party: Side): KeptMark => ({ party, mark: { typed: party }, at: 0, offsetMinutes: 0 })

const paper = '%PDF the paper '
const [byAgency, byClient] = ['signed by the agency ', 'signed by the client ']
const came = (marks: readonly Side[], ...revisions: readonly string[]): Passed => ({
  bytes: bytesOf(paper, ...revisions),
  agreement: draft,
  marks: marks.map(markOf),
  isOwnEdition: true,
})
const kept = (inked: readonly Side[], ...revisions: readonly string[]): KeptPaper => ({
  draftId: draft.id,
  content: draftFingerprint(draft).hex,
  bytes: bytesOf(paper, ...revisions),
  inked,
})
const here = (more: Partial<Held> = {}): Held => ({ draft, paper: null, exchange: undefined, ...more })
const speaksFor = (side: Side): Exchange => ({ side, sent: [], received: [] })

describe('a paper that one has signed', () => {
  it.each(['agency', 'client'] as const)(
    'is signed by the other one, where the draft is the same (%s first)',
    (first) => {
      const side = first === 'agency' ? 'client' : 'agency'
      expect(prospectOf(came([first], byAgency), here())).toEqual({ kind: 'sign', side })
      expect(prospectOf(came([first], byAgency), here({ exchange: speaksFor(side) }))).toEqual({ kind: 'sign', side })
    },
  )

  it('is not signed where one letter differs from what stands here', () => {
    const other = withAnswer(draft, 'title', 'The quiet hours')
    expect(prospectOf(came(['agency'], byAgency), here({ draft: other }))).toEqual({ kind: 'differs' })
    expect(prospectOf(came(['agency'], byAgency), here({ draft: { ...draft, revision: 2 } }))).toEqual({
      kind: 'differs',
    })
  })

  it('is not signed on the machine of whoever signed it', () => {
    const mine = { exchange: speaksFor('agency'), paper: kept(['agency'], byAgency) }
    expect(prospectOf(came(['agency'], byAgency), here(mine))).toEqual({ kind: 'here' })
    const again = came(['agency'], 'signed once more ')
    expect(prospectOf(again, here(mine))).toEqual({ kind: 'otherPaper' })
  })

  it('that lay on the machine of whoever signed it, and is gone there, is kept again and waits for the other one', () => {
    expect(prospectOf(came(['agency'], byAgency), here({ exchange: speaksFor('agency') }))).toEqual({
      kind: 'notYours',
      side: 'client',
    })
  })

  it('says that another one lies here: each signed a print of their own', () => {
    expect(prospectOf(came(['agency'], byAgency), here({ paper: kept(['client'], byClient) }))).toEqual({
      kind: 'otherPaper',
    })
  })

  it('lies here already, signed by both meanwhile', () => {
    const both = kept(['agency', 'client'], byAgency, byClient)
    expect(prospectOf(came(['agency'], byAgency), here({ paper: both }))).toEqual({ kind: 'here' })
  })

  it('of an earlier release is kept by its own version alone', () => {
    expect(prospectOf({ ...came(['agency'], byAgency), isOwnEdition: false }, here())).toEqual({ kind: 'edition' })
  })
})

describe('a paper that both have signed', () => {
  const both = came(['agency', 'client'], byAgency, byClient)

  it('is the completed one of whoever signed first: it begins with the same bytes', () => {
    const mine = { paper: kept(['agency'], byAgency), exchange: speaksFor('agency') }
    expect(prospectOf(both, here(mine))).toEqual({ kind: 'keep' })
    expect(prospectOf(both, here())).toEqual({ kind: 'keep' })
  })

  it('does not take the place of another one', () => {
    expect(prospectOf(both, here({ paper: kept(['agency'], 'signed otherwise ') }))).toEqual({ kind: 'otherPaper' })
  })

  it('is not kept over a draft that has changed since', () => {
    const changed = withAnswer(draft, 'title', 'Another hour')
    expect(prospectOf(both, here({ draft: changed }))).toEqual({ kind: 'differs' })
  })
})
