import { isLeftOut, isOpen, settlement, type Answer, type Blind } from '../../agreement/answer.ts'
import type { Side } from '../../agreement/scalars.ts'
import { answered, asTyped, entry } from '../answered.ts'
import type { Block } from '../block.ts'
import { sides } from '../names.ts'
import type { Pen } from '../pen.ts'
import { label } from '../questions.ts'
import { text } from '../write.ts'

/** What brought the parties here, in the words of whoever said it; where they differ, both are printed. */
export function problem(pen: Pen): readonly Block[] {
  const { problem } = pen.draft
  return [...told(pen, 'problem.pain', problem?.pain), ...told(pen, 'problem.lastTime', problem?.lastTime)]
}

function told(pen: Pen, path: string, question: Blind<string> | undefined): readonly Block[] {
  const outcome = settlement(question)
  if (outcome.state === 'absent') return []
  if (outcome.state === 'differs') return sides.flatMap((side) => voice(pen, path, side, outcome[side], side))
  return voice(pen, path, outcome.by === 'agency' ? 'agency' : 'client', outcome.answer)
}

function voice(pen: Pen, path: string, party: Side, said: Answer<string>, part?: Side): readonly Block[] {
  const where = part ? `${path}.${part}` : path
  const runs = answered(pen, where, said, asTyped, party)
  if (!runs) return []
  if (isOpen(said) || isLeftOut(said)) return entry(where, label(pen, path), runs)
  const quoted = [...text(pen.say('quote.open')), ...runs, ...text(pen.say('quote.close'))]
  const by = [pen.mark(party), ...text(pen.say(`party.${party}`))]
  return [{ kind: 'voice', id: where, head: label(pen, path), party, runs: quoted, by }]
}
