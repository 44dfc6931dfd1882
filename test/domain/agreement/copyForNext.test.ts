import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from '../../../src/domain/agreement/canonical.ts'
import { copyForNext } from '../../../src/domain/agreement/copyForNext.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { parseDraft } from '../../../src/domain/agreement/parse.ts'
import { whose } from '../../../src/domain/clauses/whose.ts'
import { signable } from '../../actions/supplies.ts'
import { fullDrafts } from '../differences/fullDraft.ts'
import { placesIn } from '../differences/readSchema.ts'
import { blank } from './anyDraft.ts'

const id = 'c'.repeat(26)
const isLeaf = (value: unknown) => typeof value !== 'object' || value === null
const leavesOf = (draft: Draft) =>
  placesIn(draft)
    .filter(({ value }) => isLeaf(value))
    .map(({ keys, value }) => ({ path: keys.join('.'), value }))

/** Where something of the agency's own may stand in a start for the next client; `n` is any entry of a list. */
const COMES_ALONG = [
  /^(format|version|id|revision|example|paperSize|currency|timeZone)$/,
  /^languages\./,
  /^parties\.agency\./,
  /^people\.n\./,
  /^options\.n\.(id|name|what|seenAfter|notKnown|cost\.\w+)$/,
  /^line\.(handOver|agencyPart|notIncluded\.n)$/,
  /^line\.stages\.n\.(id|name|unit|control|owed)$/,
  /^line\.commitments\.n\.(id|owner|text|obligation|stage|acceptedWhen|evidence|acts\.n\.\w+)$/,
  /^line\.limits\.agency\.n\.(id|text)$/,
  /^line\.duties\.n\.(id|party|act|turnaround)$/,
  /^terms\.(replyDays|replacementNotice|feeModel|data|signing)$/,
  /^terms\.(colleague|rounds|reporting|reviews|ownMistakes|respect)\.\w+$/,
]

const everything = fullDrafts()

describe('a start for the next client', () => {
  it.each(everything.map((draft, form) => [form, draft] as const))(
    'holds only what is the agency’s own, of everything that the schema knows (form %i)',
    (_form, draft) => {
      const next = copyForNext(draft, id)
      expect(parseDraft(next)).toEqual({ ok: true, value: next })
      const odd = leavesOf(next).filter(({ path }) => {
        const place = path.replaceAll(/\.\d+(?=\.|$)/g, '.n')
        return whose(next, path) === 'client' || !COMES_ALONG.some((along) => along.test(place))
      })
      expect(odd).toEqual([])
    },
  )

  it('says nothing that the client said, and no date', () => {
    for (const draft of everything) {
      const next = leavesOf(copyForNext(draft, id))
      const said = leavesOf(draft).filter(({ path, value }) => whose(draft, path) === 'client' && isTelling(value))
      const kept = new Set(next.map(({ value }) => value))
      expect(said.length).toBeGreaterThan(10)
      expect(said.filter(({ value }) => kept.has(value))).toEqual([])
      expect(next.filter(({ value }) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))).toEqual([])
    }
  })

  it('does bring the agency along: its names, its people, its options, its promises and its limits', async () => {
    const grill = await signable('grill', 'en')
    const next = copyForNext(grill, id)
    expect(next.parties).toEqual({ agency: grill.parties.agency, client: {} })
    expect(next.options?.map(({ name, cost }) => [name, cost])).toEqual(
      grill.options?.map(({ name, cost }) => [name, cost]),
    )
    expect(next.line?.commitments?.length).toBeGreaterThan(0)
    expect(next.line?.limits?.agency?.length).toBe(grill.line?.limits?.agency?.length)
    expect(next).toMatchObject({ id, revision: 1 })
    expect(['parent', 'goal', 'economics', 'choice', 'agreed'].filter((key) => key in next)).toEqual([])
  })

  it('goes on saying that its agency is invented, where it was made from an example', () => {
    expect(copyForNext({ ...blank(), example: 'grill' }, id).example).toBe('grill')
    expect(copyForNext(blank(), id)).not.toHaveProperty('example')
  })

  it('leaves out a sentence of the agency in which the other client is named', () => {
    const text = 'A film of the kitchen of Grill Perron 5'
    const draft: Draft = {
      ...blank(),
      parties: { agency: { legalName: 'Atelier Maasweg' }, client: { shortName: 'GRILL perron 5' } },
      people: [{ id: 'p1', party: 'client', name: 'Noor Visser', roles: [] }],
      options: [
        { id: 'film', name: text, what: 'A film' },
        { id: 'posts', name: 'Posts' },
      ],
      line: {
        notIncluded: ['Flowers', 'Lunch with noor visser'],
        commitments: [
          { id: 'c1', owner: 'agency', text, obligation: 'means' },
          { id: 'c2', owner: 'agency', text: 'Two posts a week', obligation: 'means', dependsOn: text },
          { id: 'c3', owner: 'client', text: 'Opens the door', obligation: 'means' },
        ],
      },
    }
    const next = copyForNext(draft, id)
    expect(canonicalText(next).toLowerCase()).not.toMatch(/grill|noor/)
    expect(next.options).toEqual([{ id: 'posts', name: 'Posts' }])
    expect(next.line?.notIncluded).toEqual(['Flowers'])
    expect(next.line?.commitments).toEqual([
      { id: 'c2', owner: 'agency', text: 'Two posts a week', obligation: 'means' },
    ])
    expect(next).not.toHaveProperty('people')
    expect(parseDraft(next).ok).toBe(true)
  })
})

describe('a start for the next client, whatever this one is called', () => {
  const named = (draft: Draft, name: string): Draft => ({
    ...draft,
    parties: { ...draft.parties, client: { ...draft.parties.client, shortName: name } },
  })

  it('is a draft, and has the answers that are no words of a person', () => {
    const words = ['Week', 'Month', 'Two', 'A', 'pool', 'e', 'day', '.', '(', 'a-b', '\\', '주']
    const said = everything.flatMap((draft) => leavesOf(draft).map(({ value }) => value))
    const texts = said.filter((value) => typeof value === 'string').filter(({ length }) => length <= 160)
    const anyName = fc.oneof(fc.constantFrom(...texts), fc.constantFrom(...words), fc.string({ minLength: 1 }))
    fc.assert(
      fc.property(fc.constantFrom(...everything), anyName, (draft, name) => {
        const next = copyForNext(named(draft, name), id)
        expect(parseDraft(next)).toEqual({ ok: true, value: next })
        const { terms } = copyForNext(named(draft, 'Nobody At All'), id)
        expect(next.terms).toEqual(terms)
      }),
    )
  })

  it('keeps sentences in which the letters of a short name stand within a word', () => {
    const draft = named(
      { ...blank(), line: { notIncluded: ['Always the same', 'Al at the door', 'What AL says'] } },
      'Al',
    )
    expect(copyForNext(draft, id).line?.notIncluded).toEqual(['Always the same'])
  })

  it.each([
    ['Nowak', 'Kolacja z Nowakiem'],
    ['Café de Boot', 'Lunch in café\u00a0de Boot.'],
    ['그릴', '그릴에서는 점심'],
    ['R+B (Utrecht)', 'The R+B (Utrecht) film'],
    ['Noor', "Noor's kitchen"],
  ])('leaves out where %s is named: %s', (name, sentence) => {
    const draft = named({ ...blank(), line: { notIncluded: [sentence, 'Flowers'] } }, name)
    expect(copyForNext(draft, id).line?.notIncluded).toEqual(['Flowers'])
  })
})

/** Said by this answer alone, so that it cannot stand elsewhere by chance. */
const isTelling = (value: unknown): boolean =>
  typeof value === 'number' ? value >= 1200 : typeof value === 'string' && value.startsWith('Apple pool')
