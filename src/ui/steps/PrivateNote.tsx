import { PASSAGE_LENGTH } from '../../domain/agreement/scalars.ts'
import { useWords } from '../i18n/useWords.ts'
import { Details } from '../kit/Details.tsx'
import { TextArea } from '../kit/TextArea.tsx'
import { useDraft } from './draftAtHand.ts'

/**
 * A note to oneself beside a question. It stays folded even where something is written: the other party may be looking
 * at the same screen.
 */
export function PrivateNote({ of }: { of: string }) {
  const t = useWords('help')
  const { notes, note, readOnly } = useDraft()
  const text = notes[of] ?? ''
  const label = t(text === '' ? 'note.label' : 'note.written')
  return (
    <Details summary={label}>
      <TextArea
        name={`note/${of}`}
        label={label}
        hint={t('note.hint')}
        rows={3}
        limit={PASSAGE_LENGTH}
        value={text}
        readOnly={readOnly}
        onChange={(event) => note(of, event.target.value)}
      />
    </Details>
  )
}
