import { Acts, LinkButton } from '../kit/Button.tsx'
import { BackLink } from '../kit/BackLink.tsx'
import { Page, Part } from '../kit/Page.tsx'
import { PageHeading } from '../kit/PageHeading.tsx'
import { useDraft } from './draftAtHand.ts'
import { MoreQuestions } from './MoreQuestions.tsx'
import { STEPS, type StepId } from './screen.ts'
import { pathOfWords } from './screenWords.ts'
import { coreScreens, isAnswered, screensOf } from './sequence.ts'
import styles from './MoreQuestions.module.css'
import { useStepWords } from './words.ts'

/** Between two steps: what was just agreed, what else this step can hold, and what comes next. */
export function StepOverview({ step }: { step: StepId }) {
  const t = useStepWords()
  const { draft, ways } = useDraft()
  const asked = screensOf(step).filter((screen) => screen.core)
  return (
    <Page>
      <Part columns="all">
        <BackLink href={ways.hub}>{t('action.toList')}</BackLink>
      </Part>
      <Part columns="wide" className={styles.overview}>
        <PageHeading title={t(`signpost.${step}.title`)} />
        <p className="lead">{t(`signpost.${step}.text`)}</p>
        <ul className={`bare ${styles.list}`}>
          {asked.map((screen) => (
            <li key={screen.id}>
              <a href={ways.step(step, screen.id)}>{t(`${pathOfWords(screen)}.title`)}</a>
              <span>{t(isAnswered(screen, draft) ? 'more.answered' : 'more.unanswered')}</span>
            </li>
          ))}
        </ul>
        <MoreQuestions step={step} open={asked.length === 0} />
        <Acts>
          <LinkButton href={afterStep(step, ways.step)}>{t('action.continue')}</LinkButton>
        </Acts>
      </Part>
    </Page>
  )
}

/** The first question of the next step; a step without one shows what it can hold. */
function afterStep(step: StepId, href: (step: string, screen?: string) => string): string {
  const next = STEPS[STEPS.indexOf(step) + 1] ?? 'read'
  const [first] = coreScreens.filter((screen) => screen.step === next)
  return href(next, first?.id)
}
