import { isLeftOut, isOpen, settlement, type Answer, type Blind, type LeftOut, type Open } from '../agreement/answer.ts'
import type { Path } from '../agreement/draft.ts'
import type { Owner } from '../agreement/scalars.ts'
import type { Block, Cell, Runs, Voice } from './block.ts'
import type { Pen } from './pen.ts'
import { text } from './write.ts'

/** How a given value is written: its words (then they count as the person's own), or runs of their own. */
export type Write<T> = (value: T, by: Voice) => string | Runs

/** The value of an answer, once it is neither absent nor open nor left out. */
export type Given<A> = Exclude<A, Open | LeftOut | undefined>

/** An answer as it is printed: its value, "still open" with who finds out, or "left out" with the reason. Null: absent. */
export function answered<A>(pen: Pen, path: Path, answer: A, write: Write<Given<A>>, by?: Owner): Runs | null {
  if (answer === undefined) return null
  if (isOpen(answer)) return stillOpen(pen, path, answer)
  if (isLeftOut(answer)) return leftOut(pen, path, answer, by)
  const said = pen.answer(path, '', by)
  const written = write(answer as Given<A>, said.kind === 'answer' ? said.by : 'both')
  return typeof written === 'string' ? [pen.answer(path, written, by)] : written
}

function stillOpen(pen: Pen, path: Path, { open }: Open): Runs {
  return [pen.answer(path, pen.say('open.inline', { owner: pen.say(`owner.${open.owner}`) }), 'open')]
}

export function leftOut(pen: Pen, path: Path, answer: LeftOut, by?: Owner): Runs {
  return pen.tell('leftOut.inline', { reason: pen.answer(path, answer.leftOut.reason, by) })
}

/** What a blind question came to: the answer that stands, or both where the parties still differ. Null: absent. */
export function settled<T>(pen: Pen, path: Path, question: Blind<T> | undefined, write: Write<T>): Runs | null {
  const outcome = settlement(question)
  const told = (where: Path, answer: Answer<T>, by: Owner) => answered<Answer<T>>(pen, where, answer, write, by)
  if (outcome.state === 'absent') return null
  if (outcome.state === 'stands') return told(path, outcome.answer, outcome.by)
  return [
    ...pen.tell('differs.inline'),
    ...text(' '),
    ...(told(`${path}.agency`, outcome.agency, 'agency') ?? []),
    ...text(' / '),
    ...(told(`${path}.client`, outcome.client, 'client') ?? []),
  ]
}

/** A typed answer, unchanged. */
export const asTyped = (value: string): string => value

/** A label with its answer; nothing while there is none. */
export function entry(
  id: string,
  label: string,
  runs: Runs | null | undefined,
  paths?: readonly Path[],
): readonly Block[] {
  return runs && runs.length > 0 ? [{ kind: 'entry', id, label, runs, ...(paths && { paths }) }] : []
}

/** A cell with an answer; an empty one says that nobody has answered yet. */
export const cellOf = (pen: Pen, runs: Runs | null | undefined): Cell =>
  runs ? { runs } : { runs: text(pen.say('unanswered.cell')), soft: true }
