import { at } from '../../domain/agreement/change.ts'
import type { Draft, Path } from '../../domain/agreement/draft.ts'
import { pathsOf, STEPS, type PathScreen, type StepId } from './screen.ts'
import { audienceScreens } from './screens/audience.ts'
import { goalScreens } from './screens/goal.ts'
import { lineScreens } from './screens/line.ts'
import { moneyScreens } from './screens/money.ts'
import { optionScreens } from './screens/options.ts'
import { tableScreens } from './screens/table.ts'
import { termScreens } from './screens/terms.ts'

/** Every question of the path, step by step; the task list, the progress, the check page and the tests read it here. */
export const sequence: readonly PathScreen[] = [
  ...tableScreens,
  ...goalScreens,
  ...audienceScreens,
  ...moneyScreens,
  ...optionScreens,
  ...lineScreens,
  ...termScreens,
]

export const screensOf = (step: StepId): readonly PathScreen[] => sequence.filter((screen) => screen.step === step)
export const coreScreens: readonly PathScreen[] = sequence.filter((screen) => screen.core)

export const findScreen = (step: string, id: string | undefined): PathScreen | undefined =>
  sequence.find((screen) => screen.step === step && (id === undefined ? true : screen.id === id))

/** The number that hangs in the margin: the step, then the place of the screen in it. */
export function numberOf(screen: PathScreen): string {
  return `${STEPS.indexOf(screen.step) + 1}.${screensOf(screen.step).indexOf(screen) + 1}`
}

export const isAnswered = (screen: PathScreen, draft: Draft): boolean =>
  pathsOf(screen).some((path) => at(draft, path) !== undefined)

/**
 * What comes after a screen: along the short way the next question of that way, the check page behind the last one;
 * a folded question leads back to the folded questions of its step.
 */
export function nextScreen(screen: PathScreen, draft: Draft): PathScreen | 'read' | 'step' {
  if (!screen.core) return 'step'
  const following = coreScreens.slice(coreScreens.indexOf(screen) + 1)
  return following.find(({ when }) => when === undefined || when(draft)) ?? 'read'
}

/** The screen that answers a path, or an answer inside it; null for what no question writes. */
export function screenAt(path: Path): PathScreen | null {
  const within = (written: Path) => path === written || path.startsWith(`${written}.`) || written.startsWith(`${path}.`)
  return (
    sequence.find((screen) => pathsOf(screen).some((written) => path === written)) ??
    sequence.find((screen) => pathsOf(screen).some(within)) ??
    null
  )
}
