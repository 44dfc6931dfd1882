import { useState, type ReactNode } from 'react'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import type { Earlier } from '../../../src/engine/drafts/kept.ts'
import { DraftContext, type DraftAtHand } from '../../../src/ui/steps/draftAtHand.ts'

const world = {
  now: () => Date.UTC(2026, 10, 21, 13, 5),
  offsetMinutes: () => 60,
  randomBytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)),
}

interface DeskProps {
  readonly first: Draft
  /** What happened to it before. */
  readonly earlier?: Earlier
  readonly went: string[]
  readonly tell: (atHand: DraftAtHand) => void
  readonly children: ReactNode
}

/** A draft to work on, held in memory: what is answered stands in it at once, as in the app. */
export function Desk({ first, earlier = {}, went, tell, children }: DeskProps) {
  const [draft, setDraft] = useState(first)
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({})
  const [unparsed, setUnparsed] = useState<Readonly<Record<string, string>>>({})
  const answerAll: DraftAtHand['answerAll'] = (changes) =>
    setDraft((before) => changes.reduce((each, [path, answer]) => withAnswer(each, path, answer), before))
  const atHand: DraftAtHand = {
    draft,
    answerAll,
    answer: (path, answer) => answerAll([[path, answer]]),
    unparsed,
    keepUnparsed: (path, typed) =>
      setUnparsed(({ [path]: _before, ...others }) => (typed === undefined ? others : { ...others, [path]: typed })),
    notes,
    note: (path, text) => setNotes((before) => ({ ...before, [path]: text })),
    undo: null,
    redo: null,
    saveNow: async () => true,
    paper: null,
    keepPaper: async () => true,
    isUnkept: false,
    earlier,
    handedOut: () => undefined,
    replace: () => undefined,
    remember: () => undefined,
    readOnly: false,
    ways: {
      start: '#/',
      hub: '#/a/1',
      step: (...parts) => ['#/a/1', ...parts].filter((part) => part !== undefined).join('/'),
      go: (href) => void went.push(href),
    },
    world,
  }
  tell(atHand)
  return <DraftContext value={atHand}>{children}</DraftContext>
}
