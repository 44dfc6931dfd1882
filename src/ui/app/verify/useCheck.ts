import { useRef, useState } from 'react'
import { useOutside } from '../outside.ts'
import { MORE_PATIENCE } from './checkApart.ts'
import { checkFile } from './meet.ts'
import type { Outcome } from './outcome.ts'

export interface CheckAtHand {
  /** The file that is being checked. */
  readonly checking: File | null
  readonly outcome: Outcome | null
  /** How many answers there were: each is heard anew. */
  readonly answers: number
  readonly take: (file: File) => void
  readonly takeLonger: (file: File) => void
}

/** One file at a time; of an older one nothing is said any more. */
export function useCheck(): CheckAtHand {
  const { world, startVerifier } = useOutside()
  const [checking, setChecking] = useState<File | null>(null)
  const [told, setTold] = useState<{ outcome: Outcome | null; answers: number }>({ outcome: null, answers: 0 })
  const newest = useRef<File>(null)
  const check = async (file: File, patience?: number) => {
    newest.current = file
    setChecking(file)
    const how = { start: startVerifier, now: world.now, ...(patience && { patience }) }
    const outcome = await checkFile(file, how)
    if (newest.current !== file) return
    setChecking(null)
    setTold(({ answers }) => ({ outcome, answers: answers + 1 }))
  }
  return {
    checking,
    ...told,
    take: (file) => void check(file),
    takeLonger: (file) => void check(file, MORE_PATIENCE),
  }
}
