import { isLeftOut, isOpen, settlement, type Answer, type Blind } from '../../agreement/answer.ts'
import type { Owner, Side } from '../../agreement/scalars.ts'
import { answered, asTyped, entry } from '../answered.ts'
import type { Block } from '../block.ts'
import { sides } from '../names.ts'
import type { Pen } from '../pen.ts'
import { label } from '../questions.ts'
import { joined } from '../tell.ts'
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
  return voice(pen, path, outcome.by, outcome.answer)
}

/** The client's word needs no name, for the section is the client's; any other voice says whose it is. */
function voice(pen: Pen, path: string, whose: Owner, said: Answer<string>, part?: Side): readonly Block[] {
  const where = part ? `${path}.${part}` : path
  const runs = answered(pen, where, said, asTyped, whose)
  if (!runs) return []
  if (isOpen(said) || isLeftOut(said)) return entry(where, label(pen, path), runs)
  const quoted = [...text(pen.say('quote.open')), ...runs, ...text(pen.say('quote.close'))]
  const party = whose === 'agency' ? 'agency' : 'client'
  const block = { kind: 'voice', id: where, head: label(pen, path), party, runs: quoted } as const
  if (whose === 'client' && !part) return [block]
  const speakers = sides.filter((side) => whose === 'both' || whose === side)
  return [
    {
      ...block,
      by: joined(
        speakers.map((side) => [pen.mark(side), ...text(pen.say(`party.${side}`))]),
        ' · ',
      ),
    },
  ]
}
