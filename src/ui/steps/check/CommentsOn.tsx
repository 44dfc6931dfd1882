import type { Path, Remark } from '../../../domain/agreement/draft.ts'
import { useWords } from '../../i18n/useWords.ts'
import { useDraft } from '../draftAtHand.ts'
import { AddComment } from './AddComment.tsx'
import { SaidRemark } from './SaidRemark.tsx'

interface CommentsOnProps {
  readonly path: Path
  /** Comments that came with what was returned. */
  readonly came?: readonly Remark[]
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
            <SaidRemark key={comment.id} comment={comment} />
          ))}
        </ul>
      )}
      <AddComment path={path} />
    </div>
  )
}

/** About this answer, a part of it, or what it is a part of; a remark on a whole step stands with the step. */
const isAbout = ({ path: about }: Remark, path: Path) =>
  about === path || about.startsWith(`${path}.`) || (about.includes('.') && path.startsWith(`${about}.`))
