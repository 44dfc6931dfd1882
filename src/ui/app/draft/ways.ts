import type { Ways } from '../../steps/draftAtHand.ts'

/** The addresses within one draft, and a way to follow them without a link. */
export function waysOf(id: string, navigate: (path: string, options?: { replace: boolean }) => void): Ways {
  const hub = `#/a/${id}`
  return {
    start: '#/',
    hub,
    step: (step, screen, back) => [hub, step, screen, back].filter((part) => part !== undefined).join('/'),
    go: (href, instead) => navigate(href.replace(/^#/, ''), { replace: instead === 'instead' }),
  }
}
