import type { Shown } from '../../src/engine/layout/fonts/form.ts'
import { numbers } from '../../src/engine/layout/fonts/trueType.ts'
import type { SourceFont } from './sourceFont.ts'

/**
 * Every pair of the pack asked of HarfBuzz, then folded into classes of glyphs that behave alike on the left and on
 * the right: a `kern` table with one subtable of format 2 (OpenType 1.9). No pair moves: no table.
 */
export function kernTable(font: SourceFont, shown: readonly Shown[]): Uint8Array | undefined {
  if (shown.every(({ codePoint }) => codePoint >= unkerned)) return undefined
  const rows = shown.map((left) => font.kerning(left, shown))
  if (rows.every((row) => row.every((value) => value === 0))) return undefined
  const lefts = classes(rows)
  const columns = shown.map((_, right) => rows.map((row) => row[right]!))
  const rights = classes(columns)
  const array = lefts.members.map((left) => rights.members.map((right) => rows[left]![right]!))
  return written(lefts.of, rights.of, array)
}

/** From here on (kana, Hangul) the typeface moves no pair; `compare` asks a sample of them. */
const unkerned = 0x3000

/** Which class each line belongs to, and one member of each class; lines with the same values share a class. */
function classes(lines: readonly (readonly number[])[]) {
  const known = new Map<string, number>()
  const of = lines.map((line) => {
    const name = line.join()
    if (!known.has(name)) known.set(name, known.size)
    return known.get(name)!
  })
  return { of, members: Array.from(known.values(), (number) => of.indexOf(number)) }
}

/** Offsets count from the subtable's start; the classes of the first glyph, .notdef, are left out. */
function written(
  lefts: readonly number[],
  rights: readonly number[],
  array: readonly (readonly number[])[],
): Uint8Array {
  const rowBytes = array[0]!.length * 2
  const headBytes = 14
  const classBytes = 4 + lefts.length * 2
  const arrayAt = headBytes + 2 * classBytes
  const length = arrayAt + array.length * rowBytes
  if (length > 0xffff) throw new Error(`Kerning needs ${length} bytes, more than its table can hold`)
  const horizontalFormat2 = 0x0201
  const head = [0, length, horizontalFormat2, rowBytes, headBytes, headBytes + classBytes, arrayAt]
  const leftRows = lefts.map((number) => arrayAt + number * rowBytes)
  const rightColumns = rights.map((number) => number * 2)
  return numbers([0, 1, ...head, 1, lefts.length, ...leftRows, 1, rights.length, ...rightColumns, ...array.flat()])
}
