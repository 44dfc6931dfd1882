import { deflateSync } from 'fflate'

/** Deflates to bare data (RFC 1951), as small as it gets: for links, which people copy. */
export const deflateRaw = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 9 })
