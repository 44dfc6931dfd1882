import { lazy, Suspense } from 'react'
import { check } from '../../../actions/check.ts'
import { openPoints } from '../../../domain/agreement/openPoints.ts'
import { writeDate } from '../../../domain/language/writeDate.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { PaperView } from '../../sheets/PaperView.tsx'
import { useDraft } from '../draftAtHand.ts'
import { useContinue, type ScreenProps } from '../entries/screen.ts'
import { WideScreen } from '../entries/WideScreen.tsx'
import { useTelling, useTold } from '../scribeAtHand.ts'
import { useStepWords } from '../words.ts'
import styles from './Check.module.css'
import { LinkedQuestions } from './LinkedQuestions.tsx'
import { Pages } from './Pages.tsx'
import { Unanswered } from './Unanswered.tsx'
import { useChangeLinks } from './useChangeLinks.tsx'
import { Unread } from './Unread.tsx'

/** Fetched beside the page: where the two see it differently there is something to settle, elsewhere nothing. */
const Differences = lazy(() => import('./Differences.tsx').then((part) => ({ default: part.Differences })))

/** Fetched beside the page: it has something to show only once the scribe has told. */
const Findings = lazy(() => import('./Findings.tsx').then((part) => ({ default: part.Findings })))

/** Fetched beside the page as well: it stands beneath the paper, which is read first. */
const SaidBelow = lazy(() => import('./SaidBelow.tsx').then((part) => ({ default: part.SaidBelow })))

/** Step 8: the whole paper once more, what is missing, what is open, what both see differently, what was noticed. */
export function CheckScreen({ next, aside: _none, ...screen }: ScreenProps) {
  const t = useWords('check')
  const { draft, remember } = useDraft()
  const goOn = useContinue(next)
  const told = useTold(draft, true)
  const { gaps } = check(draft)
  const steps = useStepWords()
  const { language } = useLanguage()
  const dueBy = (due: string | undefined) => (due ? `${steps('instead.due')}: ${writeDate(due, language, 'long')}` : '')
  const changeLink = useChangeLinks()
  const foreign = useTelling('foreign', draft).told ?? []
  return (
    <WideScreen
      {...screen}
      owners={[{ kind: 'both', text: t('both') }]}
      title={t('title')}
      hint={t('hint')}
      onContinue={() => {
        remember({ read: draft })
        goOn()
      }}
      printsPaper
    >
      <div className={styles.lists}>
        <LinkedQuestions
          heading={t('gaps.title')}
          none={t('gaps.none')}
          lead={t('gaps.lead')}
          items={gaps.map(({ path, code }) => ({ path, note: t(`gaps.${code}`) }))}
        />
        <Unread here="read" />
        {foreign.length > 0 && (
          <LinkedQuestions
            heading={t('foreign.title')}
            none=""
            lead={t('foreign.lead')}
            items={foreign.map(({ path, character }) => ({ path, note: character }))}
          />
        )}
        <Unanswered />
        <Suspense>
          <Differences />
        </Suspense>
        <Suspense>
          <Findings />
        </Suspense>
        <LinkedQuestions
          heading={t('open.title')}
          none={t('open.none')}
          lead={t('open.lead')}
          items={openPoints(draft).map(({ path, owner, due }) => ({ path, owner, note: dueBy(due) }))}
        />
      </div>
      <section className={styles.paper} aria-label={t('paper.title')}>
        <h2>{t('paper.title')}</h2>
        {told?.papers.map((paper) => (
          <PaperView
            key={paper.language}
            paper={paper}
            state={t('paper.state', { number: String(draft.revision) })}
            under={changeLink}
          />
        ))}
      </section>
      <div className={styles.lists}>
        <Pages />
        <Suspense>
          <SaidBelow />
        </Suspense>
      </div>
    </WideScreen>
  )
}
