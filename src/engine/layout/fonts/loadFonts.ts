import { fail, ok, type Result } from '../../../std/result.ts'
import { hex, sha256 } from '../../../std/sha256.ts'
import type { Weight } from '../sheets.ts'
import { fontsOf, type Fonts } from './typeface.ts'
import { packsFor, type PackEntry } from './manifest.ts'
import { readPack, type Pack } from './pack.ts'

/** Brings the file of that name from the folder of fonts; rejects when it cannot be had (offline and not kept). */
export type FetchPack = (file: string) => Promise<Uint8Array>

/** `unreachable`: the pack could not be fetched. `changed`: its bytes are not those this edition prints with. */
export interface FontFault {
  readonly code: 'unreachable' | 'changed'
  readonly file: string
}

/** The texts that a paper sets in each weight. */
export type TextsByWeight = Readonly<Record<Weight, string>>

/** Loads what `texts` need and nothing else; characters that no pack holds are left to the cover check. */
export function loadFonts(texts: TextsByWeight, fetchPack: FetchPack): Promise<Result<Fonts, FontFault>> {
  return openFonts(fetchPack)(texts)
}

/**
 * A loader that keeps the packs it has checked and read, for whoever sets one text after another. All that fetch from one
 * place share them: checking the packs of a Korean signature took longer than signing.
 */
export function openFonts(fetchPack: FetchPack): (texts: TextsByWeight) => Promise<Result<Fonts, FontFault>> {
  const load = opened.get(fetchPack) ?? keepingGood((entry) => loadPack(entry, fetchPack))
  opened.set(fetchPack, load)
  return async (texts) => {
    const ofWeight = (weight: Weight) => allOf(packsFor(weight, texts[weight]).map(load))
    const [regular, semibold] = await Promise.all([ofWeight('regular'), ofWeight('semibold')])
    if (!regular.ok) return regular
    if (!semibold.ok) return semibold
    return ok(fontsOf({ regular: regular.value, semibold: semibold.value }))
  }
}

type LoadPack = (entry: PackEntry) => Promise<Result<Pack, FontFault>>
const opened = new WeakMap<FetchPack, LoadPack>()

/** A pack that failed is asked for again: the network may be back. */
function keepingGood(load: LoadPack): LoadPack {
  const kept = new Map<string, Pack>()
  return async (entry) => {
    const known = kept.get(entry.file)
    if (known !== undefined) return ok(known)
    const loaded = await load(entry)
    if (loaded.ok) kept.set(entry.file, loaded.value)
    return loaded
  }
}

async function loadPack({ file, sha256: expected }: PackEntry, fetchPack: FetchPack): Promise<Result<Pack, FontFault>> {
  const bytes = await fetchPack(file).catch(() => undefined)
  if (bytes === undefined) return fail({ code: 'unreachable', file })
  return hex(sha256(bytes)) === expected ? ok(readPack(bytes)) : fail({ code: 'changed', file })
}

async function allOf(packs: readonly Promise<Result<Pack, FontFault>>[]): Promise<Result<readonly Pack[], FontFault>> {
  const loaded: Pack[] = []
  for (const pack of await Promise.all(packs)) {
    if (!pack.ok) return pack
    loaded.push(pack.value)
  }
  return ok(loaded)
}
