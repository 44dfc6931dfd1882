import { act, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense, useState, type ReactNode } from 'react'
import { vi } from 'vitest'
import { withAnswer } from '../../../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../../../src/domain/agreement/draft.ts'
import type { Earlier } from '../../../../../src/engine/drafts/kept.ts'
import { startSpeaking } from '../../../../../src/ui/i18n/speaking.ts'
import { DraftContext, type DraftAtHand } from '../../../../../src/ui/steps/draftAtHand.ts'
import { ScribeContext } from '../../../../../src/ui/steps/scribeAtHand.ts'
import { scribe } from '../../../steps/scribe.ts'

vi.setConfig({ testTimeout: 60_000 })

const AT = Date.UTC(2026, 10, 22, 13, 5)
const world = {
  now: () => AT,
  offsetMinutes: () => 60,
  randomBytes: (length: number) => new Uint8Array(length).fill(7),
}

/** The end of the list comes onto the screen when the test says so. */
const ends: (() => void)[] = []
class Observer {
  constructor(private readonly told: (entries: readonly { isIntersecting: boolean }[]) => void) {}
  observe() {
    ends.push(() => this.told([{ isIntersecting: true }]))
  }
  disconnect() {
    ends.length = 0
  }
}
export const scrollToTheEnd = () => act(() => ends.forEach((see) => see()))

interface Table {
  readonly draft: () => Draft
  readonly earlier: () => Earlier
  readonly went: readonly string[]
  readonly user: ReturnType<typeof userEvent.setup>
}

interface DeskProps {
  readonly first: Draft
  readonly past: Earlier
  readonly went: string[]
  /** What is put in the place of the draft waits to be asked about. */
  readonly holds: boolean
  readonly tell: (atHand: DraftAtHand) => void
  readonly children: ReactNode
}

/** A draft with its past, in memory, each change one step back. */
function Desk({ first, past, went, holds, tell, children }: DeskProps) {
  const [drafts, setDrafts] = useState<readonly Draft[]>([first])
  const [earlier, setEarlier] = useState(past)
  const [unparsed, setUnparsed] = useState<Readonly<Record<string, string>>>({})
  const draft = drafts.at(-1) ?? first
  const put = (next: Draft) => setDrafts((before) => [...before, next])
  const atHand: DraftAtHand = {
    draft,
    earlier,
    unparsed,
    world,
    answer: (path, answer) => put(withAnswer(draft, path, answer)),
    answerAll: () => undefined,
    keepUnparsed: (path, typed) => setUnparsed((before) => ({ ...before, [path]: typed ?? '' })),
    notes: {},
    note: () => undefined,
    undo: drafts.length > 1 ? () => setDrafts((before) => before.slice(0, -1)) : null,
    redo: null,
    saveNow: async () => true,
    paper: null,
    keepPaper: async () => true,
    isUnkept: false,
    handedOut: () => undefined,
    replace: (next) => {
      if (!holds) put(next)
    },
    remember: (change) => setEarlier((before) => ({ ...before, ...change })),
    readOnly: false,
    ways: {
      start: '#/',
      hub: '#/a/1',
      step: (...parts) => ['#/a/1', ...parts].filter((part) => part !== undefined).join('/'),
      go: (href) => void went.push(href),
    },
  }
  tell(atHand)
  return <DraftContext value={atHand}>{children}</DraftContext>
}

/** A page with a draft, its past and one step back; what is put in its place waits where `holds` says so. */
export async function lay(first: Draft, past: Earlier, page: ReactNode, holds = false): Promise<Table> {
  vi.stubGlobal('IntersectionObserver', Observer)
  await startSpeaking('en', ['app', 'kit', 'steps', 'money', 'line', 'check', 'returned', 'arrive'])
  const went: string[] = []
  let latest: DraftAtHand | undefined
  await act(async () => {
    render(
      <ScribeContext value={scribe}>
        <Suspense fallback="…">
          <Desk {...{ first, past, went, holds }} tell={(atHand) => (latest = atHand)}>
            {page}
          </Desk>
        </Suspense>
      </ScribeContext>,
    )
  })
  const now = () => {
    if (!latest) throw new Error('Nothing was drawn')
    return latest
  }
  return { draft: () => now().draft, earlier: () => now().earlier, went, user: userEvent.setup() }
}
