import './ui/kit/ground.css'
import { createRoot } from 'react-dom/client'
import { forgetField } from './engine/drafts/lastField.ts'
import { forgetLanguage, keepLanguage, readLanguage } from './engine/drafts/preference.ts'
import type { World } from './std/world.ts'
import { App } from './ui/app/App.tsx'
import type { Desk } from './ui/app/desk.ts'
import { PartNotLoaded } from './ui/app/lazyPart.tsx'
import type { Outside } from './ui/app/outside.ts'
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

/** How a worker is started: what it says is handed on, and `broken` is called when it never came or fell over. */
function starter(url: string) {
  return (heard: (answer: never) => void, broken: () => void) => {
    const worker = new Worker(workers.createScriptURL(url), { type: 'module' })
    worker.addEventListener('message', ({ data }) => heard(data as never))
    worker.addEventListener('error', broken)
    const ask = (request: unknown, handedOver: Transferable[] = []) => worker.postMessage(request, handedOver)
    return { ask, stop: () => worker.terminate() }
  }
}

let desk: Promise<Desk> | undefined

async function openDesk(): Promise<Desk> {
  const room = await import('./ui/app/desk.ts')
  return room.openDesk(world)
}

const outside: Outside = {
  world,
  updates: updates(),
  startPress: starter(pressUrl),
  startScribe: starter(scribeUrl),
  startReader: starter(readerUrl),
  // It makes the paper again, so it is the press; but one of its own for each file, which can be stopped.
  startVerifier: starter(pressUrl),
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
