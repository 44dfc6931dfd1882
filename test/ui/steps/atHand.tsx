import { act, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense, type ReactNode } from 'react'
import { vi } from 'vitest'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import type { Language } from '../../../src/domain/language/languages.ts'
import type { Earlier } from '../../../src/engine/drafts/kept.ts'
import type { DraftAtHand } from '../../../src/ui/steps/draftAtHand.ts'
import { ScribeContext, type ScribeAtHand } from '../../../src/ui/steps/scribeAtHand.ts'
import { startSpeaking } from '../../../src/ui/i18n/speaking.ts'
import type { Namespace } from '../../../src/ui/i18n/words.ts'
import { Desk } from './desk.tsx'
import { allTold, scribe } from './scribe.ts'

// A whole screen that is typed into takes seconds on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 60_000 })

/** What became of the draft on the table, and where Continue led. */
export interface Table {
  readonly draft: () => Draft
  readonly went: () => readonly string[]
  readonly unparsed: () => Readonly<Record<string, string>>
  readonly user: ReturnType<typeof userEvent.setup>
}

/** The help, and what cannot be printed: parts that wait for words of their own, behind the screen. */
const besideEveryScreen: readonly Namespace[] = ['check', 'help']

/** A screen with a real draft under it: what is answered stands in the draft at once, as in the app. */
export async function lay(
  draft: Draft,
  screen: ReactNode,
  words: readonly Namespace[],
  language: Language = 'en',
  teller: ScribeAtHand = scribe,
  earlier: Earlier = {},
): Promise<Table> {
  await startSpeaking(language, [...words, ...besideEveryScreen])
  let latest: DraftAtHand | undefined
  const went: string[] = []
  await act(async () => {
    render(
      <Desk {...{ earlier, went }} first={draft} tell={(atHand) => (latest = atHand)}>
        <ScribeContext value={teller}>
          <Suspense fallback="…">{screen}</Suspense>
        </ScribeContext>
      </Desk>,
    )
  })
  // The paper's words come with the first screen that needs them.
  while (document.body.textContent === '…') await act(() => new Promise((resolve) => setTimeout(resolve, 10)))
  // So does what the scribe tells of the draft.
  await act(allTold)
  const now = () => {
    if (!latest) throw new Error('Nothing was drawn')
    return latest
  }
  return { draft: () => now().draft, went: () => went, unparsed: () => now().unparsed, user: userEvent.setup() }
}
