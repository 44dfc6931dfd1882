import type { EmbeddedFont } from '../../layout/fonts/fonts.ts'
import type { Weight } from '../../layout/sheets.ts'
import { RESOURCES } from '../faces.ts'
import type { OpenFile } from '../reading/openFile.ts'
import { readFont } from '../reading/readFont.ts'
import { readProgram, type ProgramGlyph } from '../reading/readProgram.ts'
import { objectOf, within } from '../reading/values.ts'

/** A font of the paper that an ink may use as well. */
export interface PaperGlyphs {
  /** The number of its object. */
  readonly object: number
  /** For a glyph id of the font it was compared with: the paper's id, where it has the very same glyph. */
  readonly idOf: (id: number) => number | undefined
}

/**
 * Which glyphs of `wanted` the paper has already: the same text, width and outline, byte for byte. Compared by what they
 * are and not by name, so that a raised colon is no plain one, and so that a paper of older fonts lends nothing wrong.
 */
export function paperGlyphs(file: OpenFile, weight: Weight, wanted: EmbeddedFont): PaperGlyphs | null {
  const catalog = file.object(file.newest.trailer.root)?.entries
  const fonts = within(within(catalog?.get('AcroForm'), 'DR'), 'Font')
  const object = objectOf(within(fonts, RESOURCES[weight]))
  const font = object === null ? null : readFont(file, object)
  const glyphs = readProgram(wanted.ttf)
  if (object === null || !font || !glyphs) return null
  const known = new Map(font.glyphs.map((glyph, id) => [identity(font.texts.get(id), glyph), id]))
  const ids = glyphs.map((glyph, id) => known.get(identity(wanted.texts[id], glyph)))
  return { object, idOf: (id) => ids[id] }
}

const identity = (text: string | undefined, { advance, outline }: ProgramGlyph) => `${text} ${advance} ${outline}`
