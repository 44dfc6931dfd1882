import { Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { loadWords } from '../../i18n/speaking.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { useAnnounce } from '../announce.tsx'
import { lazyPart } from '../lazyPart.tsx'
import { useOutside } from '../outside.ts'
import { onStoreState, storeState } from '../storeState.ts'
import styles from './VersionNotice.module.css'

const StoreNotice = lazyPart(async () => {
  const [part] = await Promise.all([import('../beside/desk/StoreNotice.tsx'), loadWords('desk')])
  return part.StoreNotice
})

/** Another window holds the store, or took it; or a newer app lies ready: it is used when somebody asks for it, never under their hands. */
export function VersionNotice() {
  const t = useWords('app')
  const announce = useAnnounce()
  const { updates } = useOutside()
  const state = useSyncExternalStore(updates.subscribe, updates.state)
  const makesPapers = useSyncExternalStore(updates.subscribe, updates.makesPapers)
  const online = useOnline()
  const said = useRef(false)
  useEffect(() => {
    if (state !== 'offline-ready' || said.current) return
    said.current = true
    announce(t('offline.ready'))
  }, [state, announce, t])
  const store = useSyncExternalStore(onStoreState, storeState)
  if (store !== 'open')
    return (
      <Suspense fallback={null}>
        <div className={styles.notices}>
          <StoreNotice state={store} />
        </div>
      </Suspense>
    )
  if (state === 'new-version')
    return (
      <div className={styles.notices}>
        <Notice
          look="frame"
          role="status"
          acts={
            <Button look="plain" onClick={updates.use}>
              {t('version.action')}
            </Button>
          }
        >
          {t('version.ready')}
        </Notice>
      </div>
    )
  if (online) return null
  return <p className={styles.notices}>{t(makesPapers ? 'offline.now' : 'offline.partly')}</p>
}

function useOnline(): boolean {
  const [online, setOnline] = useState(() => navigator.onLine)
  useEffect(() => {
    const look = () => setOnline(navigator.onLine)
    window.addEventListener('online', look)
    window.addEventListener('offline', look)
    return () => {
      window.removeEventListener('online', look)
      window.removeEventListener('offline', look)
    }
  }, [])
  return online
}
