import { at } from '../../domain/agreement/change.ts'
import type { Draft } from '../../domain/agreement/draft.ts'
import { CheckScreen } from './check/CheckScreen.tsx'
import { useDraft, type Ways } from './draftAtHand.ts'
import { LineScreen } from './line/LineScreen.tsx'
import { MoreQuestions } from './MoreQuestions.tsx'
import { PaperAside } from './PaperAside.tsx'
import { QuestionScreen } from './QuestionScreen.tsx'
import { pathsOf, type Screen, type StepId } from './screen.ts'
import { pathOfWords } from './screenWords.ts'
import { coreScreens, findScreen, nextScreen, numberOf, screensOf } from './sequence.ts'
import { StepOverview } from './StepOverview.tsx'
import { useStepWords } from './words.ts'

/** Reading together is the eighth of the ten steps and one screen. */
const READ_NUMBER = '8'

/** The address of a step's overview, where its folded questions are. */
export const OVERVIEW = 'all'

/** One question of the steps 1 to 7; null for an address that no question has. */
export function StepPage({ step, id }: { step: StepId; id: string | undefined }) {
  const t = useStepWords()
  const { draft, ways } = useDraft()
  const screen = id === undefined ? firstOf(step, draft) : findScreen(step, id)
  if (step !== 'read' && (id === OVERVIEW || (id === undefined && screen === undefined))) return <StepOverview step={step} />
  if (step === 'read') return <CheckScreen number={READ_NUMBER} back={{ href: ways.hub, text: t('action.back') }} next={ways.step('sign')} />
  if (screen === undefined) return null
  const back = { href: backOf(screen, ways), text: t('action.back') }
  const next = nextOf(screen, draft, ways)
  const aside = <PaperAside paths={pathsOf(screen)} by={screen.owner} note={t(`${pathOfWords(screen)}.title`)} />
  if (screen.custom === 'handOver') return <LineScreen number={numberOf(screen)} back={back} next={next} aside={aside} />
  return (
    <QuestionScreen
      key={screen.id}
      screen={screen}
      back={back}
      next={next}
      aside={aside}
      after={screen.core ? <MoreQuestions step={step} /> : null}
    />
  )
}

/** A step opens at its first question that nobody has answered, or at its first. */
function firstOf(step: StepId, draft: Draft): Screen | undefined {
  const asked = screensOf(step).filter(({ core }) => core)
  return asked.find((screen) => pathsOf(screen).every((path) => at(draft, path) === undefined)) ?? asked[0]
}

/** Back is the question before, on the short way; from the first one and from a folded one, the list it stands in. */
function backOf(screen: Screen, ways: Ways): string {
  if (!screen.core) return ways.step(screen.step, OVERVIEW)
  const before = coreScreens[coreScreens.indexOf(screen) - 1]
  return before === undefined ? ways.hub : ways.step(before.step, before.id)
}

function nextOf(screen: Screen, draft: Draft, ways: Ways): string {
  const next = nextScreen(screen, draft)
  const stays = next !== 'read' && next !== 'step' && next.step === screen.step
  return stays ? ways.step(next.step, next.id) : ways.step(screen.step, OVERVIEW)
}
