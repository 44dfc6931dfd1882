import { act, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense, useEffect, useReducer, useState, type ReactNode } from 'react'
import { vi } from 'vitest'
import { withAnswer } from '../../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../../src/domain/agreement/draft.ts'
import type { KeptPaper } from '../../../../src/engine/drafts/kept.ts'
import { changeLanguage, startSpeaking } from '../../../../src/ui/i18n/speaking.ts'
import type { Namespace } from '../../../../src/ui/i18n/words.ts'
import { DraftContext, useDraft, type Change, type DraftAtHand } from '../../../../src/ui/steps/draftAtHand.ts'
import { ScribeContext } from '../../../../src/ui/steps/scribeAtHand.ts'
import { Desk } from '../desk.tsx'
import { allTold, scribe } from '../scribe.ts'

// A whole screen that is typed into takes seconds on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 60_000 })

/** A page over a draft that others change too, that is signed, or that is opened again. */
export async function open(first: Draft, page: ReactNode, words: readonly Namespace[], paper: KeptPaper | null = null) {
  await startSpeaking('en', [...words, 'check'])
  let held: DraftAtHand | undefined
  let waiting: readonly Change[] | null = null
  const Signed = ({ children }: { children: ReactNode }) => {
    const beneath = useDraft()
    const [, ask] = useState(0)
    const answerAll = (changes: readonly Change[]) => {
      if (!paper) return beneath.answerAll(changes)
      waiting = changes
      ask((times) => times + 1)
    }
    const answer: DraftAtHand['answer'] = (path, value) => answerAll([[path, value]])
    return <DraftContext value={{ ...beneath, paper, answerAll, answer }}>{children}</DraftContext>
  }
  const went: string[] = []
  const Again = () => {
    const [round, again] = useReducer((times: number) => times + 1, 0)
    useEffect(() => void (reopen = again), [again])
    return (
      <Signed>
        <Suspense key={round} fallback="…">
          {page}
        </Suspense>
      </Signed>
    )
  }
  let reopen = () => undefined as void
  await act(async () => {
    render(
      <Desk first={first} went={went} tell={(atHand) => (held = atHand)}>
        <ScribeContext value={scribe}>
          <Again />
        </ScribeContext>
      </Desk>,
    )
  })
  // The paper's words, and what the scribe tells, come with the first screen that needs them.
  while (document.body.textContent === '…') await act(() => new Promise((resolve) => setTimeout(resolve, 10)))
  await act(allTold)
  const now = () => held as DraftAtHand
  return {
    draft: () => now().draft,
    unparsed: () => now().unparsed,
    went: () => went,
    user: userEvent.setup(),
    /** Changes the draft from elsewhere: a step back, a copy that was taken over. */
    put: (...changes: readonly Change[]) => act(async () => now().answerAll(changes)),
    /** What waits for a word about the signature. */
    waiting: () => waiting?.reduce((each, [path, value]) => withAnswer(each, path, value), now().draft),
    takeWaiting: () => act(async () => now().answerAll(waiting ?? [])),
    reopen: () => act(async () => reopen()),
    speak: (language: 'en' | 'nl' | 'pl' | 'ko') => act(async () => void (await changeLanguage(language))),
  }
}
