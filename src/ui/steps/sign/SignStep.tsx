import type { Path } from '../../../domain/agreement/draft.ts'
import { useDraft } from '../draftAtHand.ts'
import { Blocked } from './Blocked.tsx'
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
  const { draft, readOnly } = useDraft()
  const readiness = readinessOf(draft)
  if (!isReady(readiness) || readOnly) return <Blocked {...{ number, readiness, screenFor, rest }} />
  if (readiness.way === 'paper') return <SignByHand {...{ number, rest }} mustBePaper={readiness.mustBePaper} />
  return <SignHere {...{ number, rest }} />
}
