import { Suspense, useMemo, useState, useSyncExternalStore } from 'react'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { DraftContext, type Change, type DraftAtHand } from '../../steps/draftAtHand.ts'
import type { Desk } from '../desk.ts'
import { heldScreen, useHeldLocation } from '../heldAddress.ts'
import { lazyPart } from '../lazyPart.tsx'
import { useOutside } from '../outside.ts'
import { PressRoom } from '../press/PressRoom.tsx'
import { ScribeRoom } from '../scribe/ScribeRoom.tsx'
import { Shell } from '../Shell.tsx'
import { DraftNotices } from './DraftNotices.tsx'
import { DraftRoutes } from './DraftRoutes.tsx'
import type { DraftStore } from './draftStore.ts'
import { namesOf } from './names.ts'
import { SavingStatus } from './SavingStatus.tsx'
import styles from './DraftDesk.module.css'
import { useKeptSafe } from './useKeptSafe.ts'
import { useUndoKeys } from './useUndoKeys.ts'
import { waysOf } from './ways.ts'

const VoidsDialog = lazyPart(async () => (await import('./VoidsDialog.tsx')).VoidsDialog)

interface DraftDeskProps {
  store: DraftStore
  keeps: Desk['keeps']
  /** Another window writes this draft, or what it wrote is still on its way here. */
  readOnly: boolean
  takeOver: () => void
  rest: string
  arrivals: number
}

/** One draft, open: its head with the names and the state of saving, and whichever screen the address names. */
export function DraftDesk({ store, keeps, readOnly: isTaken, takeOver, rest, arrivals }: DraftDeskProps) {
  const t = useWords('app')
  const { world } = useOutside()
  const { language } = useLanguage()
  const held = heldScreen(rest)
  const { saving } = useSyncExternalStore(store.subscribe, store.read)
  const readOnly = isTaken || (saving.kind === 'failed' && saving.fault === 'elsewhere')
  const { atHand, voids } = useAtHand(store, readOnly, held !== null)
  useKeptSafe(store)
  useUndoKeys(atHand)
  const status = <SavingStatus state={saving} {...{ keeps, readOnly, world, language }} />
  return (
    <DraftContext value={atHand}>
      <Shell
        what={namesOf(atHand.draft, t).both ?? t('hub.untitled')}
        mark={atHand.draft.example && t('mine.example')}
        {...{ arrivals, status, held }}
      >
        <DraftNotices keeps={keeps} readOnly={readOnly} onTakeOver={takeOver} />
        <ScribeRoom>
          <PressRoom>
            <fieldset role="none" disabled={readOnly} className={styles.screen}>
              <DraftRoutes rest={rest} />
            </fieldset>
          </PressRoom>
        </ScribeRoom>
        <Suspense fallback={null}>{voids.asked && <VoidsDialog {...voids} />}</Suspense>
      </Shell>
    </DraftContext>
  )
}

/** The draft as the steps see it; a change to a signed paper waits until somebody has said that it may void it. */
function useAtHand(store: DraftStore, readOnly: boolean, isHanded: boolean) {
  const held = useSyncExternalStore(store.subscribe, store.read)
  const [waiting, setWaiting] = useState<(() => void) | null>(null)
  const { world } = useOutside()
  const [, navigate] = useHeldLocation()
  const { past, present: draft, future } = held.history
  const ways = useMemo(() => waysOf(draft.id, navigate), [draft.id, navigate])
  const inked = held.paper?.inked.length ?? 0
  const canWalk = !readOnly && !isHanded && inked === 0
  const orAsk = (change: () => void) => {
    if (readOnly) return
    if (inked > 0) setWaiting(() => change)
    else change()
  }
  const answerAll = (changes: readonly Change[]) => orAsk(() => store.answerAll(changes))
  const atHand: DraftAtHand = {
    draft,
    answerAll,
    readOnly,
    ways,
    world,
    unparsed: held.unparsed,
    keepUnparsed: store.keepUnparsed,
    notes: held.notes,
    note: readOnly ? nothing : store.note,
    paper: held.paper,
    keepPaper: store.keepPaper,
    isUnkept: held.isUnkept,
    earlier: held.earlier,
    handedOut: readOnly ? nothing : store.handedOut,
    replace: (draft) => orAsk(() => store.replace(draft)),
    remember: readOnly ? nothing : store.remember,
    saveNow: store.flush,
    answer: (path, answer) => answerAll([[path, answer]]),
    undo: canWalk && past.length > 0 ? store.undo : null,
    redo: canWalk && future.length > 0 ? store.redo : null,
  }
  const change = async () => {
    setWaiting(null)
    await store.dropPaper()
    waiting?.()
  }
  const voids = {
    asked: waiting !== null,
    both: inked === 2,
    onLeave: () => setWaiting(null),
    onChange: () => void change(),
  }
  return { atHand, voids }
}

/** What a window that only reads may do to the draft. */
const nothing = () => undefined
