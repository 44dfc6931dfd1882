import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkWording } from '../../../src/domain/wording/checkWording.ts'
import { ruleIds, type RuleId } from '../../../src/domain/wording/finding.ts'
import type { Phrases } from '../../../src/domain/wording/phrases.ts'
import { languages, type Language } from '../../../src/domain/language/languages.ts'

/** A sentence and what a person found in it; nothing in a clean one. */
export interface Judged {
  readonly text: string
  readonly rules: readonly RuleId[]
}

/** Held to floors: written before the rules, and by somebody who never saw them. */
export const heldSets = ['a', 'b'] as const
/** Only measured: `c` was written unseen after `b`, `d` after `c`, and so on, and not in every language. */
export const measuredSets = ['c', 'd', 'e', 'f', 'g'] as const
export const sets = [...heldSets, ...measuredSets] as const
export type SentenceSet = (typeof sets)[number]

const tables = import.meta.glob<Phrases>('../../../src/domain/wording/phrases/*.ts', { import: 'phrases', eager: true })

/** The languages that the checker reads, with their phrases. */
export const readIn: readonly { readonly language: Language; readonly phrases: Phrases }[] = languages.flatMap(
  (language) => {
    const phrases = tables[`../../../src/domain/wording/phrases/${language}.ts`]
    return phrases === undefined ? [] : [{ language, phrases }]
  },
)

/** The judged sentences of a set; none where nobody has written it. A line is: rules in their order or `-`, a tab, the sentence. */
export function judgedIn(language: Language, set: SentenceSet): readonly Judged[] {
  const file = join('test/domain/wording/sentences', `${language}.${set}.tsv`)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => judged(line, file))
}

function judged(line: string, file: string): Judged {
  const [ids = '', text, ...more] = line.split('\t')
  const rules = ids === '-' ? [] : (ids.split(',') as RuleId[])
  const isInOrder = rules.every((rule, place) => ruleIds.indexOf(rule) > ruleIds.indexOf(rules[place - 1]!))
  if (text === undefined || text.trim() === '' || more.length > 0 || !isInOrder)
    throw new Error(`${file}: not rules in order, a tab and a sentence: “${line}”`)
  return { text, rules }
}

/** Hits, false alarms and misses, and how many of the clean sentences were flagged. */
export interface Score {
  readonly hits: number
  readonly alarms: number
  readonly misses: number
  readonly clean: number
  readonly flagged: number
}

export interface Fault {
  readonly rule: RuleId
  readonly kind: 'alarm' | 'miss'
  readonly text: string
}

/** Where the checker and the person differ. */
export function faultsIn(sentences: readonly Judged[], phrases: Phrases): readonly Fault[] {
  return sentences.flatMap(({ text, rules }) => {
    const found = new Set(checkWording(text, phrases).map(({ rule }) => rule))
    const alarms = ruleIds.filter((rule) => found.has(rule) && !rules.includes(rule))
    const misses = rules.filter((rule) => !found.has(rule))
    return [
      ...alarms.map((rule) => ({ rule, kind: 'alarm' as const, text })),
      ...misses.map((rule) => ({ rule, kind: 'miss' as const, text })),
    ]
  })
}

/** A finding is a rule on a sentence; `only` counts one rule alone. */
export function scoreOf(sentences: readonly Judged[], faults: readonly Fault[], only?: RuleId): Score {
  const ours = faults.filter(({ rule }) => only === undefined || rule === only)
  const expected = sentences.flatMap(({ rules }) => rules.filter((rule) => only === undefined || rule === only)).length
  const misses = ours.filter(({ kind }) => kind === 'miss').length
  const cleanTexts = new Set(sentences.flatMap(({ text, rules }) => (rules.length === 0 ? [text] : [])))
  const flagged = new Set(ours.flatMap(({ text }) => (cleanTexts.has(text) ? [text] : []))).size
  const alarms = ours.length - misses
  return { hits: expected - misses, alarms, misses, clean: cleanTexts.size, flagged }
}

export const precision = ({ hits, alarms }: Score) => hits / (hits + alarms)
export const recall = ({ hits, misses }: Score) => hits / (hits + misses)
export const flaggedClean = ({ flagged, clean }: Score) => flagged / clean
