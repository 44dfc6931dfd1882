import { useLayoutEffect, useRef } from 'react'
import { isEntry, reflect, type Reflection } from './reflection.ts'
import type { Span } from './spans.ts'
import styles from './Underlines.module.css'

interface UnderlinesProps {
  /** The id of the text area or line; it stands first in the answer that this stands in. */
  readonly of: string
  readonly spans: readonly Span[]
}

/**
 * Words underlined inside a field: a mirror of its text lies over it, of which nothing but the lines is seen. Nobody
 * hears it, finds or selects anything in it, and every press goes through.
 */
export function Underlines({ of, spans }: UnderlinesProps) {
  const mirror = useRef<HTMLDivElement>(null)
  const reflection = useRef<Reflection>(null)
  useLayoutEffect(() => {
    const entry = document.getElementById(of)
    if (!mirror.current || !isEntry(entry)) return
    const begun = reflect(entry, mirror.current)
    reflection.current = begun
    return () => begun.end()
  }, [of])
  // At each drawing: a form may have written another text into its field.
  useLayoutEffect(() => reflection.current?.show(spans))
  return <div ref={mirror} className={styles.mirror} aria-hidden="true" inert />
}
