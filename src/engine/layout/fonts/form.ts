import type { Glyph } from '../sheets.ts'

/**
 * Another drawing of the same character: `tnum` tabular figures, `zero` tabular figures with a slashed nought,
 * `case` a sign raised to stand between figures or capitals.
 */
export type Form = NonNullable<Glyph['form']>

/** A character in one of its forms; a form that it does not have is its plain glyph. */
export interface Shown {
  readonly codePoint: number
  readonly form?: Form
}

/**
 * A character and its form as one number, the code point under which a pack keeps that glyph: plain glyphs under
 * their own, other forms in a private plane (Unicode 17, 23.5), where no text can name them.
 */
export function glyphKey({ codePoint, form }: Shown): number {
  if (form === undefined || codePoint >= formRoom) return codePoint
  return privatePlane + formOrder.indexOf(form) * formRoom + codePoint
}

/** The keys to look under, best first: figures without a slashed form are still tabular beside the nought. */
export function glyphKeys({ codePoint, form }: Shown): readonly number[] {
  const plain = [codePoint]
  if (form === undefined) return plain
  return [glyphKey({ codePoint, form }), ...glyphKeys({ codePoint, form: form === 'zero' ? 'tnum' : undefined })]
}

/** The character for which a glyph with this key stands. */
export function characterOf(key: number): number {
  return key < privatePlane ? key : (key - privatePlane) % formRoom
}

/** In the order of their rooms in the private plane. */
export const formOrder: readonly Form[] = ['tnum', 'case', 'zero']

const privatePlane = 0xf0000
/** All characters with another form lie below; three rooms of this size end before the plane does. */
const formRoom = 0x4000
