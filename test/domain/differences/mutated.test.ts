import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { closedAs, numbered } from '../../../src/domain/agreement/revision.ts'
import { parseDraft, readDraft } from '../../../src/domain/agreement/parse.ts'
import { descent } from '../../../src/domain/differences/descent.ts'
import { differences } from '../../../src/domain/differences/differences.ts'
import { languages } from '../../../src/domain/language/languages.ts'
import { example } from '../../actions/supplies.ts'
import { fullDrafts } from './fullDraft.ts'
import { judged } from './judge.ts'
import { changesOf, replaced } from './mutations.ts'
import { namesInSchema, placesIn, type Json, type Place, type Rec } from './readSchema.ts'

const full = fullDrafts()
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as Draft
const forms = full.map((draft, form) => [form, draft] as const)
const examples = languages.flatMap((language) =>
  (['grill', 'clinic', 'wholesale'] as const).map((name) => [name, language] as const),
)

describe('drafts made from the schema', () => {
  it('hold something at each place that it knows, so that none is left out below', () => {
    const held = new Set(full.flatMap((draft) => placesIn(draft).map(({ name }) => name)))
    expect(namesInSchema().filter((name) => !held.has(name))).toEqual([])
  })

  it.each(forms)('are drafts (%i)', (_, draft) => expect(parseDraft(draft)).toMatchObject({ ok: true }))
})

describe('whatever is done to one place of a draft is told there, nowhere else, and as grave as it is', () => {
  it.each(forms)('where all that can be said is said (%i)', (_, draft) => {
    const { tried, faults } = judged(draft)
    expect(faults).toEqual([])
    expect(tried).toBeGreaterThan(5_000)
  })

  it.each(examples)('in the example %s in %s', async (name, language) => {
    const { tried, faults } = judged(plain(await example(name, language)))
    expect(faults).toEqual([])
    expect(tried).toBeGreaterThan(5_000)
  })
})

describe('a draft that nobody touched', () => {
  it('has no differences, in whatever order its keys stand, left away or said to be nothing', async () => {
    const drafts = [...full, ...(await Promise.all(examples.map(([name, language]) => example(name, language))))]
    for (const draft of drafts.map(plain)) {
      expect(differences(draft, structuredClone(draft))).toEqual([])
      expect(differences(draft, turned(draft as unknown as Json) as unknown as Draft)).toEqual([])
      expect(differences(draft, { ...draft, zzz: undefined } as Draft)).toEqual([])
    }
  })
})

describe('at the border', () => {
  it('a key that the schema does not know is refused wherever it stands, and so are the names of a prototype', () => {
    const taken = recordsOnce().flatMap(({ draft, place }) =>
      changesOf(place)
        .filter(({ act }) => act === 'unknown key')
        .filter(({ to }) => parseDraft(replaced(draft, place.keys, to)).ok)
        .map(({ at }) => `${place.name}.${at}`),
    )
    expect(taken).toEqual([])
  })

  it('a key that stands twice is refused wherever it stands, spelt alike or not', () => {
    const taken = recordsOnce().flatMap(({ draft, place }) =>
      Object.keys(place.value as Rec).flatMap((key) =>
        [JSON.stringify(key), spelt(key)]
          .map((literal) => readDraft(withTwin(draft, place, key, literal)))
          .flatMap((outcome) =>
            !outcome.ok && outcome.error.code === 'double-key' ? [] : [`${place.name}.${key}: ${outcome.ok}`],
          ),
      ),
    )
    expect(taken).toEqual([])
  })
})

describe('whatever was done to a draft, forging its number makes no answer of it', () => {
  const sent = plain(full[0])
  const mine = numbered({ ...sent, title: 'Gone on from what was sent' }, closedAs(sent))
  const held = [closedAs(sent)]
  const altered = placesIn(sent)
    .filter(({ keys }) => keys.length > 0 && keys[0] !== 'id')
    .map((place) => ({ place, changes: changesOf(place) }))
    .map(
      ({ place, changes }, at) =>
        replaced(sent, place.keys, changes[at % changes.length]?.to ?? null) as unknown as Draft,
    )

  it('an old state is older under its own number, and apart under another', () => {
    expect(descent(mine, sent, held)).toBe('older')
    expect(descent(mine, { ...sent, revision: mine.revision + 7 }, held)).toBe('apart')
    expect(descent(mine, { ...sent, revision: mine.revision + 7, parent: 'f'.repeat(64) }, held)).toBe('apart')
  })

  it('a fork of an old state is apart under whatever number, and an answer only where it was made from mine', () => {
    expect(altered.length).toBeGreaterThan(500)
    const own = closedAs(mine).hash
    const wrong = altered.flatMap((theirs) => {
      const forked = { ...theirs, revision: mine.revision + 7, parent: closedAs(sent).hash }
      const honest = { ...theirs, revision: mine.revision + 1, parent: own }
      const told = [forked, { ...forked, revision: mine.revision }, honest].map((each) => descent(mine, each, held))
      return told.join() === 'apart,apart,answer' ? [] : [told.join()]
    })
    expect(wrong).toEqual([])
  })
})

/** One record of each kind that the schema knows, with a draft that holds it. */
function recordsOnce(): readonly { readonly draft: Draft; readonly place: Place }[] {
  const seen = new Map<string, { readonly draft: Draft; readonly place: Place }>()
  for (const draft of full)
    for (const place of placesIn(draft))
      if (isRecord(place.value) && !seen.has(place.name)) seen.set(place.name, { draft, place })
  return [...seen.values()]
}

/** The text of a draft in which one key of a record stands a second time, with something else behind it. */
function withTwin(draft: Draft, { keys, value }: Place, key: string, literal: string): string {
  const twin = { ...(value as Rec), 'the-twin': (value as Rec)[key] ?? null }
  return JSON.stringify(replaced(draft, keys, twin)).replace('"the-twin"', () => literal)
}

/** The same key with its first letter written by its number. */
const spelt = (key: string) => `"\\u${key.charCodeAt(0).toString(16).padStart(4, '0')}${key.slice(1)}"`

/** The same, with the keys of every record in another order. */
function turned(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(turned)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, turned(member)]),
  )
}

const isRecord = (value: Json): value is Rec => typeof value === 'object' && value !== null && !Array.isArray(value)
