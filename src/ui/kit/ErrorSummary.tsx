import { useEffect, useRef } from 'react'
import { useKitWords } from './kitWords.ts'
import styles from './ErrorSummary.module.css'

export interface FieldError {
  /** The id of the entry (its `name`; of the first button for a group). */
  readonly field: string
  /** The same words as at the field. */
  readonly message: string
}

export interface ErrorSummaryProps {
  errors: readonly FieldError[]
  /** Counts the failed attempts (react-hook-form's `submitCount`): each one moves the focus here again. */
  attempt: number
}

/**
 * First in the page after a failed Continue. It takes the focus, so that somebody who cannot see it hears it, and each
 * line moves to its field. The address stays as it is: it belongs to the routes. It is there on every page that can
 * fail, and empty until then, so that it knows which attempts it has told.
 */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const words = useKitWords()
  const box = useRef<HTMLDivElement>(null)
  // Only another attempt moves the focus, not an error that comes back while somebody mends it.
  const heard = useRef(0)
  const wrong = errors.length > 0
  useEffect(() => {
    if (attempt === heard.current) return
    heard.current = attempt
    if (wrong) box.current?.focus()
  }, [attempt, wrong])
  if (!wrong) return null
  return (
    <div className={styles.summary} ref={box} tabIndex={-1} role="alert">
      <h2>{words.problem}</h2>
      <ul className="bare">
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault()
                focusField(field)
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function focusField(field: string) {
  const entry = document.getElementById(field)
  entry?.closest('fieldset, [data-by]')?.scrollIntoView({ block: 'nearest' })
  entry?.focus()
}
