import { useState } from 'react'
import type { Path } from '../../../domain/agreement/draft.ts'
import { useDraft } from '../draftAtHand.ts'
import { useUnread } from '../entries/useUnread.ts'
import { Blocked } from './Blocked.tsx'
import { LeftOut } from './LeftOut.tsx'
import { isReady, readinessOf } from './readiness.ts'
import { SignByHand } from './SignByHand.tsx'
import { SignHere } from './SignHere.tsx'

export interface ClosingStepProps {
  /** The number that hangs in the margin. */
  number: string
  /** The address behind the step's own: empty, `client`, `client/read`. */
  rest: string
  /** The question that writes an answer, as a link; null for what no question writes. */
  screenFor: (path: Path) => string | null
}

/** Step 9. What is missing first; then, as the agreement itself says, with ink on this device or by hand. */
export function SignStep({ number, rest, screenFor }: ClosingStepProps) {
  const { draft, readOnly, paper } = useDraft()
  const unread = useUnread()
  const [isLeft, setLeft] = useState(false)
  const readiness = readinessOf(draft)
  if (!isReady(readiness) || readOnly) return <Blocked {...{ number, readiness, screenFor, rest }} />
  if (unread.length > 0 && !isLeft && rest === '' && paper === null)
    return <LeftOut number={number} onLeave={() => setLeft(true)} />
  if (readiness.way === 'paper') return <SignByHand {...{ number, rest }} mustBePaper={readiness.mustBePaper} />
  return <SignHere {...{ number, rest }} />
}
