import type { Path } from '../../../domain/agreement/draft.ts'
import { useDraft } from '../draftAtHand.ts'
import { screenAt } from '../sequence.ts'

/** The way to the screen that answers a path, as a link, and from there back to `here`; null where no screen does. */
export function useScreenFor(here: string): (path: Path) => string | null {
  const { ways } = useDraft()
  return (path) => {
    const screen = screenAt(path)
    return screen && ways.step(screen.step, screen.id, here)
  }
}
