import { useMemo } from 'react'
import type { KeptWarning } from '../../../domain/agreement/draft.ts'
import { keptSentences } from '../../../domain/clauses/open/keptSentences.ts'
import type { Pen } from '../../../domain/clauses/pen.ts'
import { plainText } from '../../../domain/clauses/tell.ts'
import { flagsOf, type ReckoningFlag } from '../../../domain/money/reckon.ts'

export interface FlagSentence {
  readonly code: ReckoningFlag
  readonly sentence: string
}

/** What both should see beside the figures, each in the sentence that the paper would print for it. */
export function useFlagSentences(pen: Pen): readonly FlagSentence[] {
  return useMemo(() => {
    if (!pen.money) return []
    const { input, cases } = pen.money
    return flagsOf(input, cases).map((code) => ({ code, sentence: findingSentence(pen, { code, path: 'economics' }) }))
  }, [pen])
}

/** A finding as the paper tells it, whether or not somebody kept it. */
export function findingSentence(pen: Pen, { code, path }: Pick<KeptWarning, 'code' | 'path'>): string {
  const kept: KeptWarning[] = [{ id: 'one', code, path, by: 'client', reason: '.' }]
  return plainText(keptSentences({ ...pen, draft: { ...pen.draft, kept } }, 0))
}
