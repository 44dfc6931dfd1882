import { useEffect, useMemo, type ReactNode } from 'react'
import { ScribeContext } from '../../steps/scribeAtHand.ts'
import { useOutside } from '../outside.ts'
import { openScribeLine } from './scribeLine.ts'

/** Around everything that shows the paper in the making: one scribe for as long as a draft is open. */
export function ScribeRoom({ children }: { children: ReactNode }) {
  const { startScribe } = useOutside()
  const scribe = useMemo(() => openScribeLine(startScribe), [startScribe])
  useEffect(() => () => scribe.close(), [scribe])
  return <ScribeContext value={scribe}>{children}</ScribeContext>
}
