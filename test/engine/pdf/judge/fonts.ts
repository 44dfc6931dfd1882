import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFStream,
  type PDFObject,
} from 'pdf-lib'
import { name } from './tree.ts'

/** A composite font against its own program: everything shown is in it, has a text, and is as wide as it says. */
export function judgeFont(font: PDFDict, shown: ReadonlySet<number>, faults: string[]): void {
  const title = name(font.get(PDFName.of('BaseFont')))
  if (name(font.get(PDFName.of('Encoding'))) !== 'Identity-H') faults.push(`${title} is not encoded by glyph ids`)
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict)
  if (name(descendant.get(PDFName.of('CIDToGIDMap'))) !== 'Identity') faults.push(`${title} maps its glyph ids`)
  const program = descendant.lookup(PDFName.of('FontDescriptor'), PDFDict).lookup(PDFName.of('FontFile2'))
  const map = font.lookup(PDFName.of('ToUnicode'))
  if (!program || !map) faults.push(`${title} is not embedded, or has no map to text`)
  if (!program || !map) return
  const widths = widthsOf(descendant.lookup(PDFName.of('W'), PDFArray))
  const advances = advancesOf(unpacked(program))
  const texts = textsOf(Buffer.from(unpacked(map)).toString('latin1'))
  for (const id of shown) {
    if (id === 0 || id >= advances.length) faults.push(`${title} shows glyph ${id}, which it does not have`)
    if (!texts.has(id)) faults.push(`${title} has no text for glyph ${id}`)
  }
  advances.forEach((advance, id) => {
    if (Math.abs(advance - (widths[id] ?? -1)) > 0.5)
      faults.push(`${title} says glyph ${id} is ${widths[id]} wide, its program ${advance}`)
  })
}

export function unpacked(stream: PDFObject): Uint8Array {
  if (!(stream instanceof PDFRawStream)) throw new Error(`Not a stream: ${stream instanceof PDFStream}`)
  return decodePDFRawStream(stream).decode()
}

/** One run from glyph 0 on, as the printer writes it. */
function widthsOf(array: PDFArray): number[] {
  return array
    .lookup(1, PDFArray)
    .asArray()
    .map((width) => (width instanceof PDFNumber ? width.asNumber() : Number.NaN))
}

/** Advances in thousandths of an em from `hmtx` (OpenType 1.9). */
function advancesOf(program: Uint8Array): number[] {
  const file = new DataView(program.buffer, program.byteOffset, program.byteLength)
  const table = (tag: string) => {
    for (let at = 12; at < 12 + file.getUint16(4) * 16; at += 16) {
      if (Buffer.from(program.subarray(at, at + 4)).toString() === tag) return file.getUint32(at + 8)
    }
    throw new Error(`The program has no ${tag}`)
  }
  const [head, hhea, hmtx] = [table('head'), table('hhea'), table('hmtx')]
  const unitsPerEm = file.getUint16(head + 18)
  return Array.from(
    { length: file.getUint16(hhea + 34) },
    (_, id) => (file.getUint16(hmtx + id * 4) * 1000) / unitsPerEm,
  )
}

function textsOf(map: string): Set<number> {
  const ids = new Set<number>()
  for (const [, first = '', last = ''] of map.matchAll(/^<(.{4})> <(.{4})> <.{4,}>$/gm)) {
    for (let id = Number.parseInt(first, 16); id <= Number.parseInt(last, 16); id += 1) ids.add(id)
  }
  return ids
}
