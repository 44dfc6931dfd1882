import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { searched, searchWords } from '../../../src/domain/language/searched.ts'
import type { Earlier, Exchange } from '../../../src/engine/drafts/kept.ts'
import { standingOf, told as toldOf } from '../../../src/engine/drafts/standing.ts'
import { signable } from '../../actions/supplies.ts'
import { blank } from '../../domain/agreement/anyDraft.ts'

const hash = 'a'.repeat(64)
const sent = (revision: number, at = revision): Exchange['sent'][number] => ({
  revision,
  hash,
  at,
  way: 'file',
  asks: 'answers',
  due: '2027-03-05',
})
const received = (revision: number, at = revision): Exchange['received'][number] => ({
  revision,
  hash,
  at,
  by: 'client',
})
const between = (exchange: Partial<Exchange>): Earlier => ({ exchange: { sent: [], received: [], ...exchange } })
const told = (draft: Draft, earlier: Earlier = {}, inked: ('agency' | 'client')[] = []) => {
  const { standing, next } = toldOf(draft, earlier, inked)
  return [standing, next]
}

describe('an agreement in the list', () => {
  it('is a draft, and nothing is due, until something is missing no more', async () => {
    expect(told(blank())).toEqual(['draft', null])
    const whole = await signable('grill', 'en')
    expect(told(whole)).toEqual(['toSign', { what: 'sign' }])
  })

  it('is with the other party once it was sent, until something as new came back', () => {
    const wait = { what: 'wait', by: '2027-03-05' }
    expect(told(blank(), between({ sent: [sent(1)] }))).toEqual(['away', { ...wait, who: 'client' }])
    expect(told(blank(), between({ side: 'client', sent: [sent(2)], received: [received(1)] }))).toEqual([
      'away',
      { ...wait, who: 'agency' },
    ])
    expect(told(blank(), between({ sent: [sent(1)], received: [received(2)] }))).toEqual(['draft', null])
    expect(standingOf(blank(), between({ sent: [sent(3, 1)], received: [received(3, 2)] }), [])).toBe('draft')
    expect(standingOf(blank(), between({ sent: [sent(3, 2)], received: [received(3, 1)] }), [])).toBe('away')
  })

  it('has come back while what came waits to be settled, whatever else is true of it', () => {
    const waiting = between({ sent: [sent(1)], waiting: '{}' })
    expect(told(blank(), waiting)).toEqual(['returned', { what: 'settle' }])
    expect(standingOf(blank(), waiting, ['agency'])).toBe('returned')
  })

  it('is mine to answer, by the day that was asked', () => {
    const asked = between({
      side: 'client',
      received: [received(1)],
      asked: { asks: 'answers', due: '2027-03-05', by: 'agency' },
    })
    expect(told(blank(), asked)).toEqual(['draft', { what: 'answers', by: '2027-03-05' }])
  })

  it('waits for the other signature, and then for the end of its goal', async () => {
    const whole = await signable('grill', 'en')
    expect(told(whole, {}, ['agency'])).toEqual(['signedOne', { what: 'countersign', who: 'client' }])
    expect(told(whole, {}, ['agency', 'client'])[0]).toBe('signed')
    expect(told(whole, {}, ['agency', 'client'])[1]).toMatchObject({
      what: 'reached',
      by: expect.stringMatching(/^20/),
    })
    expect(told(blank(), {}, ['agency', 'client'])).toEqual(['signed', null])
  })

  it('is amended once both had signed and it was changed since', () => {
    expect(standingOf(blank(), { signed: { agency: blank(), client: blank() } }, [])).toBe('amended')
    expect(standingOf(blank(), { signed: { agency: blank() } }, [])).toBe('draft')
  })

  it('is found by its names, its title and its goal', () => {
    const draft: Draft = {
      ...blank(),
      title: 'Dziesięć stolików',
      parties: { agency: { shortName: 'Studio Łoś' }, client: { legalName: '그릴 페론' } },
      goal: { brief: 'Więcej gości' },
    }
    const { search } = toldOf(draft, {}, [])
    const finds = (query: string) => searchWords(query).every((word) => search.includes(word))
    expect(
      ['dziesiec', 'ŁOŚ', 'los stolik', '그릴', '그', '그리', 'gosci wiecej'].filter((query) => !finds(query)),
    ).toEqual([])
    expect(['loz', '글', 'x'].filter(finds)).toEqual([])
  })
})

describe('a text as a search reads it', () => {
  it('has no marks, no capitals and no full width, and finds a syllable that is half typed', () => {
    expect(searched('ŻÓŁĆ Groß ＡＢ')).toBe('zolc gross ab')
    expect(searched('한국').startsWith(searched('하'))).toBe(true)
    expect(searched('한국').startsWith(searched('ㅎ'))).toBe(true)
    expect(searchWords('  a  B ')).toEqual(['a', 'b'])
    expect(searchWords('  ')).toEqual([])
  })
})
