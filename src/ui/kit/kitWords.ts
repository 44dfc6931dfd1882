import { createContext, useContext } from 'react'

/** The few words that the kit says by itself; everything else is handed to each part by whoever uses it. */
export interface KitWords {
  /** Before an error message, for those who only hear it: “Error:”. */
  readonly error: string
  /** Behind the label of what may stay empty: “(optional)”. */
  readonly optional: string
  /** Heading of the error summary. */
  readonly problem: string
  readonly charactersLeft: (count: number) => string
  readonly charactersOver: (count: number) => string
  readonly close: string
}

const silent: KitWords = {
  error: '',
  optional: '',
  problem: '',
  charactersLeft: String,
  charactersOver: String,
  close: '',
}

/** Given once, high up, in the language of the screen. */
export const KitWordsContext = createContext<KitWords>(silent)

export function useKitWords(): KitWords {
  return useContext(KitWordsContext)
}
