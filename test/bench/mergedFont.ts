import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPack } from '../../src/engine/layout/fonts/pack.ts'
import { packsFor } from '../../src/engine/layout/fonts/manifest.ts'
import { metrics } from '../../src/engine/layout/fonts/metrics.ts'
import { sfnt } from '../../src/engine/layout/fonts/sfnt.ts'
import { glyphTables, halves, numbers } from '../../src/engine/layout/fonts/trueType.ts'
import type { Weight } from '../../src/engine/layout/sheets.ts'

const FAMILY = 'Bench'

/**
 * The packs that a text needs as one TrueType file, with the tables that other libraries ask for (names, OS/2, post,
 * a character map of format 4). It is merged before anything is measured: nobody else has to know of packs, and nobody
 * reads more glyphs than we do. Pair kerning stays out, so the others have less to do.
 */
export function mergedFont(weight: Weight, text: string): Uint8Array {
  const glyphs = new Map(packsFor(weight, text).flatMap(({ file }) => [...readPack(pack(file)).glyphs]))
  const points = [...glyphs.keys()].filter((key) => key < 0xffff).toSorted((left, right) => left - right)
  const notdef = { advance: 0, outline: new Uint8Array(0) }
  const tables = glyphTables([notdef, ...points.map((point) => glyphs.get(point)!)], metrics)
  const style = weight === 'regular' ? 'Regular' : 'Bold'
  const extra = { cmap: cmap(points), name: names(style), 'OS/2': os2(weight, points), post: post() }
  return sfnt(new Map([...tables, ...Object.entries(extra)]))
}

const pack = (file: string) => new Uint8Array(readFileSync(join('public/fonts', file)))

/** Runs of code points that follow one another, as their glyphs do. */
function runsOf(points: readonly number[]): { first: number; last: number; glyph: number }[] {
  const runs: { first: number; last: number; glyph: number }[] = []
  for (const [index, point] of points.entries()) {
    const run = runs.at(-1)
    if (run?.last === point - 1) run.last = point
    else runs.push({ first: point, last: point, glyph: index + 1 })
  }
  return runs
}

/** One subtable of format 4 (OpenType 1.9, cmap), which every reader knows. */
function cmap(points: readonly number[]): Uint8Array {
  const runs = [...runsOf(points), { first: 0xffff, last: 0xffff, glyph: 0 }]
  const steps = 31 - Math.clz32(runs.length)
  const search = [runs.length * 2, 2 << steps, steps, (runs.length - (1 << steps)) * 2]
  const deltas = runs.map(({ first, glyph }) => (glyph === 0 ? 1 : (glyph - first) & 0xffff))
  const ends = runs.map(({ last }) => last)
  const starts = runs.map(({ first }) => first)
  const length = 16 + runs.length * 8
  return numbers([0, 1, 3, 1, 0, 12, 4, length, 0, ...search, ...ends, 0, ...starts, ...deltas, ...runs.map(() => 0)])
}

function names(style: string): Uint8Array {
  const texts: readonly (readonly [id: number, text: string])[] = [
    [1, FAMILY],
    [2, style],
    [3, `${FAMILY} ${style}`],
    [4, `${FAMILY} ${style}`],
    [5, 'Version 1.0'],
    [6, `${FAMILY}-${style}`],
  ]
  let offset = 0
  const windowsEnglish = [3, 1, 0x409]
  const records = texts.flatMap(([id, text]) => {
    const record = [...windowsEnglish, id, text.length * 2, offset]
    offset += text.length * 2
    return record
  })
  const letters = texts.flatMap(([, text]) => Array.from(text, (letter) => letter.charCodeAt(0)))
  return numbers([0, texts.length, 6 + texts.length * 12, ...records, ...letters])
}

/** Version 4; what no library reads is nought. */
function os2(weight: Weight, points: readonly number[]): Uint8Array {
  const { ascent, descent, xHeight, capHeight } = metrics
  const [thickness, selection] = weight === 'regular' ? [400, 0x40] : [700, 0x20]
  const scripts = [650, 700, 0, 140, 650, 700, 0, 480, 100, 530]
  const panoseAndRanges = Array.from({ length: 13 }, () => 0)
  const noVendor = [0x2020, 0x2020]
  const lines = [ascent, descent, 0, ascent, -descent]
  const start = [4, 1200, thickness, 5, 0, ...scripts, 0, ...panoseAndRanges, ...noVendor]
  return numbers([...start, selection, points[0]!, points.at(-1)!, ...lines, 1, 0, 0, 0, xHeight, capHeight, 0, 32, 2])
}

/** Version 3: no names of glyphs. */
function post(): Uint8Array {
  return numbers([...halves(0x30000), 0, 0, -200, 100, ...Array.from({ length: 10 }, () => 0)])
}
