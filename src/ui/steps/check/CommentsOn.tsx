import type { Path, DraftComment } from '../../../domain/agreement/draft.ts'
import { useWords } from '../../i18n/useWords.ts'
import { useDraft } from '../draftAtHand.ts'
import { AddComment } from './AddComment.tsx'
import { SaidComment } from './SaidComment.tsx'

interface CommentsOnProps {
  readonly path: Path
  /** Comments that came with what was returned. */
  readonly came?: readonly DraftComment[]
}

/** What each party says about a line, by name, and the way to say something; it stays with the draft, off the paper. */
export function CommentsOn({ path, came = [] }: CommentsOnProps) {
  const t = useWords('returned')
  const own = useDraft().draft.comments ?? []
  const all = [...own, ...came.filter(({ id }) => own.every((each) => each.id !== id))]
  const here = all.filter((comment) => isAbout(comment, path))
  if (path.startsWith('comments')) return null
  return (
    <div>
      {here.length > 0 && (
        <ul className="bare" aria-label={t('comment.title')}>
          {here.map((comment) => (
            <SaidComment key={comment.id} comment={comment} />
          ))}
        </ul>
      )}
      <AddComment path={path} />
    </div>
  )
}

/** About this answer, a part of it, or what it is a part of; one on a whole step stands with the step. */
const isAbout = ({ path: about }: DraftComment, path: Path) =>
  about === path || about.startsWith(`${path}.`) || (about.includes('.') && path.startsWith(`${about}.`))
