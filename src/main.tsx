import './ui/kit/ground.css'
import { createRoot } from 'react-dom/client'
import type { PressAnswer } from './actions/pressMessages.ts'
import type { ReaderAnswer } from './actions/readerMessages.ts'
import type { ScribeAnswer } from './actions/scribeMessages.ts'
import { forgetField } from './engine/drafts/lastField.ts'
import { forgetLanguage, keepLanguage, readLanguage } from './engine/drafts/preference.ts'
import type { World } from './std/world.ts'
import { App } from './ui/app/App.tsx'
import type { Desk } from './ui/app/desk.ts'
import { PartNotLoaded } from './ui/app/lazyPart.tsx'
import type { Outside } from './ui/app/outside.ts'
import type { StartPress } from './ui/app/press/pressLine.ts'
import type { StartScribe } from './ui/app/scribe/scribeLine.ts'
import type { StartReader } from './ui/app/start/readApart.ts'
import { noUpdates, watchUpdates } from './ui/app/updates.ts'
import { firstLanguage } from './ui/i18n/detect.ts'
import { startSpeaking } from './ui/i18n/speaking.ts'
import pressUrl from './workers/press.ts?worker&url'
import readerUrl from './workers/reader.ts?worker&url'
import scribeUrl from './workers/scribe.ts?worker&url'

/** The one real world of the page. */
const world: World = {
  now: () => Date.now(),
  offsetMinutes: (moment) => -new Date(moment).getTimezoneOffset(),
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
}

/** Script addresses pass through named policies (Trusted Types); each knows only what was built. */
interface ScriptUrls {
  readonly createScriptURL: (url: string) => string
}
interface TrustedTypes {
  readonly createPolicy: (name: 'sw' | 'worker', rules: ScriptUrls) => ScriptUrls
}

function trusted(name: 'sw' | 'worker', known: readonly string[]): ScriptUrls {
  const rules: ScriptUrls = {
    createScriptURL(url) {
      if (!known.includes(url)) throw new TypeError(`Not one of our scripts: ${url}`)
      return url
    },
  }
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  return trustedTypes?.createPolicy(name, rules) ?? rules
}

function updates() {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return noUpdates
  const container = navigator.serviceWorker
  const address = trusted('sw', ['./sw.js']).createScriptURL('./sw.js')
  return watchUpdates(
    container,
    () => container.register(address),
    () => location.reload(),
  )
}

const workers = trusted('worker', [pressUrl, readerUrl, scribeUrl])

const startPress: StartPress = (heard, broken) => {
  const worker = new Worker(workers.createScriptURL(pressUrl), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<PressAnswer>) => heard(data))
  worker.addEventListener('error', broken)
  return { ask: (request) => worker.postMessage(request), stop: () => worker.terminate() }
}

const startScribe: StartScribe = (heard, broken) => {
  const worker = new Worker(workers.createScriptURL(scribeUrl), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<ScribeAnswer>) => heard(data))
  worker.addEventListener('error', broken)
  return { ask: (request) => worker.postMessage(request), stop: () => worker.terminate() }
}

const startReader: StartReader = (heard, broken) => {
  const worker = new Worker(workers.createScriptURL(readerUrl), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<ReaderAnswer>) => heard(data))
  worker.addEventListener('error', broken)
  return { ask: (bytes) => worker.postMessage(bytes, [bytes]), stop: () => worker.terminate() }
}

let desk: Promise<Desk> | undefined

async function openDesk(): Promise<Desk> {
  const room = await import('./ui/app/desk.ts')
  return room.openDesk(world)
}

const outside: Outside = {
  world,
  updates: updates(),
  startPress,
  startScribe,
  startReader,
  desk: () => (desk ??= openDesk()),
  keepLanguage,
  forget() {
    forgetLanguage()
    forgetField()
  },
}

const root = document.getElementById('root')
if (!root) throw new Error('The page has no place for the app')
await startSpeaking(firstLanguage(readLanguage(), navigator.languages), ['app', 'kit'])
/** A part that did not come is told on the page; only what is a bug belongs in the console. */
const onCaughtError = (error: unknown) => void (error instanceof PartNotLoaded || reportError(error))
createRoot(root, { onCaughtError }).render(<App outside={outside} />)
