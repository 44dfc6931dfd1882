import { describe, expect, it } from 'vitest'
import { ruleIds } from '../../../src/domain/wording/finding.ts'
import {
  faultsIn,
  flaggedClean,
  heldSets,
  judgedIn,
  measuredSets,
  precision,
  readIn,
  recall,
  scoreOf,
} from './sentences.ts'

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

/** What a set that is only measured must hold: `d` and `e` are shorter. */
const leastMeasured = { c: { sentences: 180, ofEach: 6 }, d: { sentences: 150, ofEach: 5 }, e: { sentences: 130, ofEach: 5 } }

const onlyMeasured = readIn
  .flatMap(({ language }) => measuredSets.map((set) => ({ language, set, sentences: judgedIn(language, set) })))
  .filter(({ sentences }) => sentences.length > 0)

it.each(onlyMeasured)('set $set of $language is enough to measure by, and held to no floor', ({ set, sentences }) => {
  const { sentences: enough, ofEach } = leastMeasured[set]
  expect(sentences.length).toBeGreaterThanOrEqual(enough)
  expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length)
  for (const rule of ruleIds)
    expect.soft(sentences.filter(({ rules }) => rules.includes(rule)).length, rule).toBeGreaterThanOrEqual(ofEach)
})
