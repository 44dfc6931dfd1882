import { readFileSync } from 'node:fs'
import { moneyByOption, moneyOf } from '../../../src/actions/reckonDraft.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { draftFingerprint } from '../../../src/domain/agreement/fingerprint.ts'
import type { Reading } from '../../../src/domain/clauses/pen.ts'
import { exampleDraft, type ExampleName } from '../../../src/domain/examples/examples.ts'
import type { Language } from '../../../src/domain/language/languages.ts'
import { makeSay, type Catalogue } from '../../../src/domain/language/say.ts'

/** The words of a locale file as they stand in the house. */
export function wordsOf(language: Language, namespace: string): Catalogue {
  const file = new URL(`../../../locales/${language}/${namespace}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as Catalogue
}

const clauses = new Map<Language, ReturnType<typeof makeSay>>()
function sayOf(language: Language) {
  const known = clauses.get(language)
  if (known) return known
  const say = makeSay(wordsOf(language, 'clauses'), language)
  clauses.set(language, say)
  return say
}

/** A draft's reading with the real words, the real figures and, where it is asked for, the real chance. */
export function readingOf(draft: Draft, language: Language, withChance = false): Reading {
  const money = moneyOf(draft, withChance)
  const byOption = moneyByOption(draft, withChance)
  return { language, say: sayOf(language), fingerprint: draftFingerprint(draft), money, byOption }
}

/** An example in its own language. */
export const example = (name: ExampleName, language: Language): Draft =>
  exampleDraft(name, language, makeSay({ examples: wordsOf(language, 'examples') }, language))
