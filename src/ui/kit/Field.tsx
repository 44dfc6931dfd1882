import { useId, type ComponentProps, type ReactNode } from 'react'
import { classes } from './classes.ts'
import { FieldFrame, fieldParts, type FieldWidth, type FieldWords } from './FieldFrame.tsx'
import styles from './Field.module.css'

export interface FieldProps extends FieldWords, Omit<ComponentProps<'input'>, 'size' | 'width' | 'type'> {
  type?: 'text' | 'email' | 'tel' | 'url' | 'password'
  width?: FieldWidth
  /** A cell before or behind the entry: € or “tables”. It is decoration; the label says it too. */
  before?: ReactNode
  after?: ReactNode
}

/**
 * One line of text: label, hint, error, entry, in this order. Uncontrolled: spread react-hook-form's `register('…')`
 * into it. The entry's id is its `name`, so that an error summary can find it. Without `label` the page's own heading
 * is the label (`QuestionPage labelFor`).
 */
export function Field({
  label,
  hint,
  error,
  echo,
  by,
  optional,
  below,
  width = 'full',
  before,
  after,
  ...input
}: FieldProps) {
  const fallback = useId()
  const id = input.id ?? input.name ?? fallback
  const parts = fieldParts(id, { hint, error, echo })
  const entry = (
    <input
      type="text"
      {...input}
      id={id}
      className={classes(styles.entry, input.className)}
      aria-describedby={parts.describedBy}
      aria-invalid={error ? true : undefined}
    />
  )
  return (
    <FieldFrame {...{ id, label, hint, error, echo, by, optional, below, width }}>
      {before || after ? (
        <div className={styles.affix}>
          {before && <span aria-hidden="true">{before}</span>}
          {entry}
          {after && <span aria-hidden="true">{after}</span>}
        </div>
      ) : (
        entry
      )}
    </FieldFrame>
  )
}
