import { describe, expect, it } from 'vitest'
import { ruleIds } from '../../../src/domain/wording/finding.ts'
import { faultsIn, flaggedClean, heldSets, judgedIn, precision, readIn, recall, scoreOf } from './sentences.ts'

const measured = readIn.flatMap(({ language, phrases }) =>
  heldSets.map((set) => ({ language, set, phrases, sentences: judgedIn(language, set) })),
)

/** What a set must hold to measure anything: sentences in all, and findings of each rule. */
const least = { a: { sentences: 300, ofEach: 12 }, b: { sentences: 200, ofEach: 8 } }

describe.each(measured)('the sentences of $language, set $set', ({ set, sentences, phrases }) => {
  it('are enough, and no sentence stands there twice', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(least[set].sentences)
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length)
    for (const rule of ruleIds) {
      const own = sentences.filter(({ rules }) => rules.includes(rule))
      expect.soft(own.length, rule).toBeGreaterThanOrEqual(least[set].ofEach)
    }
  })

  it('are judged as people judged them: nine alarms in ten are right, few are missed, clean ones left alone', () => {
    const score = scoreOf(sentences, faultsIn(sentences, phrases))
    expect(precision(score)).toBeGreaterThanOrEqual(0.9)
    expect(recall(score)).toBeGreaterThanOrEqual(0.85)
    expect(flaggedClean(score)).toBeLessThanOrEqual(0.05)
  })
})

const onlyMeasured = readIn
  .map(({ language }) => ({ language, sentences: judgedIn(language, 'c') }))
  .filter(({ sentences }) => sentences.length > 0)

it.each(onlyMeasured)('set c of $language is enough to measure by, and held to no floor', ({ sentences }) => {
  expect(sentences.length).toBeGreaterThanOrEqual(180)
  expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length)
  for (const rule of ruleIds)
    expect.soft(sentences.filter(({ rules }) => rules.includes(rule)).length, rule).toBeGreaterThanOrEqual(6)
})
