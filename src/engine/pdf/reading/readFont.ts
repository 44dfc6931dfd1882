import { inflateUpTo } from '../../packing/inflate.ts'
import type { OpenFile } from './openFile.ts'
import { latin1, streamData, type FoundObject } from './readObject.ts'
import { readProgram, type ProgramGlyph } from './readProgram.ts'
import { objectOf, type Value } from './values.ts'

/** More than the program, or the map to text, of a font with every glyph there is. */
const MOST_BYTES = 4_000_000

export interface ReadFont {
  /** By glyph id. */
  readonly glyphs: readonly ProgramGlyph[]
  /** The text that readers take from a glyph, by its id. */
  readonly texts: ReadonlyMap<number, string>
}

/** A composite font as the printer embeds it, by the number of its object; null when it is another. */
export function readFont(file: OpenFile, font: number): ReadFont | null {
  const entries = file.object(font)?.entries
  const descendants = entries?.get('DescendantFonts')
  const descendant = found(file, Array.isArray(descendants) ? descendants[0] : undefined)
  const descriptor = found(file, descendant?.entries.get('FontDescriptor'))
  const program = unpacked(file, descriptor?.entries.get('FontFile2'))
  const map = unpacked(file, entries?.get('ToUnicode'))
  const glyphs = program && readProgram(program)
  return glyphs && map ? { glyphs, texts: textsIn(latin1(map, 0)) } : null
}

function found(file: OpenFile, reference: Value | undefined): FoundObject | null {
  const number = objectOf(reference)
  return number === null ? null : file.object(number)
}

function unpacked(file: OpenFile, reference: Value | undefined): Uint8Array | null {
  const stream = found(file, reference)
  const data = stream && streamData(file.bytes, stream)
  return data && inflateUpTo(data, MOST_BYTES)
}

/** The runs of a ToUnicode map: first and last glyph, and the text of the first, of one character each. */
function textsIn(map: string): Map<number, string> {
  const texts = new Map<number, string>()
  for (const [, first = '', last = '', text = ''] of map.matchAll(/<(.{4})> <(.{4})> <(.{4})>\n/g)) {
    const [from, to, code] = [first, last, text].map((digits) => Number.parseInt(digits, 16))
    for (let id = from ?? 0; id <= (to ?? -1); id += 1)
      texts.set(id, String.fromCharCode((code ?? 0) + id - (from ?? 0)))
  }
  return texts
}
