import { useEffect } from 'react'
import { beforeStoreCloses } from '../storeState.ts'
import type { DraftStore } from './draftStore.ts'

/**
 * A closed tab, a killed app, a phone put away, a newer app in another window: what was typed is written before it is too
 * late, and while it is not written yet the browser asks before it closes. So is it when another window comes to the front
 * (blur): a draft that is taken over there has lost its lock by the time this window hears of it, and can write no more.
 */
export function useKeptSafe({ flush, isPending }: DraftStore) {
  useEffect(() => {
    const save = () => void flush()
    const warn = (event: BeforeUnloadEvent) => {
      if (isPending()) event.preventDefault()
    }
    document.addEventListener('visibilitychange', save)
    window.addEventListener('blur', save)
    window.addEventListener('beforeunload', warn)
    const stop = beforeStoreCloses(flush)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', save)
      window.removeEventListener('blur', save)
      window.removeEventListener('beforeunload', warn)
      save()
    }
  }, [flush, isPending])
}
