import type { Side } from '../../domain/agreement/scalars.ts'
import type { Colour } from './sheets.ts'

/** The inks of the paper. No colour stands for good or bad, none for a chosen option. */
export const ink: Colour = [0x22, 0x1e, 0x1a]
/** Notes and heads of tables; nothing lighter carries words. */
export const ink2: Colour = [0x5a, 0x52, 0x49]
/** Hairlines and hatching, never text. */
export const hairline: Colour = [0xc9, 0xbf, 0xaf]
export const tint: Colour = [0xf4, 0xee, 0xe2]
/** Bars of a figure, and their hatching; never text. */
export const bar: Colour = [0x85, 0x7b, 0x70]
export const white: Colour = [0xff, 0xff, 0xff]
/** Only ever the party itself, and never without its shape. */
export const partyColour: Readonly<Record<Side, Colour>> = { agency: [0x17, 0x33, 0x5f], client: [0xb0, 0x43, 0x1a] }
