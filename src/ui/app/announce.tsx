import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'

const AnnounceContext = createContext<(words: string) => void>(() => undefined)

/** Says something once to those who listen, where what changed is only seen: another language, an undone answer. */
export function useAnnounce(): (words: string) => void {
  return useContext(AnnounceContext)
}

/** The one quiet voice of the app; always drawn, so that what it says is heard. */
export function Announcer({ children }: { children: ReactNode }) {
  const [words, setWords] = useState('')
  return (
    <AnnounceContext value={useCallback((said: string) => setWords(said), [])}>
      {children}
      <output className="unseen" data-announcer>
        {words}
      </output>
    </AnnounceContext>
  )
}
