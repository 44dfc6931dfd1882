import type { ReactNode } from 'react'

/** The way to a screen where there is one; otherwise the same words by themselves. */
export function ScreenLink({ href, children }: { href: string | null; children: ReactNode }) {
  return href === null ? <span>{children}</span> : <a href={href}>{children}</a>
}
