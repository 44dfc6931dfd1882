import type { Draft } from '../../domain/agreement/draft.ts'
import { readClock } from '../../domain/language/clock.ts'
import type { Note, SignatureVerdict } from './verdict.ts'

/** What is odd about the moments that the signatures claim, oldest first; no clock is asked but theirs. */
export function notesOn(signatures: readonly SignatureVerdict[], agreed: Draft['date']): readonly Note[] {
  const moments = signatures.flatMap(({ claimed }) => (claimed ? [claimed] : []))
  const days = moments.map(({ at, offsetMinutes }) => readClock(at, offsetMinutes).date)
  const notes: readonly (readonly [boolean, Note])[] = [
    [agreed !== undefined && days.some((day) => day < agreed), 'before-agreement'],
    [moments.some(({ at }, index) => at < (moments[index - 1]?.at ?? at)), 'before-other'],
  ]
  return notes.flatMap(([is, note]) => (is ? [note] : []))
}
