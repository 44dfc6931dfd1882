import { useEffect, useMemo, type ReactNode } from 'react'
import { PressContext } from '../../steps/pressAtHand.ts'
import { useOutside } from '../outside.ts'
import { openPressLine } from './pressLine.ts'

/** Around everything that has papers made: one press for as long as a draft is open. */
export function PressRoom({ children }: { children: ReactNode }) {
  const { startPress } = useOutside()
  const press = useMemo(() => openPressLine(startPress, document.baseURI), [startPress])
  useEffect(() => () => press.close(), [press])
  return <PressContext value={press}>{children}</PressContext>
}
