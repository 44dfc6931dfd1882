import type { Updates, UpdateState } from './outside.ts'

/** What the service worker obeys: let the app that lies ready take over · say what is kept · fetch what is not. */
export type WorkerOrder = 'use' | 'tell' | 'fetch-rest'

/** What it answers: whether the fonts of the paper are kept, and whether they have only now come. */
export interface WorkerNews {
  readonly hasFonts: boolean
  readonly isNew: boolean
}

/** The fonts of the paper are a few megabytes: they come when the page has been still so long, in milliseconds. */
const STILL = 5_000

/**
 * Watches the service worker: tells when the app is there without a connection, and all that a paper is made of with
 * it, and when a newer app lies ready. That one waits until it is asked for, so that nothing changes under anybody's
 * hands.
 */
export function watchUpdates(
  container: ServiceWorkerContainer,
  register: () => Promise<ServiceWorkerRegistration | undefined>,
  reload: () => void,
): Updates {
  const listeners = new Set<() => void>()
  let state: UpdateState = 'none'
  let waiting: ServiceWorker | null = null
  let makesPapers = false
  const tell = (next: UpdateState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const isFirst = container.controller === null
  const installed = (worker: ServiceWorker) => {
    if (isFirst) return
    waiting = worker
    tell('new-version')
  }
  const follow = (worker: ServiceWorker | null) => {
    if (worker?.state === 'installed') installed(worker)
    worker?.addEventListener('statechange', () => worker.state === 'installed' && installed(worker))
  }
  // Where workers are refused (a private window), the app simply needs its connection.
  void register().then(watch, ignore)
  function watch(registration: ServiceWorkerRegistration | undefined) {
    if (!registration) return
    follow(registration.waiting ?? registration.installing)
    registration.addEventListener('updatefound', () => follow(registration.installing))
    void container.ready.then(keepFonts)
  }
  function keepFonts({ active }: ServiceWorkerRegistration) {
    const order = (words: WorkerOrder) => active?.postMessage(words)
    order('tell')
    setTimeout(() => order('fetch-rest'), STILL)
    // What a lost connection cut short is fetched when it is back.
    window.addEventListener('online', () => order('fetch-rest'))
  }
  container.addEventListener('message', ({ data }: MessageEvent<WorkerNews>) => {
    makesPapers = data.hasFonts
    tell(data.isNew && state === 'none' ? 'offline-ready' : state)
  })
  return {
    state: () => state,
    makesPapers: () => makesPapers,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    use() {
      container.addEventListener('controllerchange', reload, { once: true })
      waiting?.postMessage('use' satisfies WorkerOrder)
    },
  }
}

/** For browsers without service workers, and for the development server. */
export const noUpdates: Updates = {
  state: () => 'none',
  makesPapers: () => false,
  subscribe: () => () => undefined,
  use: () => undefined,
}

const ignore = () => undefined
