import { useId, type ComponentProps, type ReactNode } from 'react'
import { Choice } from './Choice.tsx'
import { classes } from './classes.ts'
import { ErrorMessage, fieldParts, Labelled } from './FieldFrame.tsx'
import { Hint } from './Hint.tsx'
import type { Writer } from './writer.ts'
import styles from './ChoiceGroups.module.css'

export interface ChoiceOption {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: ReactNode
}

/** What react-hook-form's `register('…')` gives, and what the group passes on to each native input. */
type Registered = Pick<ComponentProps<'input'>, 'name' | 'onChange' | 'onBlur' | 'ref'>

interface GroupProps extends Registered {
  /** Without it the page's own heading is the legend (`QuestionPage` groups its children in a fieldset). */
  label?: ReactNode
  hint?: ReactNode
  error?: string | undefined
  by?: Writer
  optional?: boolean
  options: readonly ChoiceOption[]
  /** Side by side where there is room; for two or three short ones. */
  inline?: boolean
  /** Chosen at first, where no form library sets it. */
  defaultValue?: string | readonly string[]
  children?: ReactNode
}

/** One of several. “I do not know yet” is the last option, never grey. The first button has the group's name as id. */
export function RadioGroup(props: GroupProps) {
  return <Group {...props} type="radio" />
}

/** Any of several; each box carries the group's name, so react-hook-form gathers an array. */
export function CheckboxGroup(props: GroupProps) {
  return <Group {...props} type="checkbox" />
}

/** One box by itself: a consent, or “I do not know yet” beneath a group of fields. Never ticked beforehand. */
export function Checkbox({
  error,
  ...props
}: Omit<ComponentProps<typeof Choice>, 'type'> & { error?: string | undefined }) {
  const fallback = useId()
  const id = props.id ?? props.name ?? fallback
  return (
    <div className={classes(error && styles.wrong)}>
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <Choice {...props} id={id} type="checkbox" aria-describedby={error ? `${id}-error` : undefined} />
    </div>
  )
}

function Group({
  label,
  hint,
  error,
  by,
  optional,
  options,
  inline,
  defaultValue,
  children,
  type,
  ...registered
}: GroupProps & { type: 'radio' | 'checkbox' }) {
  const fallback = useId()
  const name = registered.name ?? fallback
  const { describedBy } = fieldParts(name, { hint, error, echo: undefined })
  const chosen = typeof defaultValue === 'string' ? [defaultValue] : defaultValue
  return (
    <fieldset className={classes(styles.group, error && styles.wrong)} data-by={by} aria-describedby={describedBy}>
      {label && (
        <legend className={styles.legend}>
          <Labelled optional={optional}>{label}</Labelled>
        </legend>
      )}
      {hint && <Hint id={`${name}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${name}-error`}>{error}</ErrorMessage>}
      <div className={classes(styles.choices, inline && styles.inline)}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            {...registered}
            {...option}
            {...(chosen ? { defaultChecked: chosen.includes(option.value) } : {})}
            type={type}
            name={name}
            id={index === 0 ? name : `${name}-${option.value}`}
          />
        ))}
      </div>
      {children}
    </fieldset>
  )
}
