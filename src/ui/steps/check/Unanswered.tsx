import { useWords } from '../../i18n/useWords.ts'
import { useDraft } from '../draftAtHand.ts'
import { pathsOf } from '../screen.ts'
import { pathOfWords } from '../screenWords.ts'
import { coreScreens, isAnswered } from '../sequence.ts'
import { useStepWords } from '../words.ts'
import { LinkedQuestions } from './LinkedQuestions.tsx'

/** Questions of the short way that nobody has answered, whether or not signing needs them. */
export function Unanswered() {
  const t = useWords('check')
  const steps = useStepWords()
  const { draft } = useDraft()
  const items = coreScreens
    .filter((screen) => !isAnswered(screen, draft) && screen.when?.(draft) !== false)
    .map((screen) => ({ path: pathsOf(screen)[0] ?? '', name: steps(`${pathOfWords(screen)}.gist`), note: '' }))
  if (items.length === 0) return null
  return <LinkedQuestions heading={steps('more.unanswered')} none="" lead={t('unanswered')} items={items} />
}
