import { useId, useState } from 'react'
import { LINE_LENGTH, type Side } from '../../../domain/agreement/scalars.ts'
import { readName } from '../../../domain/language/text.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Choice } from '../../kit/Choice.tsx'
import { Field } from '../../kit/Field.tsx'
import { errorWords } from '../answers/FieldView.tsx'
import { useDraft } from '../draftAtHand.ts'
import { usePartyNames } from '../entries/partyNames.ts'
import { today } from '../entries/today.ts'
import { useStepWords } from '../words.ts'

interface AcceptAsProps {
  /** Who accepts. */
  readonly side: Side
  /** The limit, for those who only hear the box. */
  readonly about: string
  readonly onAccept: (by: string, on: string) => void
}

/** An unticked box in the other party's name: whoever signs for it, or, while nobody is named, a name to be given. */
export function AcceptAs({ side, about, onAccept }: AcceptAsProps) {
  const t = useWords('line')
  const steps = useStepWords()
  const names = usePartyNames()
  const { draft, world } = useDraft()
  const id = useId()
  const signer = draft.parties[side].signer?.name
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string>()
  const who = t('limits.who', { name: names[side] })
  const accept = () => {
    const read = readName(signer ?? typed, LINE_LENGTH)
    if (read.ok) onAccept(read.value, today(world))
    else setError(errorWords(steps, read.error.code, who))
  }
  return (
    <>
      {signer === undefined && (
        <Field
          name={`${id}-who`}
          label={who}
          by={side}
          error={error}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <Choice
        type="checkbox"
        id={id}
        checked={false}
        label={
          <>
            {t('limits.accept', { by: signer ?? names[side] })}
            <span className="unseen"> {about}</span>
          </>
        }
        onChange={accept}
      />
    </>
  )
}
