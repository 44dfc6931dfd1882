import { useEffect, useRef, useState, type ComponentProps } from 'react'
import type { SaidSentence } from '../../../actions/scribeMessages.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import styles from './Said.module.css'
import { SaidNote } from './SaidNote.tsx'

/** How many sentences are drawn at once: a site can hold a thousand, and each has a small form of its own. */
const AT_ONCE = 20

interface SaidListProps extends Pick<ComponentProps<typeof SaidNote>, 'language' | 'ways'> {
  readonly sentences: readonly SaidSentence[]
  readonly onTakeBack: (sentences: readonly SaidSentence[]) => void
  /** Offers to take back all that are shown, never one that nobody has seen. */
  readonly offersAll?: boolean
}

/** The sentences one below the other, some at a time; each that is answered makes room for the next. */
export function SaidList({ sentences, language, ways, onTakeBack, offersAll }: SaidListProps) {
  const t = useWords('said')
  const list = useRef<HTMLOListElement>(null)
  const [most, setMost] = useState(AT_ONCE)
  const shown = sentences.slice(0, most)
  // The keyboard goes on at the first sentence that came.
  useEffect(() => {
    const first = most > AT_ONCE && list.current?.children[most - AT_ONCE]
    if (first instanceof HTMLElement) first.focus()
  }, [most])
  return (
    <>
      <ol ref={list} className={styles.said}>
        {shown.map((each) => (
          <li key={each.text} tabIndex={-1}>
            <SaidNote said={each} language={language} ways={ways} onTakeBack={() => onTakeBack([each])} />
          </li>
        ))}
      </ol>
      {offersAll && shown.length > 1 && (
        <Button look="secondary" onClick={() => onTakeBack(shown)}>
          {t('takeAll')}
        </Button>
      )}
      {sentences.length > most && (
        <Button look="plain" onClick={() => setMost(most + AT_ONCE)}>
          {t('more', { count: sentences.length - most })}
        </Button>
      )}
    </>
  )
}
