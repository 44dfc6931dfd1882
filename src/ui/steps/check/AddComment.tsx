import { useState } from 'react'
import { SECTIONS, type Path } from '../../../domain/agreement/draft.ts'
import { PASSAGE_LENGTH, type Side } from '../../../domain/agreement/scalars.ts'
import { readPassage } from '../../../domain/language/text.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { RadioGroup } from '../../kit/ChoiceGroups.tsx'
import { Details } from '../../kit/Details.tsx'
import { TextArea } from '../../kit/TextArea.tsx'
import { useDraft } from '../draftAtHand.ts'
import { usePartyNames } from '../entries/partyNames.ts'
import { newEntryId, today } from '../entries/today.ts'

interface AddCommentProps {
  /** The answer it is about; where none is given, whoever comments says about which step. */
  readonly path?: Path
}

/** A comment of one's own: by whom, where both work here, and about what; what was typed of it stays beside the draft. */
export function AddComment({ path }: AddCommentProps) {
  const t = useWords('returned')
  const app = useWords('app')
  const names = usePartyNames()
  const { draft, answer, world, unparsed, keepUnparsed, earlier } = useDraft()
  const side = earlier.exchange?.side
  const [chosen, setChosen] = useState<{ by?: Side; about?: Path }>({})
  const [tried, setTried] = useState(false)
  const field = ['comments/new', ...(path?.split('.') ?? [])].join('/')
  const typed = unparsed[field] ?? ''
  const read = readPassage(typed.trim(), PASSAGE_LENGTH)
  const text = read.ok ? read.value.text : ''
  const [by, about] = [side ?? chosen.by, path ?? chosen.about]
  const missing = (isMissing: boolean, words: string) => (tried && isMissing ? words : undefined)
  const save = () => {
    setTried(true)
    if (by === undefined || about === undefined || text === '') return
    setTried(false)
    keepUnparsed(field, undefined)
    answer('comments', [...(draft.comments ?? []), { id: newEntryId(world), path: about, by, on: today(world), text }])
  }
  return (
    <Details summary={t(path === undefined ? 'comment.addStep' : 'comment.add')} open={typed !== ''}>
      {path === undefined && (
        <RadioGroup
          name={`${field}-about`}
          label={t('comment.about')}
          error={missing(about === undefined, t('comment.aboutMissing'))}
          options={SECTIONS.map((section) => ({ value: section, label: app(`step.${section}.name`) }))}
          onChange={({ target }) => setChosen((before) => ({ ...before, about: target.value }))}
        />
      )}
      {side === undefined && (
        <RadioGroup
          name={`${field}-by`}
          label={t('comment.by')}
          inline
          error={missing(by === undefined, t('comment.byMissing'))}
          options={(['agency', 'client'] as const).map((each) => ({ value: each, label: names[each] }))}
          onChange={({ target }) =>
            setChosen((before) => ({ ...before, by: target.value === 'agency' ? 'agency' : 'client' }))
          }
        />
      )}
      <TextArea
        name={field}
        label={t('comment.text')}
        hint={t('comment.hint')}
        rows={2}
        limit={PASSAGE_LENGTH}
        value={typed}
        error={missing(text === '', t('comment.textMissing'))}
        onChange={({ target }) => keepUnparsed(field, target.value === '' ? undefined : target.value)}
      />
      <Button look="secondary" onClick={save}>
        {t('comment.save')}
      </Button>
    </Details>
  )
}
