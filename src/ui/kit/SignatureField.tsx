import type { ReactNode } from 'react'
import { ErrorMessage } from './FieldFrame.tsx'
import styles from './SignatureField.module.css'

interface SignatureFieldProps {
  id: string
  label: string
  by: 'agency' | 'client'
  hint?: ReactNode
  error?: string | undefined
  /** The canvas, or the strokes once drawn; it fills the pad. */
  children: ReactNode
  /** “Undo the last stroke”, “Clear”. */
  acts?: ReactNode
}

/**
 * The frame around what is drawn: white with dark ink in every mode, because what is drawn is what is printed; a line
 * to write on, the signer's own rule beneath. The pad does not scroll the page.
 */
export function SignatureField({ id, label, by, hint, error, children, acts }: SignatureFieldProps) {
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{label}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <div className={styles.pad} data-by={by} id={id} tabIndex={-1}>
        <span className={styles.line} aria-hidden="true" />
        {children}
      </div>
      {acts && <div className={styles.acts}>{acts}</div>}
    </fieldset>
  )
}
