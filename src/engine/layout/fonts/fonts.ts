// The door of this room: what layout, printer, preview and the front doors use of the typeface.
export type { EmbeddedFont, FontSlot } from './embed.ts'
export type { Form, Shown } from './form.ts'
export { loadFonts, openFonts } from './loadFonts.ts'
export type { FetchPack, FontFault, TextsByWeight } from './loadFonts.ts'
export { lineMetrics, stemWidth } from './metrics.ts'
export type { Fonts } from './typeface.ts'
