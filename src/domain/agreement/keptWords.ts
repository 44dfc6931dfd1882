import { at } from './change.ts'
import type { Draft, KeptWarning } from './draft.ts'
import { looseEndCodes } from './looseEndCodes.ts'
import { looseEnds } from './looseEnds.ts'

/**
 * Whether what was kept is still there: the sentence at its place, word for word, or the loose end of the form. It needs
 * no checker of wording, so a paper says the same for ever. Where no sentence was noted, nobody can tell: it counts as there.
 */
export function stillStands(draft: Draft, { code, path, sentence }: KeptWarning): boolean {
  if (looseEndCodes.some((known) => known === code))
    return looseEnds(draft).some((end) => end.code === code && end.path === path)
  if (sentence === undefined) return true
  const text = at(draft, path)
  return typeof text === 'string' && text.includes(sentence)
}
