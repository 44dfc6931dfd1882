import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { harfbuzz, pretendard, unpacked, wawoff2 } from './source.ts'

/** What is used of HarfBuzz's subsetting module; pointers are numbers. */
interface Subsetter {
  readonly memory: WebAssembly.Memory
  readonly malloc: (length: number) => number
  readonly hb_blob_create: (data: number, length: number, mode: number, user: number, destroy: number) => number
  readonly hb_blob_get_data: (blob: number, length: number) => number
  readonly hb_blob_get_length: (blob: number) => number
  readonly hb_face_create: (blob: number, index: number) => number
  readonly hb_face_reference_blob: (face: number) => number
  readonly hb_set_add: (set: number, value: number) => void
  readonly hb_set_clear: (set: number) => void
  readonly hb_subset_input_create_or_fail: () => number
  readonly hb_subset_input_unicode_set: (input: number) => number
  readonly hb_subset_input_set: (input: number, kind: number) => number
  readonly hb_subset_input_set_axis_range: (
    input: number,
    face: number,
    axis: number,
    least: number,
    most: number,
    usual: number,
  ) => number
  readonly hb_subset_or_fail: (face: number, input: number) => number
}

/** The weights that the screen uses, lightest and boldest, and the one of plain text (src/ui/kit/tokens.css). */
export const screenWeights = { least: 320, most: 650, usual: 400 }
/** The licence asks that the notices stay and that the reserved name goes (SIL OFL 1.1): copyright, licence, its address. */
const keptNames = [0, 13, 14]
/** Without `calt` and `clig`, which would show an arrow where `->` was typed. */
const keptFeatures = ['kern', 'tnum', 'case', 'zero', 'mark']

/** Cuts the variable typeface for the screen: these characters, as WOFF2. */
export async function webFont(codePoints: readonly number[]): Promise<Uint8Array> {
  const hb = await openSubsetter()
  const folder = join(await unpacked(pretendard), 'dist/public/variable')
  const face = openFace(hb, await readFile(join(folder, 'PretendardVariable.ttf')))
  const input = hb.hb_subset_input_create_or_fail()
  fill(hb, hb.hb_subset_input_unicode_set(input), codePoints)
  fill(hb, hb.hb_subset_input_set(input, inputSets.names), keptNames)
  fill(hb, hb.hb_subset_input_set(input, inputSets.features), keptFeatures.map(tagNumber))
  hb.hb_subset_input_set_axis_range(
    input,
    face,
    tagNumber('wght'),
    screenWeights.least,
    screenWeights.most,
    screenWeights.usual,
  )
  return compressed(bytesOf(hb, hb.hb_subset_or_fail(face, input)))
}

/** hb_subset_sets_t. */
const inputSets = { names: 4, features: 6 }

async function openSubsetter(): Promise<Subsetter> {
  const bytes = await readFile(join(await unpacked(harfbuzz), 'dist/harfbuzz-subset.wasm'))
  const { instance } = await WebAssembly.instantiate(Uint8Array.from(bytes))
  const hb = instance.exports as unknown as Subsetter
  return hb
}

function openFace(hb: Subsetter, ttf: Uint8Array): number {
  const data = hb.malloc(ttf.length)
  new Uint8Array(hb.memory.buffer).set(ttf, data)
  const writable = 2
  return hb.hb_face_create(hb.hb_blob_create(data, ttf.length, writable, 0, 0), 0)
}

function fill(hb: Subsetter, set: number, values: readonly number[]): void {
  hb.hb_set_clear(set)
  for (const value of values) hb.hb_set_add(set, value)
}

function bytesOf(hb: Subsetter, face: number): Uint8Array {
  const blob = hb.hb_face_reference_blob(face)
  const start = hb.hb_blob_get_data(blob, 0)
  return new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob))
}

async function compressed(ttf: Uint8Array): Promise<Uint8Array> {
  const require = createRequire(import.meta.url)
  const compress = require(join(await unpacked(wawoff2), 'compress.js')) as (ttf: Uint8Array) => Promise<Uint8Array>
  return Uint8Array.from(await compress(ttf))
}

function tagNumber(tag: string): number {
  return Array.from(tag).reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0)
}
