import * as fc from 'fast-check'
import { writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { arrivalInText } from '../../../src/actions/arrival.ts'
import { canonicalText } from '../../../src/domain/agreement/canonical.ts'
import { exampleNames } from '../../../src/domain/examples/examples.ts'
import { languages } from '../../../src/domain/language/languages.ts'
import { requestOf } from '../../../src/domain/agreement/request.ts'
import { fragmentOf, type Carried } from '../../../src/engine/exchange/link.ts'
import { example } from '../../actions/supplies.ts'
import { peakOf, readyToMeasure } from '../../peak.ts'
import { file } from '../../terminal.ts'
import { handOverFrom, hostileLinks } from './hostileLinks.ts'

const grill = await example('grill', 'en')
const hostile = hostileLinks(grill)
const told = (text: string) => {
  const arrived = arrivalInText(text)
  return arrived.ok ? arrived.value.kind : arrived.error.code
}

const { asks, by, when, language } = handOverFrom(grill)
const carriedOf: Readonly<Record<string, (draft: typeof grill) => Carried>> = {
  draft: (draft) => draft,
  handOver: handOverFrom,
  request: (draft) => requestOf(draft, { asks, by, when, language }, 'Tables', ['goal/pain']),
}

describe('a link carries', () => {
  const cases = exampleNames.flatMap((name) => languages.map((language) => [name, language] as const))

  it.each(cases)('a draft, a hand-over and a request of %s in %s there and back', async (name, language) => {
    const draft = await example(name, language)
    for (const [kind, carry] of Object.entries(carriedOf)) {
      const carried = carry(draft)
      const arrived = arrivalInText(`<https://example.org/tables/${fragmentOf(carried)}>`)
      expect(arrived.ok && canonicalText(arrived.value)).toBe(canonicalText({ kind, [kind]: carried }))
    }
  })

  it('them without the sign too, as an address bar hands them on', () => {
    expect(told(fragmentOf(grill).slice(1))).toBe('draft')
  })
})

describe.each(Object.keys(carriedOf))('a link with a %s', (kind) => {
  const fragment = fragmentOf(carriedOf[kind]?.({ ...grill, line: {}, terms: {}, options: [] }) ?? grill)

  it('is damaged wherever it was cut, unless no more than its check is gone', () => {
    const end = fragment.lastIndexOf('.')
    const cut = Array.from(fragment, (_, length) => length).slice('#v1.x'.length)
    const read = cut.filter((length) => told(fragment.slice(0, length)) !== 'link-damaged')
    expect(read).toEqual([end, end + 1])
    expect(arrivalInText(fragment.slice(0, end))).toEqual(arrivalInText(fragment))
  })

  it('is never read as another where one sign of it was altered', () => {
    const altered = Array.from(fragment, (sign, at) => {
      return `${fragment.slice(0, at)}${sign === 'A' ? 'B' : 'A'}${fragment.slice(at + 1)}`
    })
    const read = new Set(altered.slice('#v1.'.length).map(told))
    read.delete('link-damaged')
    expect([...read]).toEqual([])
  })
})

describe('a hostile link', () => {
  it.each(Object.entries(hostile))('is refused: %s', (_name, link) => {
    expect(told(link())).toMatch(
      /^(link-(damaged|too-large|several|version)|not-json|too-deep|too-large|double-key|not-a-draft|faults|content-differs)$/,
    )
  })

  it('whatever it is, is answered and throws nothing', () => {
    const sign = fc.constantFrom('#v1.', '#v1k.', '#v2.', '.', '#', '{', '"', 'A', '-', '_', ' ', '\n', '한')
    fc.assert(fc.property(fc.string({ unit: sign, maxLength: 60 }), (text) => void told(text)))
  })

  it('whatever JSON it holds, is answered and throws nothing', () => {
    const members = fc.constantFrom('format', 'version', 'draft', 'content', 'by', 'when', 'asks', 'language', 'reply')
    const values = fc.oneof(fc.jsonValue(), fc.constantFrom('ten-tables-hand-over', 'ten-tables-request', 1, 2, grill))
    const anything = fc.dictionary(members, values as fc.Arbitrary<unknown>)
    const formats = fc.constantFrom('ten-tables-hand-over', 'ten-tables-request', 'ten-tables')
    fc.assert(
      fc.property(anything, formats, (value, format) => {
        const answer = told(JSON.stringify({ ...value, format }))
        expect(['draft', 'handOver', 'request']).not.toContain(answer)
      }),
    )
  })
})

/** Megabytes: what refusing a link may take beyond reading a small draft. */
const MOST = 64

/** Megabytes that reading a text took. */
function peakOfReading(name: string, text: string): number {
  writeFileSync(file(name), text)
  return peakOf('read', file(name))
}

describe(`in no more than ${MOST} MB beyond what reading a small draft takes`, () => {
  let plain = 0
  beforeAll(async () => {
    await readyToMeasure()
    plain = peakOfReading('plain.txt', canonicalText({ ...grill, line: {} }))
  })

  it.each(Object.entries(hostile))('%s is refused', (name, link) => {
    expect(peakOfReading(`${name.replaceAll(' ', '-')}.txt`, link()) - plain).toBeLessThanOrEqual(MOST)
  })
})
