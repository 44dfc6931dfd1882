import { Suspense, use, useMemo } from 'react'
import type { Draft, Path } from '../../../domain/agreement/draft.ts'
import { openPoints } from '../../../domain/agreement/openPoints.ts'
import type { Language } from '../../../domain/language/languages.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { PartyBadge } from '../../kit/PartyBadge.tsx'
import { useDraft, type Ways } from '../../steps/draftAtHand.ts'
import { LIST } from '../../steps/returns.ts'
import { screenAt } from '../../steps/sequence.ts'
import { nameQuestions, type NameQuestion } from './nameQuestions.ts'
import styles from './HubPage.module.css'

/** Every answer kept as “I do not know yet”: whose it is to find out, and the way to its question. */
export function StillOpen() {
  const t = useWords('app')
  const { draft } = useDraft()
  const { language } = useLanguage()
  const naming = useNaming(language, openPoints(draft).length > 0)
  return (
    <section aria-labelledby="still-open">
      <h2 id="still-open">{t('hub.open')}</h2>
      {naming === null ? (
        <p>{t('hub.noOpen')}</p>
      ) : (
        <Suspense fallback={null}>
          <Points draft={draft} naming={naming} />
        </Suspense>
      )}
    </section>
  )
}

/** The names of the questions are the paper's own words, fetched only where something is open. */
function useNaming(language: Language, isNeeded: boolean): Promise<NameQuestion> | null {
  return useMemo(() => (isNeeded ? nameQuestions(language) : null), [language, isNeeded])
}

function Points({ draft, naming }: { draft: Draft; naming: Promise<NameQuestion> }) {
  const t = useWords('app')
  const { ways } = useDraft()
  const nameOf = use(naming)
  return (
    <ul className={`bare ${styles.points}`}>
      {openPoints(draft).map(({ path, owner }) => (
        <li key={path}>
          <PartyBadge kind={owner} answered={false}>
            {t(`party.${owner}`)}
          </PartyBadge>
          <a href={questionAt(path, ways)}>{nameOf(draft, path)}</a>
        </li>
      ))}
    </ul>
  )
}

/** The question that asks for it; the task list where none does. */
function questionAt(path: Path, ways: Ways): string {
  const screen = screenAt(path)
  return screen ? ways.step(screen.step, screen.id, LIST) : ways.hub
}
