import type { ReactNode } from 'react'
import type { SaidSentence } from '../../../actions/scribeMessages.ts'
import { PASSAGE_LENGTH } from '../../../domain/agreement/scalars.ts'
import type { Language } from '../../../domain/language/languages.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { KeepWarning } from '../check/KeepWarning.tsx'
import marked from '../wording/Wording.module.css'
import styles from './Said.module.css'
import type { useSaid } from './useSaid.ts'

interface SaidNoteProps {
  readonly said: SaidSentence
  /** The one it is written in. */
  readonly language: Language
  readonly ways: Pick<ReturnType<typeof useSaid>, 'keep' | 'ask' | 'isAsked'>
  readonly onTakeBack: () => void
}

/** A sentence with its words marked, why they matter, and the ways out: take it back, keep it, or ask the client. */
export function SaidNote({ said, language, ways, onTakeBack }: SaidNoteProps) {
  const t = useWords('said')
  const check = useWords('check')
  const code = said.marks[0]?.rule ?? ''
  return (
    <>
      <blockquote lang={language} className={styles.sentence}>
        {markedWords(said)}
      </blockquote>
      <p>{said.why}</p>
      <div className={marked.ways}>
        <Button look="secondary" onClick={onTakeBack}>
          {t('takeBack')}
          <span className="unseen"> {said.text}</span>
        </Button>
        {ways.isAsked(said) ? (
          <p className="soft">{check('wording.asked')}</p>
        ) : (
          <Button look="plain" onClick={() => ways.ask(said)}>
            {check('wording.ask')}
            <span className="unseen"> {said.text}</span>
          </Button>
        )}
        <KeepWarning
          code={code}
          path={`line.takenBack.${nameOf(said.text)}`}
          limit={PASSAGE_LENGTH - said.quoted.length - 1}
          onKeep={(entry) => ways.keep(said, entry)}
        />
      </div>
    </>
  )
}

/** The sentence in pieces; where two findings share words, they are marked once. */
function markedWords({ text, marks }: SaidSentence): readonly ReactNode[] {
  const pieces: ReactNode[] = []
  let at = 0
  for (const { start, end } of marks.toSorted((one, other) => one.start - other.start)) {
    if (end <= at) continue
    const from = Math.max(at, start)
    pieces.push(
      text.slice(at, from),
      <mark key={from} className={marked.words}>
        {text.slice(from, end)}
      </mark>,
    )
    at = end
  }
  return [...pieces, text.slice(at)]
}

/** A short name for a sentence, the same while its words are: what is typed of a reason waits under it. */
function nameOf(text: string): string {
  let name = 0
  for (const letter of text) name = (name * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647
  return name.toString(36)
}
