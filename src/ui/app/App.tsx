import { Suspense, useMemo, type ComponentType, type ReactNode } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { KitWordsContext } from '../kit/kitWords.ts'
import { loadWords } from '../i18n/speaking.ts'
import { Announcer } from './announce.tsx'
import { useHeldLocation, useHold } from './heldAddress.ts'
import { lazyPart } from './lazyPart.tsx'
import { OutsideContext, type Outside } from './outside.ts'
import { Shell } from './Shell.tsx'
import { StartPage } from './start/StartPage.tsx'
import { Failed, Loading, UnknownAddress } from './states/States.tsx'
import { PartBoundary } from './states/PartBoundary.tsx'
import { useArrivalCount } from './useArrival.ts'
import { useLastField } from './useLastField.ts'

const DraftRoom = lazyPart(async () => (await import('./draft/DraftRoom.tsx')).DraftRoom)
const AboutPage = besidePath('about', async () => (await import('./about/AboutPage.tsx')).AboutPage)
const GlossaryPage = besidePath('glossary', async () => (await import('./glossary/GlossaryPage.tsx')).GlossaryPage)
const VerifyPage = besidePath('verify', async () => (await import('./verify/VerifyPage.tsx')).VerifyPage)
const ExamplePage = lazyPart(async () => (await import('./example/ExamplePage.tsx')).ExamplePage)

/** A page beside the path: its code and its words are fetched together. */
function besidePath(words: string, load: () => Promise<ComponentType>) {
  return lazyPart(async () => (await Promise.all([load(), loadWords(words)]))[0])
}

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
  const [place, name, ...rest] = address.split('/').filter((part) => part !== '')
  if (place === 'a' && name !== undefined)
    return (
      <Guarded at={address} arrivals={arrivals}>
        <DraftRoom key={name} id={name} rest={rest.join('/')} arrivals={arrivals} />
      </Guarded>
    )
  return (
    <Shell arrivals={arrivals}>
      <Guarded at={address}>
        {place === 'example' && name !== undefined && rest.length === 0 ? (
          <ExamplePage name={name} />
        ) : (
          <PageAt path={name === undefined ? place : ''} />
        )}
      </Guarded>
    </Shell>
  )
}

/** The pages beside the drafts. What stands around them stays, with the focus in it, while one of them is on its way. */
function PageAt({ path }: { path: string | undefined }) {
  switch (path) {
    case undefined:
      return <StartPage />
    case 'about':
      return <AboutPage />
    case 'verify':
      return <VerifyPage />
    case 'glossary':
      return <GlossaryPage />
    default:
      return <UnknownAddress />
  }
}

interface GuardedProps {
  at: string
  /** Given for a part that draws its own shell: then a state in its place stands in one too. */
  arrivals?: number
  children: ReactNode
}

/** A part that may be on its way, not come, or break: each has its state, and the rest of the app stands. */
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
