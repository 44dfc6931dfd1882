import type { Path } from '../../../domain/agreement/draft.ts'
import type { Owner } from '../../../domain/agreement/scalars.ts'
import { useWords } from '../../i18n/useWords.ts'
import { PartyBadge } from '../../kit/PartyBadge.tsx'
import { ScreenLink } from '../entries/ScreenLink.tsx'
import { useNames } from '../entries/useNames.ts'
import { useScreenFor } from '../entries/useScreenFor.ts'
import styles from './Check.module.css'

interface LinkedQuestionsProps {
  heading: string
  lead: string
  none: string
  /** Where its questions lead back to: the page where both read, unless said otherwise. */
  here?: string
  items: readonly { readonly path: Path; readonly note: string; readonly name?: string; readonly owner?: Owner }[]
}

/** Answers that something is to be done about, by their names on the paper, each with the way to its question. */
export function LinkedQuestions({ heading, lead, none, items, here = 'read' }: LinkedQuestionsProps) {
  const app = useWords('app')
  const nameOf = useNames()
  const hrefOf = useScreenFor(here)
  return (
    <section className={styles.part}>
      <h2>{heading}</h2>
      <p>{items.length === 0 ? none : lead}</p>
      {items.length > 0 && (
        <ul className={`bare ${styles.items}`}>
          {items.map(({ path, note, name, owner }, index) => (
            <li key={`${path}${index}`}>
              <ScreenLink href={hrefOf(path)}>{name ?? nameOf(path)}</ScreenLink>
              {owner && (
                <PartyBadge kind={owner} answered={false} quiet>
                  {app(`party.${owner}`)}
                </PartyBadge>
              )}
              {note !== '' && <span>{note}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
