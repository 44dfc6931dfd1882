import type { Draft, Path } from '../../../domain/agreement/draft.ts'
import type { Owner } from '../../../domain/agreement/scalars.ts'

/** How an answer is typed or chosen, and thereby how its text is read. */
export type FieldKind =
  | { readonly kind: 'line'; readonly autoComplete?: string }
  | { readonly kind: 'passage' }
  | { readonly kind: 'money' }
  | { readonly kind: 'percent' }
  /** Thousandths of a unit; `unit` says what stands behind the entry: the goal's own unit, or a key of the words. */
  | { readonly kind: 'quantity'; readonly unit: 'goal' | 'days' | 'times' }
  | { readonly kind: 'count'; readonly unit?: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'time' }
  /** One of several; the words of each stand at `choice.<words>.<value>`. */
  | { readonly kind: 'one'; readonly words: string; readonly of: readonly string[]; readonly offers?: Offers }
  | { readonly kind: 'some'; readonly words: string; readonly of: readonly string[] }
  | { readonly kind: 'yes' }
  /** Several lines, one entry each: times of counting, things not included. */
  | { readonly kind: 'times' }
  | { readonly kind: 'percents' }
  /** So much for each one spent; the draft keeps basis points (2 is 20,000). */
  | { readonly kind: 'ratio' }
  /** One of the stages that the line has. */
  | { readonly kind: 'stage' }
  /** One of the client's people, who alone give it a brief. */
  | { readonly kind: 'person' }

/**
 * Whether one of several may be chosen beside what the same form says; why not stands at `choice.<words>.withheld`. One
 * that is chosen stays, and can be seen to be no longer offered.
 */
export type Offers = (value: string, said: (key: string) => string, draft: Draft) => boolean

export interface FieldSpec {
  /** Key within the answer (`from`, `share.likely`); empty where the field is the whole answer. */
  readonly key: string
  readonly kind: FieldKind
  /** May stay empty while the rest of the answer is given. */
  readonly optional?: boolean
  /** Fields of one optional part that stand or fall together (`cost` of an option). */
  readonly group?: string
  /** Name of its words, where it is not the last key of its path. */
  readonly words?: string
  /** In which row of a list it stands. */
  readonly row?: number
}

/**
 * A list inside an answer that grows row by row: its fields have a star in their keys and groups (`acts.*.what`), in
 * place of the row. An answer has one such list at most.
 */
export interface Rows {
  /** As many as the schema allows. */
  readonly most: number
}

/** One of several forms that an answer can take, told apart by a key of its own. */
export interface VariantSpec {
  readonly id: string
  readonly fields: readonly FieldSpec[]
  /** What the form always holds (`{ noneAgreed: true }`). */
  readonly constant?: object
}

/** One answer of the draft: a single field, several that make one value, or a choice of forms. */
export interface AnswerSpec {
  readonly path: Path
  readonly by: Owner
  readonly fields: readonly FieldSpec[]
  readonly variants?: readonly VariantSpec[]
  /** "I do not know yet" is offered and kept as an open point. */
  readonly open?: boolean
  /** "Not for us" is offered, with its reason. */
  readonly leftOut?: boolean
  /** Continue asks for it; everything else may stay empty. */
  readonly required?: boolean
  /** Short numbers stand as rows of a form. */
  readonly rows?: boolean
  /** Its fields with a star in their keys are those of a list. */
  readonly grows?: Rows
  /** What stays in an entry besides the fields shown (its id, its acknowledgement). */
  readonly within?: object
  /** Never taken away by an empty field: the frame of the draft, and entries of lists, which are removed by a button. */
  readonly stays?: boolean
}

/** One field that is the whole answer. */
export const single = (
  path: Path,
  by: Owner,
  kind: FieldKind,
  more: Omit<Partial<AnswerSpec>, 'path' | 'by' | 'fields'> = {},
): AnswerSpec => ({ path, by, fields: [{ key: '', kind }], ...more })

/** Name and id of a field in its form; a full stop would mean nesting to the form library. */
export const nameOf = (answer: Pick<AnswerSpec, 'path'>, key: string): string =>
  [answer.path.replaceAll('.', '/'), key.replaceAll('.', '/')].filter((part) => part !== '').join('/')

/** Fields that say what became of the question itself; the tilde keeps them apart from any answer's key. */
export type Aside = 'state' | 'variant' | 'owner' | 'due' | 'reason' | 'rows'
export const asideOf = (answer: Pick<AnswerSpec, 'path'>, aside: Aside): string => `${nameOf(answer, '')}~${aside}`

/** Where the words of a field stand: the answer's path without list indexes, then the key. */
export const wordsOf = (answer: Pick<AnswerSpec, 'path'>, field: FieldSpec): string => {
  const path = answer.path.replaceAll(/\.\d+(?=\.|$)/g, '')
  return ['field', path, field.words ?? field.key].filter((part) => part !== '').join('.')
}
