import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes.ts'
import { Hint } from './Hint.tsx'
import styles from './Choice.module.css'

export interface ChoiceProps extends Omit<ComponentProps<'input'>, 'type'> {
  type: 'radio' | 'checkbox'
  label: ReactNode
  hint?: ReactNode
}

/** A native radio button or box, 24 px drawn in a row that a finger can hit; the chosen words turn strong. */
export function Choice({ label, hint, className, ...input }: ChoiceProps) {
  const hintId = hint && input.id ? `${input.id}-hint` : undefined
  return (
    <div className={classes(styles.choice, className)}>
      <label className={styles.row}>
        <input {...input} aria-describedby={classes(input['aria-describedby'], hintId) || undefined} />
        <span>{label}</span>
      </label>
      {hint && (
        <div className={styles.hint}>
          <Hint {...(hintId ? { id: hintId } : {})}>{hint}</Hint>
        </div>
      )}
    </div>
  )
}
