import { latin1 } from './readObject.ts'

/** A glyph of a font program: what is drawn, byte for byte, and how wide it is in font units. */
export interface ProgramGlyph {
  readonly advance: number
  readonly outline: string
}

/**
 * The glyphs of a TrueType program by id (OpenType 1.9: head, hhea, loca, hmtx, glyf); null when its tables lead
 * outside of it, as those of a stranger's file may.
 */
export function readProgram(ttf: Uint8Array): readonly ProgramGlyph[] | null {
  try {
    return glyphsOf(new DataView(ttf.buffer, ttf.byteOffset, ttf.byteLength))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function glyphsOf(file: DataView): ProgramGlyph[] {
  const table = (tag: string) => tableAt(file, tag)
  const [head, hhea, hmtx, loca, glyf] = [table('head'), table('hhea'), table('hmtx'), table('loca'), table('glyf')]
  const isLong = file.getInt16(head + 50) === 1
  const offset = (id: number) => (isLong ? file.getUint32(loca + id * 4) : file.getUint16(loca + id * 2) * 2)
  return Array.from({ length: file.getUint16(hhea + 34) }, (_, id) => ({
    advance: file.getUint16(hmtx + id * 4),
    outline: text(file, glyf + offset(id), glyf + offset(id + 1)),
  }))
}

function tableAt(file: DataView, tag: string): number {
  for (let at = 12; at < 12 + file.getUint16(4) * 16; at += 16) {
    if (text(file, at, at + 4) === tag) return file.getUint32(at + 8)
  }
  throw new RangeError(`No table ${tag}`)
}

/** Bytes as text; a stretch that runs backwards or out of the program is refused before it takes any memory. */
function text(file: DataView, start: number, end: number): string {
  if (end < start || end > file.byteLength) throw new RangeError('Outside the program')
  return latin1(new Uint8Array(file.buffer, file.byteOffset), start, end)
}
