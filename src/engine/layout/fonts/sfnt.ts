import { halves, numbers } from './trueType.ts'

/** Puts tables into one font file, in the order of their tags, with checksums (OpenType 1.9, font file). */
export function sfnt(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const placed = placedTables(tables)
  const end = placed.at(-1)!
  const file = new Uint8Array(end.offset + padded(end.table.length))
  file.set(numbers([...header(placed.length), ...placed.flatMap(record)]))
  for (const { offset, table } of placed) file.set(table, offset)
  const head = placed.find(({ tag }) => tag === 'head')!
  file.set(numbers(halves((0xb1b0afba - checksum(file)) >>> 0)), head.offset + 8)
  return file
}

interface Placed {
  readonly tag: string
  readonly table: Uint8Array
  readonly offset: number
}

function placedTables(tables: ReadonlyMap<string, Uint8Array>): Placed[] {
  let offset = 12 + tables.size * 16
  return [...tables.keys()].toSorted().map((tag) => {
    const placed = { tag, table: tables.get(tag)!, offset }
    offset += padded(placed.table.length)
    return placed
  })
}

function header(count: number): number[] {
  const steps = 31 - Math.clz32(count)
  return [1, 0, count, 16 << steps, steps, (count - (1 << steps)) * 16]
}

function record({ tag, table, offset }: Placed): number[] {
  const letters = [0, 2].map((at) => (tag.charCodeAt(at) << 8) | tag.charCodeAt(at + 1))
  return [...letters, ...halves(checksum(table)), ...halves(offset), ...halves(table.length)]
}

/** The sum of the words of 32 bits, the last one filled up with noughts. */
function checksum(bytes: Uint8Array): number {
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + word(bytes, at)) >>> 0
  return sum
}

function word(bytes: Uint8Array, at: number): number {
  const [high, second] = [bytes[at] ?? 0, bytes[at + 1] ?? 0]
  return (high << 24) | (second << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
}

function padded(length: number): number {
  return (length + 3) & ~3
}
