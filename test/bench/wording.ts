import { readFileSync } from 'node:fs'
import process from 'node:process'
import type { Language } from '../../src/domain/language/languages.ts'
import { checkWording } from '../../src/domain/wording/checkWording.ts'
import type { Phrases } from '../../src/domain/wording/phrases.ts'
import { phrases as en } from '../../src/domain/wording/phrases/en.ts'
import { phrases as ko } from '../../src/domain/wording/phrases/ko.ts'
import { phrases as nl } from '../../src/domain/wording/phrases/nl.ts'
import { phrases as pl } from '../../src/domain/wording/phrases/pl.ts'

const ROUNDS = 15
const WORDS = 10_000
const tables: Readonly<Record<Language, Phrases>> = { en, nl, pl, ko }

/** The judged sentences of a language again and again, to so many words: half of them have findings, a bad text. */
function textOf(sentences: readonly string[]): string {
  const words = sentences.join('\n').split(' ').length
  return Array.from({ length: Math.ceil(WORDS / words) }, () => sentences.join('\n'))
    .join('\n')
    .split(' ')
    .slice(0, WORDS)
    .join(' ')
}

function sentencesIn(language: Language): readonly string[] {
  const lines = readFileSync(`test/domain/wording/sentences/${language}.a.tsv`, 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t')[1] ?? '')
}

function milliseconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const median = (values: readonly number[]) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0

/** Ten thousand words, and a sentence as it is typed: at every key the sentence so far. The first check makes the table ready. */
export function benchWording() {
  return Object.entries(tables).map(([language, phrases]) => {
    const sentences = sentencesIn(language as Language)
    const text = textOf(sentences)
    const first = milliseconds(() => checkWording(text, phrases))
    // Another text each time: what was checked once is remembered, and would cost nothing.
    const others = Array.from({ length: ROUNDS }, (_, round) => `${text}\n${round}`)
    const whole = median(others.map((other) => milliseconds(() => checkWording(other, phrases))))
    const keys = sentences.slice(0, 20).flatMap((sentence) =>
      Array.from(sentence, (_, length) => {
        const began = process.hrtime.bigint()
        checkWording(sentence.slice(0, length + 1), phrases)
        return Number(process.hrtime.bigint() - began) / 1e6
      }),
    )
    return { name: language, first, whole, key: median(keys), slowestKey: Math.max(...keys) }
  })
}
