import { act, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { arrivalIn } from '../../../../src/actions/arrival.ts'
import type { Draft } from '../../../../src/domain/agreement/draft.ts'
import type { HandOver } from '../../../../src/domain/agreement/handOver.ts'
import type { Language } from '../../../../src/domain/language/languages.ts'
import type { World } from '../../../../src/std/world.ts'
import { ArrivedPage } from '../../../../src/ui/app/beside/arrived/ArrivedPage.tsx'
import { deskOn, type Desk } from '../../../../src/ui/app/desk.ts'
import { example } from '../../../../src/ui/app/example/example.ts'
import { OutsideContext, type Outside } from '../../../../src/ui/app/outside.ts'
import type { StartReader } from '../../../../src/ui/app/start/readApart.ts'
import { windowShelf } from '../../../../src/ui/app/windowShelf.ts'
import { startSpeaking } from '../../../../src/ui/i18n/speaking.ts'
import { beforeTheClient, handOverFor } from './handedOver.ts'

export const AT = Date.UTC(2027, 2, 2, 9, 30)
const world: World = { now: () => AT, offsetMinutes: () => 60, randomBytes: (length) => new Uint8Array(length) }

/** The reader without its worker: a test has no other thread. */
const startReader: StartReader = (heard) => {
  queueMicrotask(() => heard('ready'))
  return { ask: (bytes) => heard(arrivalIn(new Uint8Array(bytes))), stop: () => undefined }
}

export const newDesk = (): Desk => deskOn(windowShelf(), 'window', world)

/** Opens a link in a browser that speaks English: its fragment, as the address bar hands it over. */
export async function open(fragment: string, desk: Desk = newDesk()) {
  await startSpeaking('en', ['app', 'kit', 'arrive', 'steps'])
  history.replaceState(null, '', `/${fragment}`)
  const kept: string[] = []
  const outside = {
    world,
    startReader,
    desk: () => ready,
    keepLanguage: (language: string) => void kept.push(language),
  } as unknown as Outside
  const ready = Promise.resolve(desk)
  const page = (
    <OutsideContext value={outside}>
      <Suspense fallback="…">
        <ArrivedPage fragment={fragment === '' ? undefined : fragment.slice(1)} />
      </Suspense>
    </OutsideContext>
  )
  let drawn = render(page)
  await settled()
  return {
    desk,
    kept,
    /** The page again, without its fragment, as after the address was cleared, or after a reload. */
    again: async () => {
      drawn.unmount()
      drawn = render(
        <OutsideContext value={outside}>
          <Suspense fallback="…">
            <ArrivedPage />
          </Suspense>
        </OutsideContext>,
      )
      await settled()
    },
  }
}

/** The link is opened, and the page is drawn at its cleared address. */
export async function arrive(fragment: string, desk?: Desk) {
  const opened = await open(fragment, desk)
  await opened.again()
  return opened
}

/** What is read, fetched and drawn after it, a few rounds long. */
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 60)))

export const address = () => location.hash.slice(1)
export const heading = () => screen.findByRole('heading', { level: 1 })

/** What the agency has before the client answered, and its hand-over. */
export const agencys = async (language: Language): Promise<Draft> => beforeTheClient(await example('grill', language))
export async function handedOver(language: Language, { draft, ...said }: Partial<HandOver> = {}): Promise<HandOver> {
  return handOverFor(draft ?? (await agencys(language)), language, said)
}
