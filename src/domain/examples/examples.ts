import type { Draft } from '../agreement/draft.ts'
import type { Language } from '../language/languages.ts'
import type { Say } from '../language/say.ts'
import { clinic } from './clinic.ts'
import { grill } from './grill.ts'
import { inWords } from './inWords.ts'
import { wholesale } from './wholesale.ts'

export const exampleNames = ['grill', 'clinic', 'wholesale'] as const
export type ExampleName = (typeof exampleNames)[number]

const skeletons: Readonly<Record<ExampleName, (language: Language) => Draft>> = { grill, clinic, wholesale }

/** Whether a draft's `example` names one of these. */
export function isExampleName(value: unknown): value is ExampleName {
  return exampleNames.some((name) => name === value)
}

/**
 * An example as a draft that can be signed as it stands, but for its mark. `say` reads the catalogue
 * `{ examples: <locales/…/examples.json> }` of the same language; every text of the draft has its key at
 * `examples.<name>.<path in the draft>`, list entries by their id. Equal calls give equal drafts, ids included.
 */
export function exampleDraft(name: ExampleName, language: Language, say: Say): Draft {
  return inWords(skeletons[name](language), say, `examples.${name}`)
}

/** What a list of examples shows of each: keys of its name and of one line about it, in the same catalogue. */
export const exampleSummaries: readonly {
  readonly name: ExampleName
  readonly nameKey: string
  readonly lineKey: string
}[] = exampleNames.map((name) => ({ name, nameKey: `examples.${name}.name`, lineKey: `examples.${name}.summary` }))
