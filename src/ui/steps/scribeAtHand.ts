import { createContext, startTransition, useContext, useEffect, useRef, useState } from 'react'
import type { Subject, Tellings, ToldPaper, Want } from '../../actions/scribeMessages.ts'
import type { Draft } from '../../domain/agreement/draft.ts'
import type { Language } from '../../domain/language/languages.ts'
import { useLanguage } from '../i18n/useWords.ts'

/** Tells a draft away from the page, so that typing never waits for the paper or for a figure. */
export interface ScribeAtHand {
  /** Null when it could not be told, or when a newer draft was asked about before its turn came. */
  readonly tell: <W extends Want>(want: W, of: Subject<W>, language: Language) => Promise<Tellings[W] | null>
  /** What was told of this very draft already, so that the next screen begins with it. */
  readonly known: <W extends Want>(want: W, of: Subject<W>, language: Language) => Tellings[W] | null
}

export const ScribeContext = createContext<ScribeAtHand | null>(null)

/** What was told last; null before the first time. */
interface Heard<W extends Want> {
  readonly told: Tellings[W] | null
  /** The newest draft could not be told: its words, or the scribe itself, could not be had. */
  readonly failed: boolean
}

export interface Telling<W extends Want> extends Heard<W> {
  readonly again: () => void
}

/**
 * How long the keys have to rest, in milliseconds, before what was answered is told anew: shorter than a glance from the
 * field to the figures, longer than the time between two keys, so that no key waits behind a paper that the next one
 * changes again. Measured in the built app, slowed four times: the longest wait of a key went from 72–176 ms (four runs, keys 120 ms apart) to 20–66, at the median from 10–36 to 4–5.
 */
export const REST = 150

/** The draft as it was last told: a moment behind the keys, never an older one over a newer. */
export function useTelling<W extends Want>(want: W, of: Subject<W>): Telling<W> {
  const scribe = useContext(ScribeContext)
  if (!scribe) throw new Error('There is no scribe at hand here')
  const { language } = useLanguage()
  const [heard, setHeard] = useState<Heard<W>>(() => ({ told: scribe.known(want, of, language), failed: false }))
  const [round, setRound] = useState(0)
  const asked = useRef<number>(null)
  useEffect(() => {
    let current = true
    const tell = async () => {
      const told = await scribe.tell(want, of, language)
      if (!current) return
      startTransition(() => setHeard((before) => (told ? { told, failed: false } : { ...before, failed: true })))
    }
    let resting: ReturnType<typeof setTimeout> | undefined
    if (asked.current !== round) void tell()
    else resting = setTimeout(() => void tell(), REST)
    asked.current = round
    return () => {
      current = false
      clearTimeout(resting)
    }
  }, [scribe, want, of, language, round])
  return { ...heard, again: () => setRound(round + 1) }
}

/** The paper as it was last told; null before the first time, and where its words could not be had. */
export function useTold(draft: Draft, withChance = false): ToldPaper | null {
  return useTelling(withChance ? 'paper-with-chance' : 'paper', draft).told
}
