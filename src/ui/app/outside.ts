import { createContext, useContext } from 'react'
import type { World } from '../../std/world.ts'
import type { Desk } from './desk.ts'
import type { StartScribe } from './scribe/scribeLine.ts'
import type { StartPress } from './press/pressLine.ts'
import type { StartReader } from './start/readApart.ts'
import type { StartVerifier } from './verify/checkApart.ts'

/** What the service worker told: nothing, that the app now works offline, or that a newer app lies ready. */
export type UpdateState = 'none' | 'offline-ready' | 'new-version'

export interface Updates {
  readonly subscribe: (listener: () => void) => () => void
  readonly state: () => UpdateState
  /** Whether a paper can be made without a connection: its fonts are kept here too. */
  readonly makesPapers: () => boolean
  /** Lets the newer app take over; the page is loaded again. */
  readonly use: () => void
}

/** Everything that only the front door knows, handed down once. */
export interface Outside {
  readonly world: World
  readonly updates: Updates
  /** Opened when the first page asks for it, once. */
  readonly desk: () => Promise<Desk>
  /** Starts the worker that makes papers. */
  readonly startPress: StartPress
  /** Starts the worker that tells a draft as its paper while somebody types. */
  readonly startScribe: StartScribe
  /** Starts the worker that reads a file from outside. */
  readonly startReader: StartReader
  /** Starts the worker that checks one file. */
  readonly startVerifier: StartVerifier
  /** Keeps the language of the screen for the next visit. */
  readonly keepLanguage: (language: string) => void
  /** Forgets what is kept beside the desk: the language. */
  readonly forget: () => void
}

export const OutsideContext = createContext<Outside | null>(null)

export function useOutside(): Outside {
  const outside = useContext(OutsideContext)
  if (!outside) throw new Error('The app was drawn without its front door')
  return outside
}
