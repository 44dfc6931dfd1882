import { Fragment } from 'react'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import { useLanguage, useWords } from '../../../i18n/useWords.ts'
import { typingOf } from '../../../steps/answers/useAnswers.ts'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { SHORT } from '../../../steps/returns.ts'
import type { PathScreen, StepId } from '../../../steps/screen.ts'
import { pathOfWords } from '../../../steps/screenWords.ts'
import { useStepWords } from '../../../steps/words.ts'
import { answerWords, type Writing } from './answerWords.ts'
import { isAnswered } from './ownQuestions.ts'

interface RowsProps {
  side: Side
  questions: readonly PathScreen[]
}

/** Each question with what was said to it, under its step; the whole row leads there, and back to this page. */
export function Rows({ side, questions }: RowsProps) {
  const t = useWords('arrive')
  const steps = useStepWords()
  const { language } = useLanguage()
  const { draft } = useDraft()
  const writing: Writing = { draft, side, typing: typingOf(draft, language), t, steps }
  const groups = [...new Set(questions.map(({ step }) => step))]
  return groups.map((step) => (
    <Fragment key={step}>
      <h2 className="short-group">{t(`group.${step as Group}`)}</h2>
      <ul className="bare">
        {questions
          .filter((screen) => screen.step === step)
          .map((screen) => (
            <Row key={screen.id} screen={screen} writing={writing} />
          ))}
      </ul>
    </Fragment>
  ))
}

/** The steps that a party's own questions stand in. */
type Group = Exclude<StepId, 'terms' | 'read' | 'sign' | 'keep'>

function Row({ screen, writing }: { screen: PathScreen; writing: Writing }) {
  const { draft, side, t, steps } = writing
  const { ways } = useDraft()
  const isDone = isAnswered(screen, draft, side)
  const said = answerWords(screen, writing)
  return (
    <li>
      <a className="short-row" href={ways.step(screen.step, screen.id, SHORT)}>
        <span className="short-question">{steps(`${pathOfWords(screen)}.title`)}</span>
        {said !== '' && (
          <bdi className="short-said" data-by={side}>
            {said}
          </bdi>
        )}
        {!isDone && <span className="soft">{t('short.unanswered')}</span>}
      </a>
    </li>
  )
}
