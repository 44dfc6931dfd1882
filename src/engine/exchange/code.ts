import { correction, generate } from 'lean-qr'

/** A QR code (ISO/IEC 18004) as dark and light modules, in rows from the top; the quiet zone of four is the page's to draw. */
export interface Code {
  /** Modules a side: 21 to 177. */
  readonly size: number
  readonly modules: readonly (readonly boolean[])[]
}

/** Most bytes of text that a code on a screen carries, so that a phone reads it at arm's length. */
export const CODE_BYTES = 1024

/** A text as a code that is still read where a seventh of it is hidden or blurred (level M); null where it is too long for one. */
export function codeOf(text: string): Code | null {
  if (new TextEncoder().encode(text).length > CODE_BYTES) return null
  const made = generate(text, { minCorrectionLevel: correction.M })
  const places = Array.from({ length: made.size }, (_, place) => place)
  return { size: made.size, modules: places.map((y) => places.map((x) => made.get(x, y))) }
}
