import { createContext, use, useEffect } from 'react'
import { createPortal } from 'react-dom'
import { ErrorSummary, type ErrorSummaryProps } from '../../kit/ErrorSummary.tsx'

interface PageTop {
  /** The first place of the page. */
  readonly place: HTMLElement | null
  /** For the window's title. */
  readonly tell: (hasErrors: boolean) => void
}

/** Around what a wide screen holds; without it the summary stands where it is drawn. */
export const PageTopContext = createContext<PageTop | null>(null)

/** What a form within a wide screen misses, told first on the page and in the window's title, as on every other page. */
export function PageErrors(props: ErrorSummaryProps) {
  const top = use(PageTopContext)
  const tell = top?.tell
  const hasErrors = props.errors.length > 0
  useEffect(() => {
    tell?.(hasErrors)
    return () => tell?.(false)
  }, [tell, hasErrors])
  const summary = <ErrorSummary {...props} />
  return top?.place ? createPortal(summary, top.place) : summary
}
