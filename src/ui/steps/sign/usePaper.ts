import { useEffect, useMemo, useState } from 'react'
import type { Progress } from '../../../actions/issue.ts'
import { draftFingerprint } from '../../../domain/agreement/fingerprint.ts'
import type { Draft } from '../../../domain/agreement/draft.ts'
import { usePress, type PressedFile, type PressFault } from '../pressAtHand.ts'

/** The paper of a draft: on its way, there, or why not. */
export type Making =
  | { readonly state: 'making'; readonly step: Progress | null }
  | { readonly state: 'made'; readonly file: PressedFile; readonly content: string }
  | { readonly state: 'failed'; readonly fault: PressFault; readonly again: () => void }

/** Has the file made, and made anew when an answer changed; `wanted` is false while the draft cannot be printed. */
export function usePaper(draft: Draft, wanted: boolean): Making {
  const press = usePress()
  const content = useMemo(() => draftFingerprint(draft).hex, [draft])
  const [round, setRound] = useState(0)
  const [made, setMade] = useState<{ readonly of: string; readonly making: Making }>({ of: '', making: begun })
  const of = `${content} ${round}`
  useEffect(() => {
    if (!wanted) return undefined
    let left = false
    const show = (making: Making) => {
      if (!left) setMade({ of, making })
    }
    const make = async () => {
      const outcome = await press.file(draft, (step) => show({ state: 'making', step }))
      const again = () => setRound((before) => before + 1)
      show(
        outcome.ok ? { state: 'made', file: outcome.value, content } : { state: 'failed', fault: outcome.error, again },
      )
    }
    void make()
    return () => void (left = true)
    // `of` names the content of the draft and the attempt.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [press, of, wanted])
  return made.of === of ? made.making : begun
}

const begun: Making = { state: 'making', step: null }
