import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense, useSyncExternalStore } from 'react'
import { vi } from 'vitest'
import type { Draft } from '../../../../../src/domain/agreement/draft.ts'
import { parseHandOver, type HandOver } from '../../../../../src/domain/agreement/handOver.ts'
import { languages, type Language } from '../../../../../src/domain/language/languages.ts'
import type { Earlier, KeptPaper } from '../../../../../src/engine/drafts/kept.ts'
import { deskOn } from '../../../../../src/ui/app/desk.ts'
import { openDraft, type DraftStore } from '../../../../../src/ui/app/draft/draftStore.ts'
import { waysOf } from '../../../../../src/ui/app/draft/ways.ts'
import { receiverWords } from '../../../../../src/ui/app/exchange/send/receiver.ts'
import { SendPage } from '../../../../../src/ui/app/exchange/send/SendPage.tsx'
import { windowShelf } from '../../../../../src/ui/app/windowShelf.ts'
import { startSpeaking } from '../../../../../src/ui/i18n/speaking.ts'
import { DraftContext, type DraftAtHand } from '../../../../../src/ui/steps/draftAtHand.ts'
import { PressContext, type PressAtHand } from '../../../../../src/ui/steps/pressAtHand.ts'

// A page that is typed into takes seconds on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 60_000 })

/** Sunday 22 November 2026, 14:05 in Amsterdam. */
const NOW = Date.UTC(2026, 10, 22, 13, 5)
const world = { now: () => NOW, offsetMinutes: () => 60, randomBytes: (length: number) => new Uint8Array(length) }

export interface Sending {
  readonly store: DraftStore
  readonly user: ReturnType<typeof userEvent.setup>
  readonly exchange: () => NonNullable<Earlier['exchange']>
  /** What the browser was handed to save, the newest last. */
  readonly files: readonly Blob[]
}

interface Setting {
  readonly earlier?: Earlier
  readonly paper?: KeptPaper
  readonly rest?: string
  readonly language?: Language
  readonly press?: Partial<PressAtHand>
}

/** The page over a draft that is kept as in the app, with the browser's downloads caught. */
export async function draw(draft: Draft, setting: Setting = {}): Promise<Sending> {
  const { earlier = {}, paper = null, rest = '', language = 'en', press = {} } = setting
  await startSpeaking(language, ['app', 'kit', 'send', 'steps'])
  await Promise.all(languages.map(receiversWords))
  const desk = deskOn(windowShelf(), 'device', world)
  const store = openDraft({ draft, unparsed: {}, notes: {}, earlier }, paper, desk, world, () => true)
  const files: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${files.push(file as Blob)}`)
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  await act(async () => {
    render(
      <Suspense>
        <PressContext value={press as PressAtHand}>
          <AtHand store={store} rest={rest} />
        </PressContext>
      </Suspense>,
    )
  })
  const exchange = () => store.read().earlier.exchange ?? { sent: [], received: [] }
  return { store, files, exchange, user: userEvent.setup() }
}

function AtHand({ store, rest }: { store: DraftStore; rest: string }) {
  const held = useSyncExternalStore(store.subscribe, store.read)
  const draft = held.history.present
  const { handedOut, remember, flush } = store
  const part = { draft, earlier: held.earlier, paper: held.paper, handedOut, remember, saveNow: flush, world }
  const atHand = { ...part, ways: waysOf(draft.id, () => undefined) } as unknown as DraftAtHand
  return (
    <DraftContext value={atHand}>
      <SendPage rest={rest} />
    </DraftContext>
  )
}

/** There before they are asked for, as React marks it: the parts that show them need not wait. */
async function receiversWords(language: Language): Promise<void> {
  const words = receiverWords(language)
  void Object.assign(words, { status: 'fulfilled', value: await words })
}

/** Says that the agency hands over. */
export const agencyHandsOver = (user: Sending['user']): Promise<void> =>
  user.click(screen.getByRole('radio', { name: /^The agency: Plainwell hands over to/ }))

/** What a file says, as text. */
export function textOf(file: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.readAsText(file)
  })
}

/** The hand-over in a text, read as it is read on arrival. */
export function handOverIn(text: string): HandOver {
  const read = parseHandOver(JSON.parse(text) as object)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}
