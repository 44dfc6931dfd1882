import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What Vite notes about each file that it built. */
interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
}

export type Manifest = Readonly<Record<string, Chunk>>

/** Where a visit begins. */
export const page = 'index.html'

export function readManifest(app: string): Manifest {
  return JSON.parse(readFileSync(join(app, '.vite/manifest.json'), 'utf8')) as Manifest
}

/** The chunks that come with `keys`, without those loaded on demand. */
export function withImports(manifest: Manifest, keys: readonly string[]): string[] {
  return follow(manifest, keys, (chunk) => chunk.imports ?? [])
}

/** The chunks that can ever be reached from `keys`, except those on demand that `stop` names and what lies behind. */
export function reachable(manifest: Manifest, keys: readonly string[], stop: (key: string) => boolean): string[] {
  return follow(manifest, keys, (chunk) => [
    ...(chunk.imports ?? []),
    ...(chunk.dynamicImports ?? []).filter((key) => !stop(key)),
  ])
}

function follow(manifest: Manifest, keys: readonly string[], next: (chunk: Chunk) => readonly string[]): string[] {
  const found = new Set<string>()
  const waiting = [...keys]
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = manifest[key]
    if (chunk === undefined || found.has(key)) continue
    found.add(key)
    waiting.push(...next(chunk))
  }
  return [...found]
}

export function scriptsOf(manifest: Manifest, keys: readonly string[]): string[] {
  const files = keys.flatMap((key) => manifest[key]?.file ?? [])
  return [...new Set(files)].filter((file) => file.endsWith('.js'))
}

/** Scripts that are no part of the page: a worker is started by its address and has a graph of its own. */
export function workerScripts(app: string, manifest: Manifest): string[] {
  const chunks = new Set(Object.values(manifest).map(({ file }) => file))
  const scripts = readdirSync(join(app, 'assets')).filter((name) => name.endsWith('.js'))
  return scripts.map((name) => `assets/${name}`).filter((file) => !chunks.has(file))
}

/** Files and what they weigh, heaviest first, in kB of 1000 bytes after gzip -9, as the budgets are written. */
export interface Weight {
  readonly kilobytes: number
  readonly parts: string
}

export function weigh(app: string, files: readonly string[]): Weight {
  const parts = files.map((file) => ({
    file,
    weight: gzipSync(readFileSync(join(app, file)), { level: 9 }).length / 1000,
  }))
  const sorted = parts.toSorted((a, b) => b.weight - a.weight)
  return {
    kilobytes: parts.reduce((total, { weight }) => total + weight, 0),
    parts: sorted
      .slice(0, 12)
      .map(({ file, weight }) => `${weight.toFixed(1).padStart(6)} kB  ${file}`)
      .join('\n'),
  }
}
