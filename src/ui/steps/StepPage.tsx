import { lazy, Suspense, useEffect, type ReactNode } from 'react'
import type { Draft, Path } from '../../domain/agreement/draft.ts'
import { never } from '../../std/result.ts'
import { CheckScreen } from './check/CheckScreen.tsx'
import { loadWords } from '../i18n/speaking.ts'
import { useDraft, type Ways } from './draftAtHand.ts'
import { OtherWay } from './goal/OtherWay.tsx'
import { useScreenFor } from './entries/useScreenFor.ts'
import { Foreign } from './Foreign.tsx'
import { Help } from './Help.tsx'
import { LimitsScreen } from './line/LimitsScreen.tsx'
import { LineScreen } from './line/LineScreen.tsx'
import { ReckoningPanel } from './money/ReckoningPanel.tsx'
import { MoreQuestions } from './MoreQuestions.tsx'
import { ChoiceScreen } from './options/ChoiceScreen.tsx'
import { OptionsScreen } from './options/OptionsScreen.tsx'
import { PaperAside } from './PaperAside.tsx'
import { QuestionScreen } from './QuestionScreen.tsx'
import { addressOf, returnHref, SHORT } from './returns.ts'
import { OVERVIEW, pathsOf, type PathScreen, type StepId } from './screen.ts'
import { pathOfWords } from './screenWords.ts'
import { coreScreens, findScreen, isAnswered, nextScreen, numberOf, screensOf } from './sequence.ts'
import { StepOverview } from './StepOverview.tsx'
import { useStepWords } from './words.ts'

/** Fetched by whoever looks for what was said before. */
const SaidBefore = lazy(async () => {
  const [part] = await Promise.all([import('./said/SaidBefore.tsx'), loadWords('said')])
  return { default: part.SaidBefore }
})

/** Reading together is the eighth of the ten steps and one screen. */
const READ_NUMBER = '8'

/** Comes once the question stands; without it (a new version, no connection) the question is asked all the same. */
const BesideClause = lazy<(of: { paths: readonly Path[] }) => ReactNode>(() =>
  import('./terms/BesideClause.tsx').then(
    (part) => ({ default: part.BesideClause }),
    () => ({ default: () => null }),
  ),
)
const isOfClause = (path: Path) => /^terms|^languages|\.(period|ceiling)$/.test(path)

interface StepPageProps {
  step: StepId
  id: string | undefined
  /** Where somebody came from who changes one answer; empty on the way through the questions. */
  back: string
}

/** One question of the steps 1 to 7, a step's overview, or step 8; null for an address that no question has. */
export function StepPage({ step, id, back }: StepPageProps) {
  const t = useStepWords()
  const { ways } = useDraft()
  if (step === 'read') {
    return (
      <CheckScreen number={READ_NUMBER} back={{ href: ways.hub, text: t('action.back') }} next={ways.step('sign')} />
    )
  }
  if (id === undefined) return <Opening step={step} />
  if (id === OVERVIEW) return <StepOverview step={step} />
  const screen = findScreen(step, id)
  return screen === undefined ? null : <ScreenPage key={screen.id} screen={screen} back={back} />
}

/** A step's bare address becomes that of a question: else the next one would come with the first letter typed. */
function Opening({ step }: { step: StepId }) {
  const { draft, ways } = useDraft()
  const id = firstOf(step, draft)?.id ?? OVERVIEW
  useEffect(() => ways.go(ways.step(step, id), 'instead'), [ways, step, id])
  return null
}

function ScreenPage({ screen, back }: { screen: PathScreen; back: string }) {
  const t = useStepWords()
  const { draft, ways } = useDraft()
  const here = addressOf(screen, back)
  const cameFrom = returnHref(back, ways)
  const isShort = back === SHORT
  const shared = {
    here,
    number: numberOf(screen),
    back: { href: cameFrom ?? backOf(screen, ways), text: t('action.back') },
    next: isShort ? ways.step(SHORT, addressOf(screen, '')) : (cameFrom ?? nextOf(screen, draft, ways)),
    aside: (
      <PaperAside
        step={screen.step}
        paths={pathsOf(screen)}
        by={screen.owner}
        note={t(`${pathOfWords(screen)}.title`)}
      />
    ),
    help: (
      <Suspense>
        <Foreign paths={pathsOf(screen)} />
        <Help screen={screen} />
      </Suspense>
    ),
  }
  switch (screen.custom) {
    case 'handOver':
      return <LineScreen {...shared} />
    case 'agencyLimits':
      return <LimitsScreen side="agency" {...shared} />
    case 'clientLimits':
      return <LimitsScreen side="client" {...shared} />
    case 'options':
      return <OptionsScreen {...shared} />
    case 'choice':
      return <ChoiceScreen {...shared} />
    case undefined:
      return (
        <QuestionScreen
          screen={screen}
          {...shared}
          isApart={isShort}
          lead={
            screen.id === 'takenBack' && (
              <Suspense>
                <SaidBefore />
              </Suspense>
            )
          }
          result={
            <>
              <Foreign paths={pathsOf(screen)} />
              <Result screen={screen} here={here} />
              <Suspense>{pathsOf(screen).some(isOfClause) && <BesideClause paths={pathsOf(screen)} />}</Suspense>
            </>
          }
          after={screen.core && !isShort && <MoreQuestions step={screen.step} back={here} />}
        />
      )
    default:
      return never(screen.custom)
  }
}

/** Under a question: what a named channel is asked in step 2, and what the client's numbers come to in step 4. */
function Result({ screen, here }: { screen: PathScreen; here: string }) {
  const screenFor = useScreenFor(here)
  const { answer } = useDraft()
  const write = (amount: number) => answer('economics.ceiling', { amount })
  if (screen.step === 'goal') return <OtherWay paths={pathsOf(screen)} />
  if (screen.step !== 'money') return null
  return (
    <Suspense>
      <ReckoningPanel
        screenFor={screenFor}
        asked={pathsOf(screen)}
        {...(screen.id === 'ceiling' && { onWrite: write })}
      />
    </Suspense>
  )
}

/** A step opens at its first question that nobody has answered, or at its first. */
function firstOf(step: StepId, draft: Draft): PathScreen | undefined {
  const asked = screensOf(step).filter(({ core }) => core)
  return asked.find((screen) => !isAnswered(screen, draft)) ?? asked[0]
}

/** Back is the question before, on the short way; from the first one and from a folded one, the list it stands in. */
function backOf(screen: PathScreen, ways: Ways): string {
  if (!screen.core) return ways.step(screen.step, OVERVIEW)
  const before = coreScreens[coreScreens.indexOf(screen) - 1]
  return before === undefined ? ways.hub : ways.step(before.step, before.id)
}

function nextOf(screen: PathScreen, draft: Draft, ways: Ways): string {
  const next = nextScreen(screen, draft)
  const stays = next !== 'read' && next !== 'step' && next.step === screen.step
  return stays ? ways.step(next.step, next.id) : ways.step(screen.step, OVERVIEW)
}
