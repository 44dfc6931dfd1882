import { useEffect, useRef, useState } from 'react'
import type { Arrival } from '../../../../actions/arrival.ts'
import { unlock } from '../../../../engine/exchange/locked.ts'
import type { Result } from '../../../../std/result.ts'
import { useOutside } from '../../outside.ts'
import { readApart } from '../../start/readApart.ts'
import { useStillHere } from '../../start/useStillHere.ts'
import type { ArrivalFault } from './faults.ts'
import type { Held } from './heldArrival.ts'

/** What became of what arrived; `wrong` counts the passphrases that did not fit. */
export type Arrived =
  | { readonly state: 'reading' }
  | { readonly state: 'locked'; readonly wrong: number; readonly isBusy: boolean }
  | { readonly state: 'refused'; readonly fault: ArrivalFault }
  | { readonly state: 'read'; readonly arrival: Exclude<Arrival, { kind: 'locked' }>; readonly wasLocked: boolean }

export interface ArrivedAtHand {
  readonly arrived: Arrived
  /** Tries a passphrase on a locked link. */
  readonly open: (passphrase: string) => void
}

/** Read by a worker of its own, which can be stopped, under the limits of everything from outside. */
export function useArrived({ text }: Held): ArrivedAtHand {
  const { startReader } = useOutside()
  const [arrived, setArrived] = useState<Arrived>({ state: 'reading' })
  const locked = useRef('')
  const isHere = useStillHere()
  const take = async (content: string, wasLocked: boolean) => {
    const read = await readApart(bytesOf(content), startReader)
    if (!isHere()) return
    if (!read.ok) setArrived({ state: 'refused', fault: read.error })
    else if (read.value.kind !== 'locked') setArrived({ state: 'read', arrival: read.value, wasLocked })
    else {
      locked.current = read.value.fragment
      setArrived({ state: 'locked', wrong: 0, isBusy: false })
    }
  }
  const first = useRef(take)
  useEffect(() => void first.current(text, false), [text])
  const open = async (passphrase: string) => {
    const wrong = arrived.state === 'locked' ? arrived.wrong : 0
    setArrived({ state: 'locked', wrong, isBusy: true })
    const opened: Result<string, ArrivalFault> = await unlock(locked.current, passphrase)
    if (!isHere()) return
    if (opened.ok) await take(opened.value, true)
    else if (opened.error.code === 'wrong-passphrase') setArrived({ state: 'locked', wrong: wrong + 1, isBusy: false })
    else setArrived({ state: 'refused', fault: opened.error })
  }
  return { arrived, open: (passphrase) => void open(passphrase) }
}

function bytesOf(text: string): ArrayBuffer {
  const { buffer } = new Uint8Array(new TextEncoder().encode(text))
  return buffer
}
