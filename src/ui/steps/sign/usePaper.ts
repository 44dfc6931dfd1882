import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
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
  // What is made is told by the content, not by which of two equal drafts holds it.
  const newest = useRef(draft)
  useLayoutEffect(() => void (newest.current = draft))
  useEffect(() => {
    if (!wanted) return undefined
    let left = false
    const show = (making: Making) => {
      if (!left) setMade({ of, making })
    }
    const make = async () => {
      const outcome = await press.file(newest.current, (step) => show({ state: 'making', step }))
      const again = () => setRound((before) => before + 1)
      show(
        outcome.ok ? { state: 'made', file: outcome.value, content } : { state: 'failed', fault: outcome.error, again },
      )
    }
    void make()
    return () => void (left = true)
  }, [press, of, content, wanted])
  return made.of === of ? made.making : begun
}

const begun: Making = { state: 'making', step: null }
