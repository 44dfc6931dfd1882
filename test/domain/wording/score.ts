import process from 'node:process'
import { ruleIds } from '../../../src/domain/wording/finding.ts'
import { faultsIn, flaggedClean, judgedIn, precision, readIn, recall, scoreOf, sets, type Score } from './sentences.ts'

/**
 * Prints how well the checker does. With a language (and a set) behind it, it also lists every sentence on which it and the
 * person differ: `npm run words:score -- nl a`.
 */
const [wanted, wantedSet] = process.argv.slice(2)

const cell = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3)).padStart(10)
const row = (name: string, score: Score) =>
  console.log(
    name.padEnd(26) + cell(precision(score)) + cell(recall(score)) + cell(flaggedClean(score)) + counts(score),
  )
const counts = ({ hits, alarms, misses, clean }: Score) =>
  [hits, alarms, misses, clean].map((count) => String(count).padStart(7)).join('')
const heads = ['precision', 'recall', 'flagged'].map((head) => head.padStart(10)).join('')
const more = ['hits', 'alarms', 'misses', 'clean'].map((head) => head.padStart(7)).join('')

const measured = sets.flatMap((set) =>
  readIn.map(({ language, phrases }) => {
    const sentences = judgedIn(language, set)
    return { set, language, sentences, faults: faultsIn(sentences, phrases) }
  }),
)

console.log(`${''.padEnd(26)}${heads}${more}`)
for (const { set, language, sentences, faults } of measured) {
  if (sentences.length > 0) row(`${language} ${set} (${sentences.length})`, scoreOf(sentences, faults))
}
const counted = measured.filter(({ set, language }) => (wanted ?? language) === language && (wantedSet ?? set) === set)
const sentences = counted.flatMap((each) => each.sentences)
const faults = counted.flatMap((each) => each.faults)
console.log('')
for (const rule of ruleIds) row(rule, scoreOf(sentences, faults, rule))

if (wanted !== undefined) {
  console.log('')
  for (const { rule, kind, text } of faults.toSorted(
    (one, other) => ruleIds.indexOf(one.rule) - ruleIds.indexOf(other.rule),
  ))
    console.log(`${kind.padEnd(6)} ${rule.padEnd(24)} ${text}`)
}
