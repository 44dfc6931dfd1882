import { describe, expect, it, test } from 'vitest'
import { canonicalText } from '../../../src/domain/agreement/canonical.ts'
import { at } from '../../../src/domain/agreement/change.ts'
import { complete } from '../../../src/domain/agreement/complete.ts'
import { draftSchema, type Draft } from '../../../src/domain/agreement/draft.ts'
import { openPoints } from '../../../src/domain/agreement/openPoints.ts'
import { readDraft } from '../../../src/domain/agreement/parse.ts'
import { isLeftOut, settlement } from '../../../src/domain/agreement/answer.ts'
import { exampleDraft, exampleNames, exampleSummaries, isExampleName } from '../../../src/domain/examples/examples.ts'
import { languages } from '../../../src/domain/language/languages.ts'
import { makeSay } from '../../../src/domain/language/say.ts'
import { unanswered } from './answered.ts'
import { drafted, keysOf, leavesOf, wordsOf } from './words.ts'

const everyOne = exampleNames.flatMap((name) => languages.map((language) => [name, language] as const))
/** What only a draft made from another one has, or a paper in two languages; and what the app notes beside an answer. */
const unasked = ['parent', 'languages.beside', 'languages.prevailing', 'kept[].sentence', 'comments[].code']
const all = everyOne.map(([name, language]) => drafted(name, language))

describe.each(everyOne)('the example %s in %s', (name, language) => {
  const draft = drafted(name, language)

  it('is a draft that can be read back from its canonical text, unchanged', () => {
    expect(readDraft(canonicalText(draft))).toEqual({ ok: true, value: draft })
  })

  it('lacks nothing that signing needs, and is marked as the example it is', () => {
    expect(complete(draft)).toMatchObject({ ok: true })
    expect([draft.example, draft.languages.paper, draft.revision]).toEqual([name, language, 1])
  })

  it('answers every question there is', () => {
    const onlyWhereItApplies = /\.settled$|\.value$|^terms\.law\.region$/
    const gaps = unanswered(draftSchema, [draft]).filter((path) => !onlyWhereItApplies.test(path))
    expect(gaps).toEqual(unasked)
  })

  it('uses every word of its catalogue', () => {
    const asked = new Set([`examples.${name}.name`, `examples.${name}.summary`])
    const say = makeSay(wordsOf(language), language)
    exampleDraft(name, language, (key) => {
      asked.add(key)
      return say(key)
    })
    expect([...asked].toSorted()).toEqual(
      keysOf(wordsOf(language)).filter((key) => key.startsWith(`examples.${name}.`)),
    )
  })

  it('invents its people and firms where no real one can be reached or registered', () => {
    const texts = leavesOf(draft).map(([, leaf]) => String(leaf))
    const addresses = texts.flatMap((text) => text.match(/\S+@[^\s,]+/g) ?? [])
    expect(addresses.length).toBeGreaterThan(4)
    expect(addresses.filter((address) => !/@[a-z]+\.example$/.test(address))).toEqual([])
    for (const party of [draft.parties.agency, draft.parties.client]) expect(party.registerNumber).toMatch(/000-?0?0/)
  })

  it('keeps its warnings and comments beside answers that exist', () => {
    const beside = [...(draft.kept ?? []), ...(draft.comments ?? [])]
    expect(beside.filter(({ path }) => at(draft, path) === undefined)).toEqual([])
  })
})

describe('the examples together', () => {
  it('leave no field, no form of settling and no state of an answer unshown', () => {
    const shown = all.filter((draft) => draft.languages.paper === 'en')
    const wordsNobodyReplaced = /^problem\.\w+\.value$/
    const gaps = unanswered(draftSchema, shown).filter((path) => !wordsNobodyReplaced.test(path))
    expect(gaps).toEqual(unasked)
    const blinds = shown.flatMap(blindQuestions)
    const ways = new Set(blinds.map((question) => question?.settled ?? settlement<unknown>(question).state))
    expect([...ways].toSorted()).toEqual(['agency', 'client', 'differs', 'open', 'other', 'stands'])
    expect(shown.flatMap(openPoints).length).toBe(6)
    expect(shown.filter((draft) => isLeftOut(draft.terms?.other)).length).toBe(1)
  })

  it.each(exampleNames)('%s asks and answers the same in each language', (name) => {
    const [english, ...others] = languages.map((language) => placesOf(drafted(name, language)))
    for (const other of others) expect(other).toEqual(english)
  })

  it('have ids of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  it('are introduced by a name and a line in every language', () => {
    for (const language of languages) {
      const say = makeSay(wordsOf(language), language)
      for (const { name, nameKey, lineKey } of exampleSummaries) {
        expect(isExampleName(name)).toBe(true)
        expect([say(nameKey).length < 40, say(lineKey).length < 140]).toEqual([true, true])
      }
    }
  })

  test('a name that is none is refused', () => {
    expect([isExampleName('bakery'), isExampleName('constructor'), isExampleName(undefined)]).toEqual([
      false,
      false,
      false,
    ])
  })
})

const blindQuestions = ({ problem, goal, economics }: Draft) => [
  problem?.pain,
  problem?.lastTime,
  goal?.levels?.plan,
  economics?.extra,
]

/** Where something stands and of which kind; lists that follow the currency's own figures are compared as lists. */
function placesOf(draft: Draft): string[] {
  const figures = /^(economics\.(vat|ramp)|terms\.payment\.schedule)\.\d+.*/
  const places = leavesOf(draft).map(([path, leaf]) => `${path.replace(figures, '$1')} ${typeof leaf}`)
  return [...new Set(places)].filter((place) => !place.startsWith('terms.law.region')).toSorted()
}
