import { useState } from 'react'
import type { Path, Remark } from '../../../../domain/agreement/draft.ts'
import { PASSAGE_LENGTH, type Side } from '../../../../domain/agreement/scalars.ts'
import { readPassage } from '../../../../domain/language/text.ts'
import { writeDate } from '../../../../domain/language/writeDate.ts'
import { useLanguage, useWords } from '../../../i18n/useWords.ts'
import { Button } from '../../../kit/Button.tsx'
import { RadioGroup } from '../../../kit/ChoiceGroups.tsx'
import { Details } from '../../../kit/Details.tsx'
import { TextArea } from '../../../kit/TextArea.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { usePartyNames } from '../../../steps/entries/partyNames.ts'
import { newEntryId, today } from '../../../steps/entries/today.ts'

interface CommentsOnProps {
  readonly path: Path
  /** Comments that came with what was returned. */
  readonly came?: readonly Remark[]
}

/** What each party says about a line, by name, and the way to say something; it stays with the draft, off the paper. */
export function CommentsOn({ path, came = [] }: CommentsOnProps) {
  const t = useWords('returned')
  const { draft, answer, earlier } = useDraft()
  const own = draft.comments ?? []
  const all = [...own, ...came.filter(({ id }) => own.every((each) => each.id !== id))]
  const here = all.filter((comment) => isAbout(comment, path))
  const side = earlier.exchange?.side
  const remove = ({ id }: Remark) => {
    const rest = own.filter((each) => each.id !== id)
    answer('comments', rest.length === 0 ? undefined : rest)
  }
  if (path.startsWith('comments')) return null
  return (
    <div className="returned-comments">
      {here.length > 0 && (
        <ul className="bare" aria-label={t('comment.title')}>
          {here.map((comment) => (
            <Comment
              key={comment.id}
              comment={comment}
              onRemove={own.includes(comment) && comment.by === (side ?? comment.by) ? () => remove(comment) : null}
            />
          ))}
        </ul>
      )}
      <AddComment path={path} side={side} />
    </div>
  )
}

/** About this answer, a part of it, or what it is a part of; a remark on a whole step stands with the step. */
const isAbout = ({ path: about }: Remark, path: Path) =>
  about === path || about.startsWith(`${path}.`) || (about.includes('.') && path.startsWith(`${about}.`))

function Comment({ comment: { by, on, text }, onRemove }: { comment: Remark; onRemove: (() => void) | null }) {
  const t = useWords('returned')
  const { language } = useLanguage()
  const name = usePartyNames()[by]
  return (
    <li className="returned-comment" data-party={by}>
      <b>{on === undefined ? name : t('comment.on', { name, date: writeDate(on, language) })}</b>
      <p>
        <bdi>{text}</bdi>
      </p>
      {onRemove && (
        <Button look="plain" onClick={onRemove}>
          {t('comment.remove')}
          <span className="unseen"> {text}</span>
        </Button>
      )}
    </li>
  )
}

function AddComment({ path, side }: { path: Path; side: Side | undefined }) {
  const t = useWords('returned')
  const names = usePartyNames()
  const { draft, answer, world, unparsed, keepUnparsed } = useDraft()
  const [chosen, setChosen] = useState<Side | undefined>(side)
  const [tried, setTried] = useState(false)
  const field = `comments/new/${path.replaceAll('.', '/')}`
  const typed = unparsed[field] ?? ''
  const read = readPassage(typed.trim(), PASSAGE_LENGTH)
  const text = read.ok ? read.value.text : ''
  const save = () => {
    setTried(true)
    if (chosen === undefined || text === '') return
    setTried(false)
    keepUnparsed(field, undefined)
    answer('comments', [...(draft.comments ?? []), { id: newEntryId(world), path, by: chosen, on: today(world), text }])
  }
  return (
    <Details summary={t('comment.add')} open={typed !== ''}>
      {side === undefined && (
        <RadioGroup
          name={`${field}-by`}
          label={t('comment.by')}
          inline
          error={tried && chosen === undefined ? t('comment.byMissing') : undefined}
          options={(['agency', 'client'] as const).map((each) => ({ value: each, label: names[each] }))}
          onChange={(event) => setChosen(event.target.value === 'agency' ? 'agency' : 'client')}
        />
      )}
      <TextArea
        name={field}
        label={t('comment.text')}
        hint={t('comment.hint')}
        rows={2}
        limit={PASSAGE_LENGTH}
        value={typed}
        error={tried && text === '' ? t('comment.textMissing') : undefined}
        onChange={(event) => keepUnparsed(field, event.target.value === '' ? undefined : event.target.value)}
      />
      <Button look="secondary" onClick={save}>
        {t('comment.save')}
      </Button>
    </Details>
  )
}
