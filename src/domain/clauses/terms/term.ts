import { given } from '../../agreement/answer.ts'
import type { Owner } from '../../agreement/scalars.ts'
import type { Terms } from '../../agreement/terms.ts'
import { answered, type Given } from '../answered.ts'
import type { Inline, Runs } from '../block.ts'
import type { Pen } from '../pen.ts'
import { plainText, sentences } from '../tell.ts'
import { text } from '../write.ts'

/** A numbered clause of section 7: absent where it does not apply, numbered by those before it that do. */
export interface Term {
  readonly id: string
  /** Whose it is (domain 2): what one party owes carries that party's shape beside its name. */
  readonly owner: Owner
  readonly paths: readonly string[]
  /** Whether the paper has it. */
  readonly applies: (pen: Pen) => boolean
  readonly tell: (pen: Pen) => Runs
}

/** Of a clause that holds whatever anybody answers. */
export const always = (): boolean => true

/** Of a clause that nobody is held to before it was asked; kept open or left out, it says that. */
export const onceAnswered =
  (field: Field) =>
  ({ draft }: Pen): boolean =>
    draft.terms?.[field] !== undefined

type Field = keyof Terms
export type TermValue<F extends Field> = Given<Terms[F]>

/** Puts an answered piece into a sentence, on the side of both parties. */
export type Put = (words: string) => Inline

/**
 * A clause for one answer. `always` holds whatever was answered, and stands even where nobody answered; open and left
 * out are said before it.
 */
export function answeredTerm<F extends Field>(
  pen: Pen,
  field: F,
  write: (value: TermValue<F>, put: Put) => Runs,
  always: Runs = [],
): Runs {
  const path = `terms.${field}`
  const answer: unknown = pen.draft.terms?.[field]
  const runs = answered(pen, path, answer, (value) => write(value as TermValue<F>, (words) => pen.answer(path, words)))
  if (!runs) return always
  return sentences([given(answer) === undefined ? closed(runs) : runs, always])
}

/** "Still open: the client" in a paragraph ends like a sentence. */
const closed = (runs: Runs): Runs => (/[.!?]$/.test(plainText(runs)) ? runs : [...runs, ...text('.')])
