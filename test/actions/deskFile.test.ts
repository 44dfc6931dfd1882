import { describe, expect, it } from 'vitest'
import { agreementLine, deskHead, readAgreementLine, readDeskHead } from '../../src/actions/deskFile.ts'
import type { CarriedAgreement } from '../../src/actions/deskFile.ts'
import { withAnswer } from '../../src/domain/agreement/change.ts'
import { blank } from '../domain/agreement/anyDraft.ts'

const hash = 'a'.repeat(64)
const paper = {
  draftId: blank().id,
  content: hash,
  bytes: new Uint8Array([37, 80, 68, 70, 0, 255]),
  inked: ['agency', 'client'] as const,
  marks: [
    { party: 'agency' as const, mark: { typed: 'Noor' }, at: 5, offsetMinutes: 60 },
    {
      party: 'client' as const,
      mark: {
        drawn: {
          width: 10,
          height: 5,
          strokes: [
            [
              [1, 2],
              [3.5, 4],
            ] as const,
          ],
        },
      },
      at: 6,
      offsetMinutes: -300,
    },
  ],
}
const whole: CarriedAgreement = {
  kept: {
    draft: withAnswer(blank(), 'goal.place', '역 앞'),
    unparsed: { 'economics.spend': '1.234' },
    notes: { goal: 'ask "Friday"\nor later', ['__proto__x']: 'y' },
    earlier: {
      closed: { revision: 1, hash },
      inked: { content: hash, by: ['agency'] },
      signed: { agency: blank() },
      read: blank(),
      exchange: {
        side: 'agency',
        sent: [{ revision: 1, hash, at: 3, text: '{}', way: 'link', asks: 'answers', due: '2027-03-05' }],
        received: [{ revision: 2, hash, at: 4, by: 'client' }],
        waiting: '{}',
        chosen: { came: hash, own: hash, settler: 'both', theirs: ['line-added-people.0'], mine: [] },
        asked: { asks: 'sign', by: 'client', questions: ['goal/pain'] },
      },
    },
  },
  savedAt: 1_790_000_000_000,
  archivedAt: 7,
  paper,
  before: [paper],
}
const changed = (from: string, to: string) => readAgreementLine(agreementLine(whole).replace(from, to))

describe('an agreement in a file of all of them', () => {
  it('comes back as it went, with all that lay beside it', () => {
    expect(readAgreementLine(agreementLine(whole))).toEqual({ ok: true, value: whole })
    const bare: CarriedAgreement = { kept: { draft: blank(), unparsed: {}, notes: {} }, savedAt: 1, before: [] }
    expect(readAgreementLine(agreementLine(bare))).toEqual({ ok: true, value: bare })
  })

  it('is one line, whatever somebody wrote', () => {
    expect(agreementLine(whole)).not.toContain('\n')
  })

  it.each([
    ['a key that nobody knows', '"savedAt":', '"more":1,"savedAt":'],
    ['a choice of somebody else’s', '"settler":"both"', '"settler":"nobody"'],
    ['a choice of no end', '"line-added-people.0"', `"${'x'.repeat(401)}"`],
    ['a key twice', '"savedAt":', '"savedAt":1,"savedAt":'],
    ['a draft of another shape', '"revision":1,', '"revision":0,'],
    ['a paper that is no PDF', '"bytes":"JVBE', '"bytes":"AVBE'],
    ['a paper in other signs', '"bytes":"JVBE', '"bytes":"J*BE'],
    ['a third party', '"by":"client"', '"by":"third"'],
    ['a way that nobody goes', '"way":"link"', '"way":"mail"'],
    ['no end', '}]}', ''],
  ])('is refused with %s', (_what, from, to) => {
    expect(agreementLine(whole)).toContain(from)
    expect(changed(from, to)).toEqual({ ok: false, error: 'damaged' })
  })

  it('is refused where it is something else', () => {
    for (const text of ['', 'null', '[]', '1', '{}']) expect(readAgreementLine(text).ok).toBe(false)
  })
})

describe('the first line of such a file', () => {
  it('says what it is and of which version', () => {
    expect(readDeskHead(deskHead())).toBeNull()
    expect(readDeskHead(deskHead().replace('1', '2'))).toBe('newer-version')
    expect(readDeskHead('{"format":"ten-tables"}')).toBe('not-a-desk')
    expect(readDeskHead('')).toBe('not-a-desk')
  })
})
