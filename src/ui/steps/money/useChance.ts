import { startTransition, useEffect, useState } from 'react'
import { canonicalText } from '../../../domain/agreement/canonical.ts'
import { chanceOf, type Chance } from '../../../domain/money/chance.ts'
import type { ReckoningInput } from '../../../domain/money/reckoningInput.ts'

/** Stillness after the last key before the runs are drawn, in milliseconds. */
const STILL = 300

/**
 * What the ranges say about the profit. The 20,000 runs take 10 to 60 ms (Chromium on a loaded two-core machine), too
 * long for a keystroke, so they are drawn once typing has come to rest; null until then.
 */
export function useChance(input: ReckoningInput | undefined): Chance | null {
  const [drawn, setDrawn] = useState<{ readonly key: string; readonly chance: Chance | null } | null>(null)
  const key = input === undefined ? null : canonicalText(input)
  useEffect(() => {
    if (input === undefined || key === null) return undefined
    const timer = setTimeout(() => {
      const chance = chanceOf(input)
      startTransition(() => setDrawn({ key, chance }))
    }, STILL)
    return () => clearTimeout(timer)
    // The key says whether the input is another one; the object is made anew with every draft.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key])
  return drawn?.key === key ? drawn.chance : null
}
