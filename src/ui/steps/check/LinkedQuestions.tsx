import type { Path } from '../../../domain/agreement/draft.ts'
import { useDraft } from '../draftAtHand.ts'
import { pathOfWords } from '../screenWords.ts'
import { screenAt } from '../sequence.ts'
import { useStepWords } from '../words.ts'
import styles from './Check.module.css'

interface LinkedQuestionsProps {
  heading: string
  lead: string
  none: string
  items: readonly { readonly path: Path; readonly note: string }[]
}

/** Answers that something is to be done about, each with the way to its question. */
export function LinkedQuestions({ heading, lead, none, items }: LinkedQuestionsProps) {
  const t = useStepWords()
  const { ways } = useDraft()
  return (
    <section className={styles.part}>
      <h2>{heading}</h2>
      {items.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <p>{lead}</p>
          <ul className={`bare ${styles.items}`}>
            {items.map(({ path, note }, index) => {
              const screen = screenAt(path)
              if (!screen) return null
              return (
                <li key={`${path}${index}`}>
                  <a href={ways.step(screen.step, screen.id)}>{t(`${pathOfWords(screen)}.title`)}</a>
                  {note !== '' && <span>{note}</span>}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}
