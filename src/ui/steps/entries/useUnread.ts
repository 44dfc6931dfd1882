import type { Path } from '../../../domain/agreement/draft.ts'
import { useDraft } from '../draftAtHand.ts'
import { screenAt } from '../sequence.ts'

/** What a form marks beside a text, not a text that somebody typed. */
const MARK = /~(?:state|variant|owner|rows)$/

/** The questions for which something was typed that is not on the paper: it cannot be read, or its entry was never added. */
export function useUnread(): readonly { readonly path: Path; readonly note: string }[] {
  const first = new Map<string, Path>()
  for (const [name, text] of Object.entries(useDraft().unparsed)) {
    if (text === '' || MARK.test(name)) continue
    const path = name.replace(/~.*/, '').replaceAll('/', '.')
    const screen = screenAt(path)
    const place = screen ? `${screen.step}/${screen.id}` : path
    if (!first.has(place)) first.set(place, path)
  }
  return [...first.values()].map((path) => ({ path, note: '' }))
}
