import process from 'node:process'
import { afterAll, describe, expect, it } from 'vitest'
import { ruleIds } from '../../../src/domain/wording/finding.ts'
import type { Phrases } from '../../../src/domain/wording/phrases.ts'
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
  type Fault,
  type Judged,
  type Score,
} from './sentences.ts'

/** What was measured while the tests ran, told in their output: precision, recall, clean sentences flagged. */
const measuredSoFar: { name: string; sentences: readonly Judged[]; faults: readonly Fault[] }[] = []

function measure(name: string, sentences: readonly Judged[], phrases: Phrases): Score {
  const faults = faultsIn(sentences, phrases)
  measuredSoFar.push({ name, sentences, faults })
  return scoreOf(sentences, faults)
}

const row = (name: string, score: Score) =>
  name.padEnd(28) + [precision(score), recall(score), flaggedClean(score)].map((each) => each.toFixed(3)).join('   ')

afterAll(() => {
  const sentences = measuredSoFar.flatMap((each) => each.sentences)
  const faults = measuredSoFar.flatMap((each) => each.faults)
  const rows = [
    ...measuredSoFar.map((each) => row(each.name, scoreOf(each.sentences, each.faults))),
    ...ruleIds.map((rule) => row(rule, scoreOf(sentences, faults, rule))),
  ]
  process.stdout.write(`${'wording'.padEnd(26)}precision recall flagged\n${rows.join('\n')}\n`)
})

const measured = readIn.flatMap(({ language, phrases }) =>
  heldSets.map((set) => ({ language, set, phrases, sentences: judgedIn(language, set) })),
)

/** What a set must hold to measure anything: sentences in all, and findings of each rule. */
const least = { a: { sentences: 300, ofEach: 12 }, b: { sentences: 200, ofEach: 8 } }

describe.each(measured)('the sentences of $language, set $set', ({ language, set, sentences, phrases }) => {
  it('are enough, and no sentence stands there twice', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(least[set].sentences)
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length)
    for (const rule of ruleIds) {
      const own = sentences.filter(({ rules }) => rules.includes(rule))
      expect.soft(own.length, rule).toBeGreaterThanOrEqual(least[set].ofEach)
    }
  })

  it('are judged as people judged them: nine alarms in ten are right, few are missed, clean ones left alone', () => {
    const score = measure(`${language} ${set}`, sentences, phrases)
    expect(precision(score)).toBeGreaterThanOrEqual(0.9)
    expect(recall(score)).toBeGreaterThanOrEqual(0.85)
    expect(flaggedClean(score)).toBeLessThanOrEqual(0.05)
  })
})

/** What a set that is only measured must hold: each is shorter than those before it. */
const leastMeasured = {
  c: { sentences: 180, ofEach: 6 },
  d: { sentences: 150, ofEach: 5 },
  e: { sentences: 130, ofEach: 5 },
  f: { sentences: 100, ofEach: 4 },
  g: { sentences: 65, ofEach: 3 },
}

const onlyMeasured = readIn
  .flatMap(({ language, phrases }) =>
    measuredSets.map((set) => ({ language, set, phrases, sentences: judgedIn(language, set) })),
  )
  .filter(({ sentences }) => sentences.length > 0)

it.each(onlyMeasured)(
  'set $set of $language is enough to measure by, and held to no floor',
  ({ language, set, phrases, sentences }) => {
    measure(`${language} ${set}`, sentences, phrases)
    const { sentences: enough, ofEach } = leastMeasured[set]
    expect(sentences.length).toBeGreaterThanOrEqual(enough)
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length)
    for (const rule of ruleIds)
      expect.soft(sentences.filter(({ rules }) => rules.includes(rule)).length, rule).toBeGreaterThanOrEqual(ofEach)
  },
)
