import type { Ways } from './draftAtHand.ts'
import { OVERVIEW, STEPS, type PathScreen } from './screen.ts'
import { findScreen } from './sequence.ts'

/** The task list, as a place that a question leads back to. */
export const LIST = 'list'

/** The short view of whoever was asked, as such a place: Continue leads on to the next of their questions. */
export const SHORT = 'short'

/**
 * Where somebody who came to change one answer goes back to stands behind the question in its address, so that it
 * outlives a reload: `goal/levels/read`. It is an address itself and may name its own way back: `goal/meter/goal/levels/read`.
 */
export function knowsAddress(rest: string): boolean {
  const [step = '', id, ...back] = rest.split('/')
  if (!STEPS.some((known) => known === step)) return false
  if (id === undefined) return true
  if (id === OVERVIEW) return back.length === 0
  return findScreen(step, id) !== undefined && (back.length === 0 || knowsReturn(back.join('/')))
}

const knowsReturn = (back: string) => back === LIST || back === SHORT || knowsAddress(back)

/** The way back as a link; null where the order of the path leads on. */
export function returnHref(back: string, ways: Ways): string | null {
  if (back === '') return null
  return back === LIST ? ways.hub : ways.step(back)
}

/** The address of a screen, for others to lead back to. */
export const addressOf = ({ step, id }: PathScreen, back: string): string =>
  [step, id, back].filter((part) => part !== '').join('/')
