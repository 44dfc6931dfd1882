import { utf8 } from '../../std/bytes.ts'
import { CODE_BYTES } from './link.ts'

/** A QR code (ISO/IEC 18004) as dark and light modules, in rows from the top; the quiet zone of four is the page's to draw. */
export interface Code {
  /** Modules a side: 21 to 177. */
  readonly size: number
  readonly modules: readonly (readonly boolean[])[]
}

/**
 * A text as a code that is still read where a seventh of it is hidden or blurred (level M); null where it is too long for
 * one. Whatever draws codes is fetched when the first one is asked for; rejects where it cannot be had.
 */
export async function codeOf(text: string): Promise<Code | null> {
  if (utf8(text).length > CODE_BYTES) return null
  const { correction, generate } = await import('lean-qr')
  const made = generate(text, { minCorrectionLevel: correction.M })
  const places = Array.from({ length: made.size }, (_, place) => place)
  return { size: made.size, modules: places.map((y) => places.map((x) => made.get(x, y))) }
}
