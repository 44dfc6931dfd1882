import { useWords } from '../../../i18n/useWords.ts'
import { LinkButton } from '../../../kit/Button.tsx'
import { Notice } from '../../../kit/Notice.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { SHORT } from '../../../steps/returns.ts'
import { answeredOf } from './ownQuestions.ts'
import { useOwnQuestions } from './useOwnQuestions.ts'

/** Above the ten steps, on a machine that speaks for one party: the way to its own few questions. */
export function ShortOffer() {
  const t = useWords('arrive')
  const { draft, ways } = useDraft()
  const { side, questions } = useOwnQuestions()
  const [n, m] = [answeredOf(questions, draft, side), questions.length].map(String)
  return (
    <Notice
      look="frame"
      heading={t('offer.title')}
      acts={
        <LinkButton look="secondary" href={ways.step(SHORT)}>
          {t('offer.go')}
        </LinkButton>
      }
    >
      <p>{t('offer.text', { n: n ?? '', m: m ?? '' })}</p>
    </Notice>
  )
}
