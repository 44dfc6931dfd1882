import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Hint } from './Hint.tsx'
import { useKitWords } from './kitWords.ts'
import type { Writer } from './writer.ts'
import styles from './Field.module.css'

/** How wide the entry is, by what is expected in it: a count, an amount, a date, a name. */
export type FieldWidth = 'two' | 'four' | 'eight' | 'twelve' | 'full'

/** What is said around an entry. */
export interface FieldWords {
  label?: ReactNode
  /** One sentence, no link. */
  hint?: ReactNode
  /** Names the field and the fix; the same words as in the error summary. */
  error?: string | undefined
  /** How the answer was understood (“€1,500.00”), shown once it was. */
  echo?: string | undefined
  by?: Writer
  optional?: boolean
  /** Beneath the entry: the two readings of an ambiguous number, an offer, a count. */
  below?: ReactNode
}

interface FieldFrameProps extends FieldWords {
  id: string
  width?: FieldWidth
  children: ReactNode
}

/** The ids of the words around an entry, and what the entry is described by. */
export function fieldParts(
  id: string,
  { hint, error, echo }: Pick<FieldWords, 'hint' | 'error' | 'echo'>,
  ...more: string[]
) {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : '', echo ? `${id}-echo` : '', ...more]
  return { describedBy: ids.filter(Boolean).join(' ') || undefined }
}

export function FieldFrame({
  id,
  label,
  hint,
  error,
  echo,
  by,
  optional,
  below,
  width = 'full',
  children,
}: FieldFrameProps) {
  return (
    <div className={classes(styles.field, error && styles.wrong)} data-by={by}>
      <div className={styles.words}>
        {label && (
          <label className={styles.label} htmlFor={id}>
            <Labelled optional={optional}>{label}</Labelled>
          </label>
        )}
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      </div>
      <div className={styles.answer} data-width={width}>
        {children}
        {echo && (
          <p className={styles.echo} id={`${id}-echo`}>
            {echo}
          </p>
        )}
        {below}
      </div>
    </div>
  )
}

/** The words of a label, and behind them that nobody has to answer. */
export function Labelled({ optional, children }: { optional?: boolean | undefined; children: ReactNode }) {
  const words = useKitWords()
  return (
    <>
      {children} {optional && <span className={styles.optional}>{words.optional}</span>}
    </>
  )
}

/** Strong type behind a black square with “!”; heard with “Error:” before it. */
export function ErrorMessage({ id, children }: { id: string; children: string }) {
  const words = useKitWords()
  return (
    <p className={styles.error} id={id}>
      <span>
        <span className="unseen">{words.error}</span> {children}
      </span>
    </p>
  )
}
