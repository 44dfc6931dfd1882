import { readKerning, type Kerning } from './kerning.ts'

/** A pack of glyphs: a TrueType file without hints, names or composite glyphs, as `test/fonts` cuts it. */
export interface Pack {
  /** By glyph key, ascending. */
  readonly glyphs: ReadonlyMap<number, PackGlyph>
  /** Between two glyphs of this pack. */
  readonly kerning: Kerning | undefined
}

export interface PackGlyph {
  /** Place in the pack, by which its kerning knows it. */
  readonly index: number
  /** In font units. */
  readonly advance: number
  /** The simple glyph description (OpenType 1.9, glyf); empty for a blank. */
  readonly outline: Uint8Array
}

/** Reads a pack whose bytes are known to be ours: what is broken in it is a fault of the cutting, so it throws. */
export function readPack(bytes: Uint8Array): Pack {
  const table = tables(bytes)
  const glyphAt = glyphReader(table)
  const glyphs = new Map(characters(table('cmap')).map(([key, index]) => [key, glyphAt(index)]))
  return { glyphs, kerning: readKerning(table('kern')) }
}

/** The tables of a TrueType file by tag; an absent one is empty. */
function tables(bytes: Uint8Array): (tag: string) => DataView {
  const file = view(bytes)
  const found = new Map<string, DataView>()
  for (let at = 12; at < 12 + file.getUint16(4) * 16; at += 16) {
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
    const offset = file.getUint32(at + 8)
    found.set(tag, view(bytes.subarray(offset, offset + file.getUint32(at + 12))))
  }
  return (tag) => found.get(tag) ?? new DataView(new ArrayBuffer(0))
}

function glyphReader(table: (tag: string) => DataView): (index: number) => PackGlyph {
  const [loca, hmtx, glyf] = [table('loca'), table('hmtx'), bytesOf(table('glyf'))]
  const long = table('head').getInt16(50) === 1
  const offset = (index: number) => (long ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2)
  return (index) => ({
    index,
    advance: hmtx.getUint16(index * 4),
    outline: glyf.subarray(offset(index), offset(index + 1)),
  })
}

/** Code point and glyph index, from the one subtable of format 12 (segmented coverage) that a pack has. */
function characters(cmap: DataView): [number, number][] {
  const subtable = cmap.getUint32(8)
  const found: [number, number][] = []
  for (let group = 0; group < cmap.getUint32(subtable + 12); group++) {
    const at = subtable + 16 + group * 12
    const [first, last, index] = [cmap.getUint32(at), cmap.getUint32(at + 4), cmap.getUint32(at + 8)]
    for (let key = first; key <= last; key++) found.push([key, index + key - first])
  }
  return found
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function bytesOf(table: DataView): Uint8Array {
  return new Uint8Array(table.buffer, table.byteOffset, table.byteLength)
}
