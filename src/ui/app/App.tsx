import { Suspense, useMemo, type ReactNode } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { KitWordsContext } from '../kit/kitWords.ts'
import { Announcer } from './announce.tsx'
import { useHeldLocation, useHold } from './heldAddress.ts'
import { lazyPart } from './lazyPart.tsx'
import { OutsideContext, type Outside } from './outside.ts'
import { Shell } from './Shell.tsx'
import { StartPage } from './start/StartPage.tsx'
import { Failed, Loading } from './states/States.tsx'
import { PartBoundary } from './states/PartBoundary.tsx'
import { useArrivalCount } from './useArrival.ts'
import { useLastField } from './useLastField.ts'

const DraftRoom = lazyPart(async () => (await import('./draft/DraftRoom.tsx')).DraftRoom)
const BesidePath = lazyPart(async () => (await import('./beside/BesidePath.tsx')).BesidePath)

/** The whole page: what is handed down, and what stands at which address. */
export function App({ outside }: { outside: Outside }) {
  return (
    <OutsideContext value={outside}>
      <KitSpeaks>
        <Announcer>
          <Routes />
        </Announcer>
      </KitSpeaks>
    </OutsideContext>
  )
}

function Routes() {
  const [address] = useHeldLocation()
  useHold()
  const arrivals = useArrivalCount(address)
  useLastField(address)
  const parts = address.split('/').filter((part) => part !== '')
  const [place, name, ...rest] = parts
  if (place === 'a' && name !== undefined)
    return (
      <Guarded at={address} arrivals={arrivals}>
        <DraftRoom key={name} id={name} rest={rest.join('/')} arrivals={arrivals} />
      </Guarded>
    )
  return (
    <Shell arrivals={arrivals}>
      <Guarded at={address}>{place === undefined ? <StartPage /> : <BesidePath parts={parts} />}</Guarded>
    </Shell>
  )
}

interface GuardedProps {
  at: string
  /** Given for a part that draws its own shell: then a state in its place stands in one too. */
  arrivals?: number
  children: ReactNode
}

/**
 * A part that may be on its way, not come, or break: each has its state. What stands around it stays, with the focus in
 * it, while it is on its way.
 */
function Guarded({ at, arrivals, children }: GuardedProps) {
  const inPlace = (state: ReactNode) => (arrivals === undefined ? state : <Shell arrivals={arrivals}>{state}</Shell>)
  return (
    <PartBoundary at={at} missing={inPlace(<Failed reason="missing" />)} broken={inPlace(<Failed reason="bug" />)}>
      <Suspense fallback={inPlace(<Loading />)}>{children}</Suspense>
    </PartBoundary>
  )
}

/** The kit is handed its few words in the language of the screen. */
function KitSpeaks({ children }: { children: ReactNode }) {
  const t = useWords('kit')
  const words = useMemo(
    () => ({
      error: t('error'),
      optional: t('optional'),
      problem: t('problem'),
      charactersLeft: (count: number) => t('charactersLeft', { count }),
      charactersOver: (count: number) => t('charactersOver', { count }),
      close: t('action.close'),
    }),
    [t],
  )
  return <KitWordsContext value={words}>{children}</KitWordsContext>
}
