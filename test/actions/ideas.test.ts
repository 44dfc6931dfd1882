import { describe, expect, it, test } from 'vitest'
import { findWording } from '../../src/actions/findWording.ts'
import { phrasesIn } from '../../src/actions/phrasesIn.ts'
import { exampleNames } from '../../src/domain/examples/examples.ts'
import { languages, type Language } from '../../src/domain/language/languages.ts'
import { makeSay } from '../../src/domain/language/say.ts'
import { stagesOf, tradeNames, tradeOf, trades } from '../../src/ui/steps/ideas/trades.ts'
import { blank } from '../domain/agreement/anyDraft.ts'
import { example, wordsOf } from '../domain/paper/reading.ts'

const sayIn = (language: Language) => makeSay(wordsOf(language, 'ideas'), language)
const sides = ['agency', 'client'] as const

describe.each(languages)('the ideas of a trade (%s)', (language) => {
  const say = sayIn(language)

  it('tell of every link what is counted, by what, and who decides in it', () => {
    for (const trade of tradeNames)
      for (const stage of stagesOf(trade, say)) {
        expect(Object.keys(stage).toSorted()).toEqual(['control', 'counted', 'id', 'name', 'unit'])
        expect(stage.counted).not.toBe(stage.unit)
      }
  })

  it('are sentences that can be kept', async () => {
    const phrases = await phrasesIn(language)
    const limits = (side: (typeof sides)[number]) => [
      ...tradeNames.flatMap((trade) => ['one', 'two'].map((place) => say(`trade.${trade}.limit.${side}.${place}`))),
      ...['third', 'audience', ...sides].map((control) => say(`limit.${control}`, { link: '17' })),
    ]
    const asLimits = (texts: readonly string[]) => texts.map((text, place) => ({ id: `l${place}`, text }))
    const notIncluded = tradeNames.flatMap((trade) =>
      ['one', 'two', 'three'].map((place) => say(`trade.${trade}.notIncluded.${place}`)),
    )
    const line = {
      limits: { agency: asLimits(limits('agency')), client: asLimits(limits('client')) },
      notIncluded: [...notIncluded, say('notIncluded', { link: '17' })],
      stages: tradeNames.flatMap((trade) => stagesOf(trade, say)),
    }
    const draft = { ...blank(), line }
    const found = findWording(draft, phrases!).map(({ path, rule }) => `${rule} ${path}`)
    expect(found).toEqual([])
  })
})

describe('the trade of a line', () => {
  test.each(tradeNames)('is known by the links that were copied from it (%s)', (trade) => {
    const stages = stagesOf(trade, sayIn('en'))
    expect(tradeOf(stages)).toBe(trade)
    expect(tradeOf(stages.slice(1))).toBe(trade)
  })

  it('is not known of a few links, nor of links of one’s own', () => {
    expect(tradeOf([])).toBeNull()
    const own = Object.keys(trades.shop).map((id) => ({ id: `own-${id}`, name: id }))
    expect(tradeOf(own)).toBeNull()
  })

  it('is that of the examples, or none', () => {
    expect(exampleNames.map((name) => tradeOf(example(name, 'en').line?.stages ?? []))).toEqual([
      'restaurant',
      'clinic',
      null,
    ])
  })
})
