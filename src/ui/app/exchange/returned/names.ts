import { given } from '../../../../domain/agreement/answer.ts'
import type { Draft, Path } from '../../../../domain/agreement/draft.ts'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import { nameOf } from '../../../../domain/clauses/names.ts'
import type { Language } from '../../../../domain/language/languages.ts'
import { fieldAt } from './fields.ts'

/** Sentences by namespace and key, for keys that are built from the draft's own paths. */
export type SayAny = (namespace: string, key: string, values?: Readonly<Record<string, string>>) => string

/** In whose words a draft's values are told. */
export interface Teller {
  readonly language: Language
  readonly say: SayAny
}

/** The name of an answer by itself: the label of its field, with the currency where the label asks for it. */
export function partName(teller: Teller, draft: Draft, path: Path): string {
  const field = fieldAt(path)
  if (field === null) return ''
  const [namespace, words] = field.name
  return teller.say(namespace, words, {
    currency: teller.say('steps', `currency.${draft.currency}`),
    units: given(draft.goal?.unit)?.many ?? teller.say('steps', 'unit.goal'),
    defaultValue: '',
  })
}

export function partyName({ say }: Teller, draft: Draft, side: Side): string {
  return nameOf(draft.parties[side]) ?? say('app', `party.${side}`)
}
