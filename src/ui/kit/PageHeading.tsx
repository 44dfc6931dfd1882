import { useEffect, useRef, type ReactNode } from 'react'
import { useArrival } from './arrival.ts'
import { useKitWords } from './kitWords.ts'

interface PageHeadingProps {
  /** The same in plain text, for the window's title. */
  title: string
  /** After a failed Continue the window's title begins with “Error:”, and the error summary has the focus. */
  hasErrors?: boolean
  className?: string | undefined
  /** What is seen, where it is more than the title (a label around it, a break). */
  children?: ReactNode
}

/**
 * The only `h1` of a page. It names the window and takes the focus when the page was reached by a link, so that a
 * screen reader says where one is and the keyboard goes on from there.
 */
export function PageHeading({ title, hasErrors = false, className, children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { count, titleEnd } = useArrival()
  const { error } = useKitWords()
  useEffect(() => {
    if (count > 0) heading.current?.focus({ preventScroll: true })
  }, [count])
  useEffect(() => {
    document.title = `${hasErrors ? `${error} ` : ''}${[title, ...titleEnd].join(' – ')}`
  }, [title, titleEnd, hasErrors, error])
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children ?? title}
    </h1>
  )
}
