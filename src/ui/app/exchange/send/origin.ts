/** Where this app is open: the address that a link begins with, and whether another device could open such a link. */
export interface Origin {
  readonly address: string
  readonly host: string
  readonly reaches: boolean
}

/** A link to http, or to this very machine, opens nowhere else: there a browser holds back what the app needs. */
export function originOf({ protocol, host, hostname, pathname }: Location | URL): Origin {
  const isHere = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(hostname)
  return { address: `${protocol}//${host}${pathname}`, host, reaches: protocol === 'https:' && !isHere }
}
