/** By how much two neighbours move together (negative) or apart, in font units; by their places in the pack. */
export type Kerning = (left: number, right: number) => number

/**
 * Reads a `kern` table with one subtable of format 2 (OpenType 1.9): every glyph belongs to a left and a right class,
 * and an array holds the value of each pair of classes. A pack without pairs has an empty table: undefined.
 */
export function readKerning(table: DataView): Kerning | undefined {
  if (table.byteLength === 0) return undefined
  const rows = classes(table, table.getUint16(subtable + 8))
  const columns = classes(table, table.getUint16(subtable + 10))
  return (left, right) => {
    const row = rows(left)
    const column = columns(right)
    return row === undefined || column === undefined ? 0 : table.getInt16(subtable + row + column)
  }
}

/** After the table's version and count. */
const subtable = 4

/** Where the class of a glyph begins in the array, in bytes; undefined for a glyph outside the class table. */
function classes(table: DataView, offset: number): (glyph: number) => number | undefined {
  const start = subtable + offset
  const [first, count] = [table.getUint16(start), table.getUint16(start + 2)]
  return (glyph) =>
    glyph < first || glyph >= first + count ? undefined : table.getUint16(start + 4 + (glyph - first) * 2)
}
