import { useEffect, useRef, useState } from 'react'
import type { Progress } from '../../../actions/issue.ts'
import type { PressedPaper } from '../../../actions/pressMessages.ts'
import type { Draft } from '../../../domain/agreement/draft.ts'
import type { Result } from '../../../std/result.ts'
import { useWords } from '../../i18n/useWords.ts'
import { usePress, type PressFault } from '../pressAtHand.ts'
import { faultWords } from './faultWords.ts'
import { PaperPages } from './PaperPages.tsx'

/** The pages of a draft as they would print now, complete or not: how far the press is, then the pages, or why not. */
export function PagesNow({ draft }: { draft: Draft }) {
  const t = useWords('sign')
  const press = usePress()
  const [step, setStep] = useState<Progress | null>(null)
  const [outcome, setOutcome] = useState<Result<PressedPaper, PressFault> | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    let left = false
    const make = async () => {
      const made = await press.pages(draft, (now) => !left && setStep(now))
      if (!left) setOutcome(made)
    }
    void make()
    return () => void (left = true)
  }, [press, draft])
  useEffect(() => heading.current?.focus(), [outcome])
  if (outcome?.ok) return <PaperPages paper={outcome.value} ref={heading} />
  return (
    <p role={outcome ? 'alert' : 'status'}>
      {outcome ? faultWords(outcome.error, t) : `${t('making.title')}. ${t(`making.${step ?? 'begin'}`)}`}
    </p>
  )
}
