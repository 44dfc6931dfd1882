import { useId, useState } from 'react'
import { isAcknowledged } from '../../../domain/agreement/complete.ts'
import type { Limit } from '../../../domain/agreement/line.ts'
import { PASSAGE_LENGTH } from '../../../domain/agreement/scalars.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { otherSide } from '../../../domain/clauses/names.ts'
import { readPassage } from '../../../domain/language/text.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { TextArea } from '../../kit/TextArea.tsx'
import { errorWords } from '../answers/FieldView.tsx'
import { useDraft } from '../draftAtHand.ts'
import { usePartyNames } from '../entries/partyNames.ts'
import { useStepWords } from '../words.ts'
import { AcceptAs } from './AcceptAs.tsx'
import { AcknowledgedAs } from './AcknowledgedAs.tsx'
import styles from './Limits.module.css'

interface AcknowledgeProps {
  readonly limit: Limit
  readonly side: Side
  /** Where the acknowledgement stands. */
  readonly path: string
}

/**
 * The other party's answer to a limit: accepted in its own name, or a question. Never ticked beforehand; on a machine that
 * speaks for the one whose limit it is, only told.
 */
export function Acknowledge({ limit, side, path }: AcknowledgeProps) {
  const t = useWords('line')
  const { answer, unparsed, keepUnparsed, earlier } = useDraft()
  const typed = `${path.replaceAll('.', '/')}/question`
  const [asking, setAsking] = useState(unparsed[typed] !== undefined)
  if (earlier.exchange?.side === side) return <AcknowledgedAs limit={limit} side={side} />
  const takeBack = (
    <Button look="plain" onClick={() => answer(path, undefined)}>
      {t('limits.takeBack')}
    </Button>
  )
  if (isAcknowledged(limit)) {
    return (
      <div className={styles.acknowledged}>
        <AcknowledgedAs limit={limit} side={side} />
        {takeBack}
      </div>
    )
  }
  return (
    <div className={styles.acknowledge}>
      <AcknowledgedAs limit={limit} side={side} />
      <AcceptAs side={otherSide(side)} onAccept={(by, on) => answer(path, { by, on })} about={limit.text} />
      {limit.acknowledged && takeBack}
      {!limit.acknowledged && !asking && (
        <Button look="plain" onClick={() => setAsking(true)}>
          {t('limits.ask')}
          <span className="unseen"> {limit.text}</span>
        </Button>
      )}
      {asking && !limit.acknowledged && (
        <Question
          side={otherSide(side)}
          typed={unparsed[typed] ?? ''}
          onType={(text) => keepUnparsed(typed, text === '' ? undefined : text)}
          onAsk={(question) => {
            keepUnparsed(typed, undefined)
            answer(path, { question })
          }}
        />
      )}
    </div>
  )
}

interface QuestionProps {
  readonly side: Side
  readonly typed: string
  readonly onType: (text: string) => void
  readonly onAsk: (question: string) => void
}

function Question({ side, typed, onType, onAsk }: QuestionProps) {
  const t = useWords('line')
  const steps = useStepWords()
  const names = usePartyNames()
  const id = useId()
  const [error, setError] = useState<string>()
  const label = t('limits.question', { name: names[side] })
  return (
    <form
      noValidate
      className={styles.question}
      onSubmit={(event) => {
        event.preventDefault()
        const read = readPassage(typed.trim(), PASSAGE_LENGTH)
        if (read.ok && read.value.text !== '') onAsk(read.value.text)
        else setError(errorWords(steps, read.ok ? 'missing' : read.error.code, label))
      }}
    >
      <TextArea
        name={id}
        label={label}
        hint={t('limits.questionNow')}
        by={side}
        rows={2}
        error={error}
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
      <Button type="submit" look="secondary">
        {t('limitAction.saveQuestion')}
      </Button>
    </form>
  )
}
