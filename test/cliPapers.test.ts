import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { canonicalText } from '../src/domain/agreement/canonical.ts'
import { handOverOf } from '../src/domain/agreement/handOver.ts'
import { draftOfRequest, requestOf } from '../src/domain/agreement/request.ts'
import { fragmentOf } from '../src/engine/exchange/link.ts'
import { lockedFragment } from '../src/engine/exchange/locked.ts'
import { example } from './actions/supplies.ts'
import { file, tables } from './terminal.ts'

const grill = await example('grill', 'en')

beforeAll(() => {
  writeFileSync(file('grill.json'), canonicalText(grill))
  writeFileSync(file('link.txt'), 'Our draft: https://tables.example/app/#v1.tVrbbts4EP0V\n')
})

describe('what goes from one to the other, at the terminal', { timeout: 180_000 }, () => {
  it('lets both sign for the occasion, and says what the signed paper proves', () => {
    const signed = file('signed.pdf')
    const { status, stdout } = tables(['print', file('grill.json'), '--out', signed, '--sign', '--language', 'en'])
    expect([status, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ signatures: 2 })])
    const told = tables(['verify', signed])
    expect(told.status).toBe(0)
    expect(JSON.parse(told.stdout)).toEqual({
      verdict: 'passed',
      madeHere: true,
      complete: true,
      reasons: [],
      signatures: [
        expect.objectContaining({
          party: 'agency',
          name: grill.parties.agency.signer?.name,
          verdict: 'passed',
          reasons: [],
        }),
        expect.objectContaining({
          party: 'client',
          name: grill.parties.client.signer?.name,
          verdict: 'passed',
          reasons: [],
        }),
      ],
    })
    expect(told.stdout.match(/"fingerprint":"\d{4}( \d{4}){4}"/g)).toHaveLength(2)
  })

  it('tells by its exit whether a paper passed, failed, cannot be told or cannot be read', () => {
    const paper = file('unsigned.pdf')
    tables(['print', file('grill.json'), '--out', paper])
    tables(['print', file('grill.json'), '--out', file('sealed.pdf'), '--sign'])
    const altered = readFileSync(file('sealed.pdf'))
    altered[5000] = (altered[5000] ?? 0) ^ 1
    writeFileSync(file('altered.pdf'), altered)
    const verdicts = [paper, file('altered.pdf'), file('grill.json')].map((name) => {
      const { status, stdout } = tables(['verify', name])
      return [status, (JSON.parse(stdout) as { verdict: string }).verdict]
    })
    expect(verdicts).toEqual([
      [2, 'unsigned'],
      [1, 'failed'],
      [3, 'unreadable'],
    ])
  })

  it('has nothing to sign where two sign on paper', async () => {
    writeFileSync(file('clinic.json'), canonicalText(await example('clinic', 'nl')))
    const { status, stdout, stderr } = tables(['print', file('clinic.json'), '--out', file('ink.pdf'), '--sign'])
    expect([status, stdout, existsSync(file('ink.pdf'))]).toEqual([65, '', false])
    expect(stderr).toMatch(/sign on paper, with ink/)
  })

  it('compares two drafts, and a draft with the paper that carries another', () => {
    const dearer = { ...grill, economics: { ...grill.economics, mediaCap: 1 } }
    writeFileSync(file('dearer.json'), canonicalText(dearer))
    const { status, stdout } = tables(['compare', file('grill.json'), file('dearer.json')])
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      [
        {
          path: 'economics.mediaCap',
          kind: 'changed',
          before: grill.economics?.mediaCap,
          after: 1,
          concern: 'money',
          gravity: 'grave',
        },
      ],
    ])
    tables(['print', file('grill.json'), '--out', file('compared.pdf')])
    expect(JSON.parse(tables(['compare', file('grill.json'), file('compared.pdf')]).stdout)).toEqual([])
  })

  it('reads the draft that a link in a text carries, and says why it cannot', () => {
    const link = fragmentOf(grill)
    writeFileSync(file('message.txt'), `Here is the draft: https://example.org/${link} . Yours`)
    expect(tables(['read', file('message.txt')]).stdout.trim()).toBe(canonicalText(grill))
    const { status, stdout } = tables(['read', file('link.txt')])
    expect([status, JSON.parse(stdout)]).toEqual([3, { refused: 'link-damaged', detail: { code: 'link-damaged' } }])
  })

  it('reads the draft on its way in a hand-over, and the one that is begun for a request', () => {
    const asked = { by: 'agency', when: { on: '2027-02-01', at: '09:30' }, language: 'nl', asks: 'answers' } as const
    const handOver = handOverOf(grill, asked)
    const request = requestOf(grill, asked, undefined, ['goal/pain'])
    writeFileSync(file('handed.tentables.json'), canonicalText(handOver))
    writeFileSync(file('handed.txt'), `https://example.org/${fragmentOf(handOver)}`)
    writeFileSync(file('asked.txt'), `https://example.org/${fragmentOf(request)}`)
    expect(tables(['read', file('handed.tentables.json')]).stdout.trim()).toBe(canonicalText(grill))
    expect(tables(['read', file('handed.txt')]).stdout.trim()).toBe(canonicalText(grill))
    expect(tables(['read', file('asked.txt')]).stdout.trim()).toBe(canonicalText(draftOfRequest(request)))
  })

  it('says that a hand-over holds another draft than it names, and that a link is locked', async () => {
    const asked = { by: 'agency', when: { on: '2027-02-01', at: '09:30' }, language: 'nl', asks: 'read' } as const
    const altered = { ...handOverOf(grill, asked), draft: { ...grill, title: 'Another' } }
    writeFileSync(file('altered.json'), canonicalText(altered))
    writeFileSync(
      file('locked.txt'),
      await lockedFragment(canonicalText(grill), 'a', (length) => new Uint8Array(length)),
    )
    const refused = (name: string) => {
      const { status, stdout } = tables(['read', file(name)])
      return [status, (JSON.parse(stdout) as { refused: string }).refused]
    }
    expect(refused('altered.json')).toEqual([3, 'content-differs'])
    expect(refused('locked.txt')).toEqual([3, 'locked'])
  })
})
