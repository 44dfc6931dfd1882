import { useEffect } from 'react'
import { navigate as follow, useHashLocation } from 'wouter/use-hash-location'

/** The screens of whoever was handed the device: whose turn it is, and then the paper to read and sign. */
const HELD = /^\/a\/[^/]+\/(sign\/(?:agency|client)(?:\/read)?)$/

/** The address that the device was handed over at; only an act of the app's leads away from it. */
let held: string | null = null

export type HeldScreen = 'turn' | 'read'

/** Which of those screens the rest of a draft's address names, if one. */
export function heldScreen(rest: string): HeldScreen | null {
  if (!HELD.test(`/a/x/${rest}`)) return null
  return rest.endsWith('/read') ? 'read' : 'turn'
}

const shown = (address: string) => (held !== null && address !== held ? held : address)

function go(...[to, options]: Parameters<typeof follow>): void {
  held = null
  follow(to, options)
}

/** The address as the routes see it: after the device was handed over, Back shows nothing of the other party's. */
export function useHeldLocation(): [string, typeof go] {
  const [address] = useHashLocation()
  return [shown(address), go]
}

/** Holds the address, and puts it back in place of whatever Back, Forward or a typed address had come to. */
export function useHold(): void {
  const [address] = useHashLocation()
  useEffect(() => {
    if (held !== null && address !== held) return follow(held, { replace: true })
    held = HELD.test(address) ? address : null
    return undefined
  }, [address])
}
