import { useEffect, useId, useRef, useState, type ComponentProps, type Ref } from 'react'
import { classes } from './classes.ts'
import { FieldFrame, fieldParts, type FieldWords } from './FieldFrame.tsx'
import { useKitWords } from './kitWords.ts'
import styles from './Field.module.css'

export interface TextAreaProps extends FieldWords, ComponentProps<'textarea'> {
  /** Most characters (UTF-16 units). Typing past it is allowed and counted; nothing is cut off. */
  limit?: number
}

/** Several lines in a person's own words. Spread react-hook-form's `register('…')` into it. */
export function TextArea({
  label,
  hint,
  error,
  echo,
  by,
  optional,
  below,
  limit,
  ref,
  onInput,
  ...rest
}: TextAreaProps) {
  const fallback = useId()
  const id = rest.id ?? rest.name ?? fallback
  const area = useRef<HTMLTextAreaElement>(null)
  const [length, setLength] = useState(0)
  // A form library writes the first value into the element itself, after it was drawn.
  useEffect(() => setLength(area.current?.value.length ?? 0), [])
  const shown = limit !== undefined && length > limit * 0.7
  const { describedBy } = fieldParts(id, { hint, error, echo }, shown ? `${id}-count` : '')
  return (
    <FieldFrame
      {...{ id, label, hint, error, echo, by, optional }}
      below={
        <>
          {limit !== undefined && <Count id={`${id}-count`} left={limit - length} shown={shown} />}
          {below}
        </>
      }
    >
      <textarea
        rows={4}
        {...rest}
        id={id}
        ref={(element) => {
          area.current = element
          return handOn(ref, element)
        }}
        className={classes(styles.entry, rest.className)}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        onInput={(event) => {
          setLength(event.currentTarget.value.length)
          onInput?.(event)
        }}
      />
    </FieldFrame>
  )
}

function handOn<T>(ref: Ref<T> | undefined, element: T | null) {
  if (typeof ref === 'function') return ref(element)
  if (ref) ref.current = element
  return undefined
}

function Count({ id, left, shown }: { id: string; left: number; shown: boolean }) {
  const words = useKitWords()
  if (!shown) return null
  return (
    <output className={classes(styles.echo, left < 0 && styles.over)} id={id}>
      {left < 0 ? words.charactersOver(-left) : words.charactersLeft(left)}
    </output>
  )
}
