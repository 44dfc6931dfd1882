import type { Draft, Path } from '../agreement/draft.ts'
import type { Fingerprint } from '../agreement/fingerprint.ts'
import type { Side } from '../agreement/scalars.ts'
import type { Language } from '../language/languages.ts'
import type { Say, Values } from '../language/say.ts'
import type { Chance } from '../money/chance.ts'
import type { ReckonedCases } from '../money/reckon.ts'
import type { ReckoningInput } from '../money/reckoningInput.ts'
import type { Inline, Mark, Runs, Voice } from './block.ts'
import { plainText, tellRuns, type Pieces } from './tell.ts'
import { whose } from './whose.ts'

/** The money of a draft, reckoned by the chosen option: what went in, which of it nobody gave, what came out. */
export interface ReckonedMoney {
  readonly input: ReckoningInput
  /** Answers that nobody gave; a default stands in their place and is printed as such. */
  readonly assumed: readonly Path[]
  /** Whether a cost is known; without one nothing after it is told: no profit, no break-even, no chance of either. */
  readonly hasCost: boolean
  readonly cases: ReckonedCases
  /** Null where there is no range to draw from, or where the caller did not wait for it. */
  readonly chance: Chance | null
}

/** In which words, and with which figures, a draft is told. */
export interface Reading {
  readonly language: Language
  /** The words of `locales/<language>/clauses.json`. */
  readonly say: Say
  readonly fingerprint: Fingerprint
  readonly money: ReckonedMoney | null
  /** Each option with a cost and an effect of its own, reckoned with the same model, by its id; absent where none is told. */
  readonly byOption?: Readonly<Record<string, ReckonedMoney>>
}

/** What every clause writes with. */
export interface Pen extends Reading {
  readonly draft: Draft
  /** A sentence as runs; the pieces in it keep saying whose they are. */
  readonly tell: (key: string, pieces?: Pieces) => Runs
  /** A piece of text that a person answered, on that person's side. */
  readonly answer: (path: Path, text: string, by?: Voice) => Inline
  /** A party's shape, silent where its name follows. */
  readonly mark: (party: Side, spoken?: string) => Mark
}

/** Values as pieces, so that what a person typed is left alone when our own words are tied together. */
function apart({ count, ...values }: Values = {}): Pieces {
  const pieces = Object.entries(values).map(([name, value]) => [name, { kind: 'text', text: String(value) }] as const)
  return { ...(count !== undefined && { count }), ...Object.fromEntries(pieces) }
}

export function takePen(draft: Draft, reading: Reading): Pen {
  return {
    ...reading,
    draft,
    say: (key, values) => plainText(tellRuns(reading.say, reading.language, key, apart(values))),
    tell: (key, pieces) => tellRuns(reading.say, reading.language, key, pieces),
    answer: (path, text, by = whose(draft, path)) => ({ kind: 'answer', text, by, path }),
    mark: (party, spoken = '') => ({ kind: 'mark', party, spoken }),
  }
}
