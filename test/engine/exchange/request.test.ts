import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrivalInText } from '../../../src/actions/arrival.ts'
import { canonicalText } from '../../../src/domain/agreement/canonical.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { draftFingerprint } from '../../../src/domain/agreement/fingerprint.ts'
import { parseRequest, type HandOverRequest } from '../../../src/domain/agreement/handOver.ts'
import { parseDraft } from '../../../src/domain/agreement/parse.ts'
import { answersInto, draftOfRequest, requestOf } from '../../../src/domain/agreement/request.ts'
import { differences } from '../../../src/domain/differences/differences.ts'
import { descent } from '../../../src/domain/differences/descent.ts'
import { exampleNames } from '../../../src/domain/examples/examples.ts'
import { languages } from '../../../src/domain/language/languages.ts'
import { CODE_BYTES, requestLink } from '../../../src/engine/exchange/link.ts'
import { example } from '../../actions/supplies.ts'

const ADDRESS = 'https://agreements.atelier-maasweg.example/tables/'
const QUESTIONS = ['goal/pain', 'goal/lastTime', 'goal/brief', 'goal/plan', 'audience/who', 'audience/moment'].concat([
  'money/expectation',
  'money/spend',
  'money/remains',
  'money/extra',
  'line/clientLimits',
  'table/people',
])

const asked = {
  by: 'agency' as const,
  name: 'Sorcha Delahunt',
  when: { on: '2027-02-01', at: '09:30' },
  language: 'ko' as const,
  asks: 'answers' as const,
  due: '2027-02-05',
}
const bytesOf = (text: string) => new TextEncoder().encode(text).length

/** The request that a link carries, as the other machine reads it. */
function arrived(link: string): HandOverRequest | null {
  const read = arrivalInText(link)
  return read.ok && read.value.kind === 'request' ? read.value.request : null
}

describe('a request of a real draft', () => {
  const cases = exampleNames.flatMap((name) => languages.map((language) => [name, language] as const))

  it.each(cases)('fits into a code with its address, and comes back as it was (%s, %s)', async (name, language) => {
    const draft = await example(name, language)
    const brief = typeof draft.goal?.brief === 'string' ? draft.goal.brief : undefined
    const request = requestOf(draft, asked, brief, QUESTIONS)
    const link = requestLink(request, ADDRESS) ?? ''
    expect(bytesOf(link)).toBeLessThanOrEqual(CODE_BYTES)
    expect(arrived(link)).toEqual(request)
  })
})

/** Texts that pack badly, as long as a draft allows: syllables, signs and letters of every script. */
const long = (most: number) =>
  fc.oneof(
    fc.string({ unit: fc.nat(11_171).map((at) => String.fromCodePoint(0xac00 + at)), minLength: 1, maxLength: most }),
    fc
      .array(
        fc.string({
          unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyząęłóż')),
          minLength: 1,
          maxLength: 12,
        }),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((words) => words.join(' ').slice(0, most).trim()),
    fc.constant('규'.repeat(most)),
  )
const line = long(160)
const anyRequest = fc
  .record(
    {
      name: line,
      agency: line,
      client: line,
      metric: line,
      unit: fc.record({ one: line, many: line }),
      goal: long(1200),
      words: long(1200),
    },
    { requiredKeys: [] },
  )
  .map((texts): HandOverRequest => ({ ...requestOf(grill, asked, undefined, QUESTIONS), ...texts }))
const grill = await example('grill', 'ko')

describe('a request with the longest names, goal and message', () => {
  it('never exceeds a code, still can be read, and keeps all but texts', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const link = requestLink(request, ADDRESS) ?? ''
        const read = arrived(link)
        expect(bytesOf(link)).toBeLessThanOrEqual(CODE_BYTES)
        const { name: _n, agency: _a, client: _c, metric: _m, unit: _u, goal: _g, words: _w, ...kept } = request
        expect(read).toMatchObject(kept)
        expect(parseRequest(request).ok).toBe(true)
      }),
    )
  })

  it('shortens the message and the goal at a word before it touches a name', () => {
    const goal = Array.from({ length: 190 }, (_, at) => `${(at * 7919) % 9973}th`).join(' ')
    const request = { ...requestOf(grill, asked, goal, QUESTIONS), words: goal }
    const read = arrived(requestLink(request, ADDRESS) ?? '')
    expect([read?.agency, read?.client, read?.name]).toEqual([request.agency, request.client, request.name])
    expect(read?.goal).toMatch(/^\d+th( \d+th)+…$/)
    expect(goal.startsWith(read?.goal?.slice(0, -1) ?? '?')).toBe(true)
  })

  it('is none where the address alone leaves no room', () => {
    expect(
      requestLink(requestOf(grill, asked, undefined, QUESTIONS), `https://example.org/${'a'.repeat(900)}/`),
    ).toBeNull()
  })
})

describe('answers to a request', () => {
  const request = requestOf(grill, asked, undefined, QUESTIONS)
  const begun = draftOfRequest(request)

  it('begin in a draft with the names and what is counted, and nothing of what the sender answered', () => {
    expect(parseDraft(begun).ok).toBe(true)
    expect([begun.id, begun.revision, begun.parent]).toEqual([
      grill.id,
      grill.revision + 1,
      draftFingerprint(grill).hex,
    ])
    expect(descent(grill, begun)).toBe('answer')
    const { problem, economics, line, audience, options, terms } = begun
    expect([problem, economics, line, audience, options, terms]).toEqual(Array.from({ length: 6 }))
    expect(canonicalText(begun.goal)).toBe(canonicalText({ metric: grill.goal?.metric, unit: grill.goal?.unit }))
  })

  it('change nothing of the whole draft while none was given, though the request came shortened', () => {
    fc.assert(
      fc.property(anyRequest, ({ agency, client, metric, unit }) => {
        const base: Draft = {
          ...grill,
          parties: { agency: { shortName: agency }, client: { shortName: client } },
          goal: { ...grill.goal, metric, unit },
        }
        const link = requestLink(requestOf(base, asked, undefined, QUESTIONS), ADDRESS) ?? ''
        const read = arrived(link)
        const whole = answersInto(base, draftOfRequest(read ?? request))
        const differing = differences(base, whole).map(({ path }) => path)
        expect(differing.filter((path) => path !== 'revision' && path !== 'parent')).toEqual([])
      }),
    )
  })

  it('are put where they belong, and nothing of the sender’s is lost', () => {
    const answered: Draft = {
      ...begun,
      problem: { pain: { client: '화요일에 자리가 빕니다' } },
      economics: { weeks: 7, extra: { client: { likely: 9000 } } },
      people: [{ id: grill.people?.[0]?.id ?? 'person-1', party: 'client', name: '한서윤', roles: ['decides'] }],
      line: { limits: { client: [{ id: 'limit-1', text: '월요일은 쉽니다' }] } },
    }
    const whole = answersInto(grill, answered)
    expect(whole.problem?.pain).toEqual({ ...grill.problem?.pain, client: '화요일에 자리가 빕니다' })
    expect(whole.economics).toMatchObject({ ...grill.economics, weeks: 7, extra: { client: { likely: 9000 } } })
    expect(whole.people?.slice(0, -1)).toEqual(grill.people)
    expect(whole.people?.at(-1)?.name).toBe('한서윤')
    expect(new Set(whole.people?.map(({ id }) => id)).size).toBe(whole.people?.length)
    expect(whole.line?.limits?.client?.at(-1)?.text).toBe('월요일은 쉽니다')
    expect(whole.terms).toEqual(grill.terms)
    expect(parseDraft(whole).ok).toBe(true)
  })
})
