import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What Vite notes about each file that it built. */
interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly css?: readonly string[]
}

export type Manifest = Readonly<Record<string, Chunk>>

export function readManifest(app: string): Manifest {
  return JSON.parse(readFileSync(join(app, '.vite/manifest.json'), 'utf8')) as Manifest
}

/** The chunks that come with `keys`, without those loaded on demand. */
export function withImports(manifest: Manifest, keys: readonly string[]): string[] {
  return follow(manifest, keys, (chunk) => chunk.imports ?? [])
}

/** The chunks that can ever be reached from `keys`, except through those that `stop` names. */
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

export function entries(manifest: Manifest): string[] {
  return Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true)
}

export function scriptsOf(manifest: Manifest, keys: readonly string[]): string[] {
  return filesOf(keys.flatMap((key) => manifest[key]?.file ?? [])).filter((file) => file.endsWith('.js'))
}

function filesOf(files: readonly string[]): string[] {
  return [...new Set(files)].toSorted()
}

/** In kB of 1000 bytes, gzip -9, as the budgets are written. */
export function kilobytes(app: string, files: readonly string[]): number {
  const bytes = files.map((file) => gzipSync(readFileSync(join(app, file)), { level: 9 }).length)
  return bytes.reduce((total, each) => total + each, 0) / 1000
}
