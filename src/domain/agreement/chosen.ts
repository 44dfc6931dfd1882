import * as z from 'zod/mini'
import { hash } from './scalars.ts'

/** Lines of a list of differences, by the names that the list gives them. */
const lines = () => z.array(z.string().check(z.maxLength(400))).check(z.maxLength(20_000))

export const chosenSchema = z.strictObject({
  /** SHA-256 of the draft that came, and of mine without its number and its comments: it holds for these two alone. */
  came: hash(),
  own: hash(),
  /** For whom it is settled, where the machine does not know for whom it speaks. */
  settler: z.optional(z.enum(['agency', 'client', 'both'])),
  /** Where theirs is taken over, and where mine stays. */
  theirs: lines(),
  mine: lines(),
})

/** What was chosen of a draft that waits, line by line, before any of it stands; it never leaves its owner's machines. */
export type Chosen = z.infer<typeof chosenSchema>

/** The same from what lay beside a draft; null where it is something else. */
export function parseChosen(value: unknown): Chosen | null {
  const outcome = chosenSchema.safeParse(value)
  return outcome.success ? outcome.data : null
}
