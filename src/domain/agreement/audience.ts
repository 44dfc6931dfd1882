import * as z from 'zod/mini'
import { answer, blind, ownLine, ownWords } from './answer.ts'
import { count, passage } from './scalars.ts'

/** What brought the parties here: each writes it before reading the other's. */
export const problemSchema = z.strictObject({ pain: blind(passage()), lastTime: blind(passage()) })

export const audienceSchema = z.strictObject({
  who: ownWords(),
  age: answer(z.strictObject({ from: count(0, 120), to: count(0, 120) })),
  place: ownLine(),
  /** Distance from the place, in metres. */
  radius: answer(count(1, 20_000_000)),
  when: ownLine(),
  /** The moment in which they decide. */
  moment: ownWords(),
  mustNotice: ownWords(),
  excluded: ownWords(),
  /** How one knows: seen it, data, or a guess. */
  evidence: answer(z.enum(['seen', 'data', 'guess'])),
  evidenceNote: ownWords(),
})

export type Audience = z.infer<typeof audienceSchema>
export type Problem = z.infer<typeof problemSchema>
