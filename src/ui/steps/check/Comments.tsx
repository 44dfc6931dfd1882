import { SECTIONS } from '../../../domain/agreement/draft.ts'
import { useWords } from '../../i18n/useWords.ts'
import { useDraft } from '../draftAtHand.ts'
import { ScreenLink } from '../entries/ScreenLink.tsx'
import { useNames } from '../entries/useNames.ts'
import { useScreenFor } from '../entries/useScreenFor.ts'
import { AddComment } from './AddComment.tsx'
import styles from './Check.module.css'
import { SaidComment } from './SaidComment.tsx'

/** Comments to each other, kept with the draft and left out of the paper: about which line or step, whose, in whose words. */
export function Comments() {
  const t = useWords('check')
  const app = useWords('app')
  const { comments = [] } = useDraft().draft
  const nameOf = useNames()
  const screenFor = useScreenFor('read')
  const stepOf = (path: string) => SECTIONS.find((section) => section === path)
  const about = (path: string) => {
    const step = stepOf(path)
    return step ? app(`step.${step}.name`) : <ScreenLink href={screenFor(path)}>{nameOf(path)}</ScreenLink>
  }
  return (
    <section className={styles.part}>
      <h2>{t('comments.title')}</h2>
      {comments.length > 0 && (
        <ul className="bare">
          {comments.map((comment) => (
            <SaidComment key={comment.id} comment={comment} about={about(comment.path)} />
          ))}
        </ul>
      )}
      <AddComment />
    </section>
  )
}
