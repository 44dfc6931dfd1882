import { touches } from '../domain/agreement/changed.ts'
import type { Draft, Path } from '../domain/agreement/draft.ts'
import { draftFingerprint } from '../domain/agreement/fingerprint.ts'
import { differences, type Difference } from '../domain/differences/differences.ts'
import type { HiddenChange } from '../domain/differences/hidden.ts'
import { makeSay } from '../domain/language/say.ts'
import { changedTerms, type ChangedTerm, type Told } from '../domain/paper/changes.ts'
import { compose } from '../domain/paper/compose.ts'
import type { ClauseWords } from './compose.ts'
import { moneyByOption, moneyOf } from './reckonDraft.ts'

/** What changed between two states of a draft, both told in the language that prevails on the newer paper. */
export function tellChanges(before: Draft, now: Draft, words: ClauseWords): readonly ChangedTerm[] {
  const told = teller(now, words)
  return changedTerms(told(before), told(now))
}

/** Everything in which two states differ: what the paper writes otherwise, gravest first, and what it does not print. */
export interface ToldDifferences {
  readonly terms: readonly (ChangedTerm & { readonly hidden: readonly HiddenChange[] })[]
  readonly unprinted: readonly Difference[]
}

/**
 * The same with nothing left out: each place of the paper by the gravest of the differences that it tells, and beside them
 * what no place tells. Nothing is told exactly where the two are the same.
 */
export function tellDifferences(before: Draft, now: Draft, words: ClauseWords): ToldDifferences {
  const told = teller(now, words)
  const [was, is] = [told(before), told(now)]
  const all = differences(before, now)
  const terms = changedTerms(was, is).map((term) => {
    const own = all.filter((each) => isToldBy(pathsOf(term.id, was, is), each))
    return { term, own, rank: all.findIndex((each) => own.includes(each)) }
  })
  const last = (rank: number) => (rank === -1 ? all.length : rank)
  return {
    terms: terms
      .toSorted((one, other) => last(one.rank) - last(other.rank))
      .map(({ term, own }) => ({ ...term, hidden: own.flatMap(({ hidden = [] }) => hidden) })),
    unprinted: all.filter((each) => !terms.some(({ own }) => own.includes(each))),
  }
}

const isToldBy = (paths: readonly Path[], { path, from = path }: Difference) =>
  paths.some((each) => touches(each, path) || touches(each, from))

/** The answers that a place of either paper prints. */
const pathsOf = (id: string, ...both: readonly Told[]): readonly Path[] =>
  both
    .flatMap(({ paper }) => paper.sections.flatMap(({ blocks }) => blocks.filter((block) => block.id === id)))
    .flatMap(({ paths = [] }) => paths)

function teller(now: Draft, words: ClauseWords): (draft: Draft) => Told {
  const language = now.languages.prevailing ?? now.languages.paper
  const catalogue = words[language]
  if (catalogue === undefined) throw new Error(`The words of the paper in ${language} were not loaded`)
  const say = makeSay(catalogue, language)
  return (draft) => {
    const reading = {
      language,
      say,
      fingerprint: draftFingerprint(draft),
      money: moneyOf(draft, false),
      byOption: moneyByOption(draft, false),
    }
    return { draft, paper: compose(draft, reading) }
  }
}
