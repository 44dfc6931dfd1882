import type { Side } from '../../../../domain/agreement/scalars.ts'
import { useDraft } from '../../../steps/draftAtHand.ts'
import type { PathScreen } from '../../../steps/screen.ts'
import { ownQuestions } from './ownQuestions.ts'

/** For whom this machine speaks, and what that party is asked; where both work on it, the client's part. */
export function useOwnQuestions(): { readonly side: Side; readonly questions: readonly PathScreen[] } {
  const { draft, earlier } = useDraft()
  const { side = 'client', asked } = earlier.exchange ?? {}
  return { side, questions: ownQuestions(draft, side, asked?.questions) }
}
