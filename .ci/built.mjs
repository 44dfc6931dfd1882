import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLock } from './lock.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Builds live apart from dist/, which `npm start` may be serving. */
const cache = join(root, 'node_modules', '.cache', 'ten-tables')

/** How many builds of a kind are kept in any case. */
const keep = 3

/**
 * How long one is kept that a command took last, in milliseconds: a proof that fills up disks serves the same build for
 * hours, while other commands build newer ones. Where it was taken away, an agreement “did not open again”.
 */
const served = 6 * 60 * 60 * 1000

/** The folder of the built app, built anew only when something that goes into it changed. */
export function builtApp() {
  const sources = ['src', 'locales', 'public', 'index.html', 'vite.config.ts', 'package-lock.json', '.ci']
  return built('app', sources, (folder) => ({
    configFile: join(root, 'vite.config.ts'),
    build: { outDir: folder, emptyOutDir: true },
  }))
}

/** The terminal's program as one file, built anew only when sources, words, fonts or packages changed. */
export async function builtCli() {
  return builtProgram('cli', 'src/cli.ts', ['src', 'locales', 'public', 'package-lock.json', '.ci'])
}

/** What the benchmark measures, as one file: the code as it is shipped, not as a test runner wraps it. */
export async function builtBench() {
  return builtProgram('bench', 'test/bench/papers.ts', ['src', 'test/bench', 'package-lock.json', '.ci'])
}

/**
 * The worker in which other libraries print beside ours, as a folder with a file for each. Without their packages the
 * folder is the same, and what needs one of them fails when it is asked for.
 * @param {boolean} installed
 */
export async function builtPeers(installed) {
  const sources = ['src', 'test/bench', 'package-lock.json', '.ci']
  return built(installed ? 'peers' : 'without-peers', sources, (outDir) => ({
    configFile: false,
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir,
      target: 'chrome123',
      lib: { entry: join(root, 'test/bench/peersWorker.ts'), formats: ['es'], fileName: () => 'worker.js' },
      rolldownOptions: {
        external: (id, importer) => !installed && /bench.peers[\\/]/.test(importer ?? '') && /^[@a-z]/.test(id),
      },
    },
  }))
}

/** The scores of the wording checker, as one file. */
export async function builtScore() {
  return builtProgram('score', 'test/domain/wording/score.ts', ['src/domain', 'test/domain/wording', '.ci'])
}

/**
 * @param {string} kind
 * @param {string} entry
 * @param {string[]} sources
 */
async function builtProgram(kind, entry, sources) {
  const folder = await built(kind, sources, (outDir) => ({
    configFile: false,
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(root, entry),
      outDir,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: `${kind}.mjs`, codeSplitting: false } },
    },
  }))
  return join(folder, `${kind}.mjs`)
}

/**
 * @param {string} kind
 * @param {string[]} sources Files and folders whose content decides whether the last build still holds.
 * @param {(folder: string) => import('vite').InlineConfig} config
 */
async function built(kind, sources, config) {
  const folder = join(cache, kind, fingerprint(sources))
  if (existsSync(folder)) {
    touch(folder)
    return folder
  }
  return withLock(
    join(cache, `${kind}.lock`),
    () => {},
    async () => {
      if (!existsSync(folder)) await build(folder, config)
      touch(folder)
      dropOldest(join(cache, kind))
      return folder
    },
  )
}

/**
 * @param {string} folder
 * @param {(folder: string) => import('vite').InlineConfig} config
 */
async function build(folder, config) {
  const { build: viteBuild } = await import('vite')
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  // In production for as long as the build takes: inside a test run Vite would take in React's half for developers,
  // and afterwards what this process starts would not get it (tests need it).
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await viteBuild({ root, logLevel: 'warn', ...config(unfinished) })
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
  renameSync(unfinished, folder)
}

/** @param {string} folder */
function touch(folder) {
  const now = new Date()
  utimesSync(folder, now, now)
}

/** Removes what nobody took for long. @param {string} folder @param {number} now */
export function dropOldest(folder, now = Date.now()) {
  const age = (/** @type {string} */ name) => statSync(join(folder, name)).mtimeMs
  const newestFirst = readdirSync(folder).toSorted((a, b) => age(b) - age(a))
  const left = newestFirst.slice(keep).filter((name) => now - age(name) > served)
  for (const name of left) rmSync(join(folder, name), { recursive: true, force: true })
}

/** @param {string[]} sources */
function fingerprint(sources) {
  const hash = createHash('sha256')
  for (const path of sources.flatMap(filesIn))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
  return hash.digest('hex').slice(0, 16)
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false })
  if (stats === undefined) return []
  if (stats.isFile()) return [path]
  return readdirSync(join(root, path))
    .toSorted()
    .filter(isSource)
    .flatMap((name) => filesIn(`${path}/${name}`))
}

/** The lock of the set-up comes and goes, and what a lock file names is told by it. @param {string} name */
function isSource(name) {
  return !name.startsWith('.setup-lock') && name !== 'node_modules'
}
