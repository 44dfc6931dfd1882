import type { WorkerNews, WorkerOrder } from '../ui/app/updates.ts'

/**
 * Keeps the app for the time without a connection. Every version has a shelf of its own; a newer one fills its shelf
 * while the older one still serves, waits until the page asks for it, and then clears the older shelf. The fonts of
 * the paper change seldom and weigh most, so they have a shelf that outlives versions.
 */
interface Kept {
  /** Names this set of files: a hash of them all. */
  readonly version: string
  readonly fonts: string
  readonly files: readonly string[]
  readonly fontFiles: readonly string[]
}
interface Asking extends Waiting {
  readonly data: WorkerOrder
  readonly source: { postMessage(news: WorkerNews): void } | null
}
interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Asked extends Waiting {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Scope {
  addEventListener(name: 'install' | 'activate', listen: (event: Waiting) => void): void
  addEventListener(name: 'fetch', listen: (event: Asked) => void): void
  addEventListener(name: 'message', listen: (event: Asking) => void): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  readonly location: Location
}

/** Written in when the app is built (`.ci/offline.ts`). */
declare const KEPT: Kept

/** Fonts fetched together. */
const AT_ONCE = 6

const scope = self as unknown as Scope
const appShelf = `app-${KEPT.version}`
const fontShelf = `fonts-${KEPT.fonts}`

/** The app's own address, by either name. Another file opens as itself, and what does not exist is the host's to say. */
const home = ['./', './index.html'].map((file) => new URL(file, scope.location.href).pathname)

scope.addEventListener('install', (event) => event.waitUntil(fill(appShelf, KEPT.files)))
scope.addEventListener('activate', (event) => event.waitUntil(clearOthers().then(() => scope.clients.claim())))
scope.addEventListener('message', (event) => {
  if (event.data === 'use') void scope.skipWaiting()
  else event.waitUntil(tellFonts(event))
})
scope.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== scope.location.origin) return
  const isApp = mode === 'navigate' && home.includes(pathname)
  event.respondWith(answer(isApp ? new Request('index.html') : event.request))
})

/** Only what is not there yet is fetched, past the browser's own cache where it may be stale. */
async function fill(name: string, files: readonly string[]) {
  const shelf = await caches.open(name)
  const missing = await missingOn(shelf, files)
  await shelf.addAll(missing.map((file) => new Request(file, { cache: 'no-cache' })))
}

async function missingOn(shelf: Cache, files: readonly string[]): Promise<string[]> {
  const missing = await Promise.all(files.map(async (file) => ((await shelf.match(file)) ? [] : [file])))
  return missing.flat()
}

/** Says whether a paper can be made here, once what is missing for it has come where that was asked for. */
async function tellFonts({ data, source }: Asking) {
  const lacked = await missingOn(await caches.open(fontShelf), KEPT.fontFiles)
  if (data === 'fetch-rest') await fetchFonts(lacked)
  const hasFonts = data === 'fetch-rest' || lacked.length === 0
  source?.postMessage({ hasFonts, isNew: hasFonts && lacked.length > 0 })
}

/** A few at a time, so that a lost connection loses only those. */
async function fetchFonts(files: readonly string[]) {
  for (let done = 0; done < files.length; done += AT_ONCE) {
    await fill(fontShelf, files.slice(done, done + AT_ONCE))
  }
}

async function clearOthers() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== appShelf && name !== fontShelf).map((name) => caches.delete(name)))
}

/** Looked for on the app's own shelf first: while fonts are being laid on theirs, nobody waits for that. */
async function answer(request: Request): Promise<Response> {
  return (await keptOn(appShelf, request)) ?? (await keptOn(fontShelf, request)) ?? fetch(request)
}

/** A shelf that does not read, as on a full or failing disk, is no reason not to fetch. */
const keptOn = (cacheName: string, request: Request) =>
  caches.match(request, { cacheName, ignoreVary: true }).catch(() => undefined)
