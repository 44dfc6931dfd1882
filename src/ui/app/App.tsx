import { Suspense, useMemo, type ReactNode } from 'react'
import { Route, Router, Switch, useLocation } from 'wouter'
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

const DraftRoom = lazyPart(async () => (await import('./draft/DraftRoom.tsx')).DraftRoom)
const AboutPage = lazyPart(async () => {
  const [part] = await Promise.all([import('./about/AboutPage.tsx'), loadWords('about')])
  return part.AboutPage
})
const GlossaryPage = lazyPart(async () => {
  const [part] = await Promise.all([import('./glossary/GlossaryPage.tsx'), loadWords('glossary')])
  return part.GlossaryPage
})
const ExamplePage = lazyPart(async () => (await import('./example/ExamplePage.tsx')).ExamplePage)

/** Where the router reads addresses; it asks for a hook. */
const addresses = { hook: useHeldLocation }

/** The whole page: what is handed down, and what stands at which address. */
export function App({ outside }: { outside: Outside }) {
  return (
    <OutsideContext value={outside}>
      <KitSpeaks>
        <Announcer>
          <Router {...addresses}>
            <Routes />
          </Router>
        </Announcer>
      </KitSpeaks>
    </OutsideContext>
  )
}

function Routes() {
  const [address] = useLocation()
  useHold()
  const arrivals = useArrivalCount(address)
  return (
    <Switch>
      <Route path="/a/:draft/*?">
        {({ draft, '*': rest = '' }) => (
          <Guarded at={address} arrivals={arrivals}>
            <DraftRoom key={draft} id={draft} rest={rest} arrivals={arrivals} />
          </Guarded>
        )}
      </Route>
      <Route>
        <Shell arrivals={arrivals}>
          <Guarded at={address}>
            <Pages />
          </Guarded>
        </Shell>
      </Route>
    </Switch>
  )
}

/** The pages beside the drafts. What stands around them stays, with the focus in it, while one of them is on its way. */
function Pages() {
  return (
    <Switch>
      <Route path="/">
        <StartPage />
      </Route>
      <Route path="/example/:name">{({ name }) => <ExamplePage name={name} />}</Route>
      <Route path="/about">
        <AboutPage />
      </Route>
      <Route path="/glossary">
        <GlossaryPage />
      </Route>
      <Route>
        <UnknownAddress />
      </Route>
    </Switch>
  )
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
