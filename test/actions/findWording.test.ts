import { describe, expect, it } from 'vitest'
import { findWording, wordsOf } from '../../src/actions/findWording.ts'
import { phrasesIn } from '../../src/actions/phrasesIn.ts'
import { tellWording } from '../../src/actions/tellWording.ts'
import { withAnswer } from '../../src/domain/agreement/change.ts'
import type { Draft } from '../../src/domain/agreement/draft.ts'
import { languages } from '../../src/domain/language/languages.ts'
import { makeSay } from '../../src/domain/language/say.ts'
import { example, wordsOf as wordsIn } from '../domain/paper/reading.ts'

const grill = example('grill', 'en')
const found = async (draft: Draft) => {
  const phrases = await phrasesIn(draft.languages.paper)
  return findWording(draft, phrases!)
}
const rulesAt = async (path: string, text: string) =>
  (await found(withAnswer(grill, path, text))).filter((each) => each.path === path).map(({ rule }) => rule)

describe('the words of a draft', () => {
  it('are read where somebody states something, at their exact place', async () => {
    const draft = withAnswer(grill, 'line.commitments.0.text', 'Posts daily. We guarantee a full house.')
    const [finding] = (await found(draft)).filter(({ path }) => path === 'line.commitments.0.text')
    expect(finding).toMatchObject({ rule: 'outcome-guarantee' })
    expect(wordsOf(draft, finding!)).toContain('guarantee')
  })

  it('are not read in names, addresses and records, nor in what is said about an answer', async () => {
    const best = 'The best of all'
    const named = ['parties.agency.legalName', 'options.0.name', 'goal.place', 'kept.0.reason', 'comments.0.text']
    for (const path of named) expect([path, await rulesAt(path, best)]).toEqual([path, []])
    expect(await rulesAt('terms.other', 'We are the best agency.')).toEqual(['superlative'])
  })

  it('need not say again what the form says beside them: who acts, and when', async () => {
    const passive = 'Photos will be taken.'
    expect(await rulesAt('terms.other', passive)).toEqual(['passive-no-owner'])
    expect(await rulesAt('line.commitments.0.text', passive)).toEqual([])
    expect(await rulesAt('goal.brief', 'We want 80 test rides.')).toEqual(['no-time-window'])
    expect(await rulesAt('line.commitments.0.text', 'Delivers 80 leaflets.')).toEqual([])
  })

  it.each(languages)('promise nothing that nobody can keep in the examples (%s)', async (language) => {
    const drafts = (['grill', 'clinic', 'wholesale'] as const).map((name) => example(name, language))
    const all = (await Promise.all(drafts.map(found))).flat()
    expect(all.filter(({ rule }) => rule === 'outcome-guarantee')).toEqual([])
  })
})

describe('the question that the other party is asked', () => {
  it.each([
    ['en', 'We are the best agency.', '“best”: '],
    ['pl', 'Jesteśmy najlepszą agencją.', '„najlepszą”: '],
  ] as const)('names the words, quoted as its language does (%s)', async (language, text, quoted) => {
    const draft = withAnswer(example('grill', language), 'terms.other', text)
    const say = makeSay(wordsIn(language, 'clauses'), language)
    const told = tellWording(draft, say, language, await phrasesIn(language))
    const [found] = told.filter(({ path, rule }) => path === 'terms.other' && rule === 'superlative')
    expect(found?.question).toBe(`${quoted}${found?.ask}`)
  })
})
