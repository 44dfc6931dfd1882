import { Suspense, useState, type ReactNode } from 'react'
import { Details } from '../../kit/Details.tsx'

/** Folded, and drawn once somebody opens it: what others begin with is fetched by whoever asks for it. */
export function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  const [opened, setOpened] = useState(false)
  return (
    <Details summary={summary} onOpen={() => setOpened(true)}>
      {opened && <Suspense>{children}</Suspense>}
    </Details>
  )
}
