import { at } from '../../domain/agreement/change.ts'
import { isOpen } from '../../domain/agreement/answer.ts'
import type { Draft } from '../../domain/agreement/draft.ts'
import { Details } from '../kit/Details.tsx'
import { useDraft } from './draftAtHand.ts'
import { pathsOf, type PathScreen } from './screen.ts'
import { pathOfWords } from './screenWords.ts'
import { screensOf } from './sequence.ts'
import { useStepWords } from './words.ts'
import styles from './MoreQuestions.module.css'

interface MoreQuestionsProps {
  step: PathScreen['step']
  /** The address of the question that they are folded under, to come back to. */
  back?: string
  open?: boolean
}

/** Everything of a step that waits folded, each with what became of it; nothing here has to be answered. */
export function MoreQuestions({ step, back, open = false }: MoreQuestionsProps) {
  const t = useStepWords()
  const { draft, ways } = useDraft()
  const folded = screensOf(step).filter((screen) => !screen.core && (screen.when === undefined || screen.when(draft)))
  if (folded.length === 0) return null
  return (
    <Details summary={t('more.title')} open={open}>
      <ul className={`bare ${styles.list}`}>
        {folded.map((screen) => (
          <li key={screen.id}>
            <a href={ways.step(step, screen.id, back)}>{t(`${pathOfWords(screen)}.gist`)}</a>
            <span>{t(`more.${stateOf(screen, draft)}`)}</span>
          </li>
        ))}
      </ul>
    </Details>
  )
}

function stateOf(screen: PathScreen, draft: Draft): 'answered' | 'open' | 'default' {
  const answers = pathsOf(screen).map((path) => at(draft, path))
  if (answers.some(isOpen)) return 'open'
  return answers.some((answer) => answer !== undefined) ? 'answered' : 'default'
}
