import type { Updates, UpdateState } from './outside.ts'

/** What the service worker obeys: let the app that lies ready take over · fetch the rest while nobody waits. */
export type WorkerOrder = 'use' | 'fetch-rest'

/**
 * Watches the service worker: tells when the app is there without a connection, and when a newer one lies ready. The
 * newer one waits until it is asked for, so that nothing changes under anybody's hands.
 */
export function watchUpdates(
  container: ServiceWorkerContainer,
  register: () => Promise<ServiceWorkerRegistration | undefined>,
  reload: () => void,
): Updates {
  const listeners = new Set<() => void>()
  let state: UpdateState = 'none'
  let waiting: ServiceWorker | null = null
  const tell = (next: UpdateState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const isFirst = container.controller === null
  const installed = (worker: ServiceWorker) => {
    if (isFirst) return tell('offline-ready')
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
    requestIdle(() => registration.active?.postMessage('fetch-rest' satisfies WorkerOrder))
  }
  return {
    state: () => state,
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
export const noUpdates: Updates = { state: () => 'none', subscribe: () => () => undefined, use: () => undefined }

const ignore = () => undefined

/** The fonts of the paper are a few megabytes: they come when the page has long been still. */
function requestIdle(work: () => void) {
  setTimeout(work, 15_000)
}
