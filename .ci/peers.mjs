// Other PDF libraries print the same document beside ours, in a worker of one Chromium: test/bench/README.md tells what
// each is handed. Their packages are installed by this command alone; without them it goes on with ours.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, extname, join } from 'node:path'
import { chromium } from '@playwright/test'
import { builtPeers, root } from './built.mjs'
import { findChromium, launchArguments } from './chromium.mjs'

const folder = join(root, 'test', 'bench', 'peers')
const lock = join(folder, 'package-lock.json')
const installedLock = join(folder, 'node_modules', '.installed-lock.json')
const typst = join(folder, 'node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm')

/**
 * @typedef {{ kilobytes: number, tags: number | null, pages: number | null, missing: number | null, added: number | null, ink: number | null }} Judged
 * @typedef {{ peer: string, name: string, took: number[], processor: number[], file: string, fault: string }} Told
 * @typedef {{ name: string, tts?: number }} Event Microseconds that the thread has had of the processor.
 * @typedef {{ peer: string, name: string, fault: string, warm: number, best: number, cold: number, clock: number, coldClock: number } & Partial<Judged>} Row
 */

/** Puts the packages there that the lock file names; what came of it where it could not. */
export function installPeers() {
  if (existsSync(installedLock) && readFileSync(installedLock).equals(readFileSync(lock))) return null
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { status, error } = spawnSync(npm, words, { cwd: folder, stdio: ['ignore', 2, 2], timeout: 300_000 })
  if (status !== 0) return error ? String(error) : `npm ci ended with ${status}`
  copyFileSync(lock, installedLock)
  return null
}

/**
 * One language: each cold in a browser context of its own, then all in turns; and what each file is.
 * @param {(...words: string[]) => any} run The bench's own program.
 * @param {boolean} installed
 * @param {{ rounds: number, colds: number }} howOften
 * @returns {Promise<Record<string, Row[]> | null>} null where there is no Chromium
 */
export async function peers(run, installed, { rounds, colds }) {
  const found = findChromium()
  if (found === undefined) return null
  const files = join(root, 'node_modules', '.cache', 'ten-tables', 'bench-files')
  rmSync(files, { recursive: true, force: true })
  mkdirSync(files, { recursive: true })
  const given = Object.fromEntries(['en', 'ko'].map((language) => [language, JSON.stringify(run('given', language))]))
  const server = await serving(await builtPeers(installed), given)
  const browser = await chromium.launch({ ...found, args: launchArguments() })
  try {
    const languages = Object.keys(given)
    /** @type {Record<string, Row[]>} */
    const rows = {}
    for (const language of languages)
      rows[language] = await measured(browser, server, language, files, { rounds, colds })
    const judged = run('judge', files)
    return Object.fromEntries(
      languages.map((language) => [
        language,
        rows[language]?.map((row) => ({ ...row, ...judged[`${basename(row.peer)}.${language}.pdf`] })) ?? [],
      ]),
    )
  } finally {
    await browser.close()
    server.close()
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {import('node:http').Server} server
 * @param {string} language
 * @param {string} files
 * @param {{ rounds: number, colds: number }} howOften
 * @returns {Promise<Row[]>}
 */
async function measured(browser, server, language, files, { rounds, colds }) {
  const address = server.address()
  const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
  const warm = await asked(browser, base, { want: 'warm', language, rounds })
  /** @type {Map<string, Told[]>} */
  const first = new Map(warm.map(({ peer }) => [peer, []]))
  for (let turn = 0; turn < colds; turn += 1) {
    for (const { peer, fault } of warm) {
      if (fault !== '') continue
      first.get(peer)?.push(...(await asked(browser, base, { want: 'cold', language, peer })))
    }
  }
  for (const { peer, file } of warm) {
    if (file !== '') writeFileSync(join(files, `${basename(peer)}.${language}.pdf`), Buffer.from(file, 'base64'))
  }
  return warm.map(({ peer, name, took, processor, fault }) => ({
    peer,
    name,
    fault,
    warm: median(processor),
    best: Math.min(...took),
    clock: median(took),
    cold: median((first.get(peer) ?? []).flatMap((told) => told.processor)),
    coldClock: median((first.get(peer) ?? []).flatMap((told) => told.took)),
  }))
}

/**
 * A worker of its own in a context of its own, traced: on a busy machine the clock tells of the neighbours, and only the
 * thread's own share of the processor of the library.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} base
 * @param {object} ask
 * @returns {Promise<Told[]>}
 */
async function asked(browser, base, ask) {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(base)
    await browser.startTracing(page, { categories: ['blink.user_timing'] })
    const told = await page.evaluate(inWorker, ask)
    const { traceEvents } = JSON.parse(String(await browser.stopTracing()))
    return told.map((each) => ({ ...each, processor: sharesOf(each.peer, traceEvents) }))
  } finally {
    await context.close()
  }
}

/** In the page. @param {object} ask @returns {Promise<Told[]>} */
function inWorker(ask) {
  return new Promise((done, failed) => {
    const worker = new Worker('worker.js', { type: 'module' })
    worker.addEventListener('message', ({ data }) => done(data))
    worker.addEventListener('error', ({ message }) => failed(new Error(message || 'the worker did not start')))
    worker.postMessage(ask)
  })
}

/** Milliseconds of the processor between the marks of a library, one a turn. @param {string} peer @param {Event[]} events */
function sharesOf(peer, events) {
  const at = (/** @type {string} */ name) =>
    events.filter((event) => event.name === name).map(({ tts = Number.NaN }) => tts)
  const begun = at(`begin ${peer}`)
  return at(`end ${peer}`).map((end, turn) => (end - (begun[turn] ?? Number.NaN)) / 1000)
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Alone in its origin, so that the worker's clock is as fine as a browser's gets. */
const headers = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}
/** @type {Record<string, string>} */
const kinds = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.html': 'text/html',
}

/**
 * @param {string} bundle
 * @param {Record<string, string>} given
 * @returns {Promise<import('node:http').Server>}
 */
function serving(bundle, given) {
  const server = createServer((request, response) => {
    const name = basename(request.url ?? '') || 'index.html'
    const body = bodyOf(bundle, given, name)
    response.writeHead(body === undefined ? 404 : 200, {
      ...headers,
      'Content-Type': kinds[extname(name)] ?? 'text/plain',
    })
    response.end(body)
  })
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)))
}

/** @param {string} bundle @param {Record<string, string>} given @param {string} name */
function bodyOf(bundle, given, name) {
  if (name === 'index.html') return '<!doctype html><title>bench</title>'
  const handed = given[basename(name, '.json')]
  if (handed !== undefined) return handed
  const file = name === 'typst.wasm' ? typst : join(bundle, name)
  return existsSync(file) ? readFileSync(file) : undefined
}
