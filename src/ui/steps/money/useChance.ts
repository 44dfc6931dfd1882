import { startTransition, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useLanguage } from '../../i18n/useWords.ts'
import { useDraft } from '../draftAtHand.ts'
import { ScribeContext } from '../scribeAtHand.ts'

/** Stillness after the last key before the runs are drawn, in milliseconds. */
const STILL = 300

/**
 * What the ranges say about the profit, as the paper's sentences; null until they are there. `numbers` says whether a
 * sum comes from the same ones. The 20,000 runs take 10 to 60 ms (Chromium on a loaded two-core machine): the scribe
 * draws them, and only once typing has come to rest, so that no figure waits behind them.
 */
export function useChance(numbers: string): string | null {
  const scribe = useContext(ScribeContext)
  const { draft } = useDraft()
  const { language } = useLanguage()
  const [drawn, setDrawn] = useState<{ readonly key: string; readonly sentence: string | null } | null>(null)
  const key = `${language} ${numbers}`
  // The draft is made anew with every letter, also where no number of the sum is typed: that draws nothing anew.
  const latest = useRef(draft)
  useLayoutEffect(() => {
    latest.current = draft
  })
  useEffect(() => {
    const draw = async () => {
      const chance = await scribe?.tell('chance', latest.current, language)
      if (chance) startTransition(() => setDrawn({ key, sentence: chance.sentence }))
    }
    const timer = setTimeout(() => void draw(), STILL)
    return () => clearTimeout(timer)
  }, [key, language, scribe])
  return drawn?.key === key ? drawn.sentence : null
}
