import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onPath } from './chromium.mjs'
import { freePort } from './ports.mjs'

const programs = ['WebKitWebDriver', 'Xvfb']

/** WebKit's own small browser, wherever the distribution put it; undefined if there is none or nothing to drive it. */
export function findWebKit() {
  if (programs.some((name) => onPath(name) === undefined)) return undefined
  const folders = ['/usr/lib', '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec']
  const homes = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.startsWith('webkit2gtk-'))
      .map((name) => join(folder, name, 'MiniBrowser')),
  )
  return homes.find(existsSync)
}

/**
 * One browser on a machine of its own. `ask` is WebDriver as it stands (W3C, WebDriver 2): a verb of HTTP, a path behind
 * the session, what goes with it; a refusal is thrown as `WebKitRefused`.
 * @typedef {{ version: string, downloads: string,
 *   ask: (method: 'GET' | 'POST', path: string, body?: unknown) => Promise<any>, end: () => Promise<void> }} WebKit
 */

/** What the driver refused, by WebDriver's own name for it: `stale element reference` and the like. */
export class WebKitRefused extends Error {
  /** @param {string} code @param {string} message */
  constructor(code, message) {
    super(`WebKit: ${code}: ${message}`)
    this.code = code
  }
}

/**
 * Starts WebKit with nobody else in it: a home folder, a screen and a driver of its own. One driver allows one session
 * (measured with 2.50.6: “Maximum number of active sessions”), and two browsers on one screen would share the focus.
 * @param {string} browser
 * @param {{ width: number, height: number }} size Of the page. Full screen it has no bar, which would be 447 px wide.
 * @param {readonly string[]} words What else the browser is told.
 * @returns {Promise<WebKit>}
 */
export async function startWebKit(browser, size, words = []) {
  const port = await freePort()
  const display = `:${100 + (port % 400)}`
  const { home, downloads } = furnished()
  const screen = spawn('Xvfb', [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: 'ignore' })
  const env = { ...process.env, HOME: home, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1' }
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env, cwd: home, stdio: 'ignore' })
  const leave = () => {
    driver.kill()
    screen.kill()
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  try {
    return await begun(
      port,
      { binary: browser, args: ['--automation', '--full-screen', ...words] },
      size,
      downloads,
      leave,
    )
  } catch (error) {
    leave()
    throw error
  }
}

/**
 * @param {number} port
 * @param {{ binary: string, args: readonly string[] }} options
 * @param {{ width: number, height: number }} size
 * @param {string} downloads
 * @param {() => void} leave
 * @returns {Promise<WebKit>}
 */
async function begun(port, options, size, downloads, leave) {
  const wanted = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } }
  const { sessionId, capabilities } = await patiently(() => ask(port, 'POST', '', wanted))
  await ask(port, 'POST', `/${sessionId}/window/rect`, { x: 0, y: 0, ...size })
  return {
    version: String(capabilities.browserVersion),
    downloads,
    ask: (method, path, body) => ask(port, method, `/${sessionId}/${path}`, body),
    end: () => ask(port, 'DELETE', `/${sessionId}`).finally(leave),
  }
}

/** A home with nothing in it but where downloads go. */
function furnished() {
  const home = mkdtempSync(join(tmpdir(), 'ten-tables-webkit-'))
  const downloads = join(home, 'Downloads')
  mkdirSync(downloads)
  mkdirSync(join(home, '.config'))
  writeFileSync(join(home, '.config', 'user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n')
  return { home, downloads }
}

/**
 * @param {number} port
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 * @returns {Promise<any>}
 */
async function ask(port, method, path, body) {
  // A driver that hangs is left alone in the end.
  const signal = AbortSignal.timeout(60_000)
  const init = body === undefined ? { method, signal } : { method, signal, body: JSON.stringify(body) }
  const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, init)
  const { value } = await answer.json()
  if (!answer.ok) throw new WebKitRefused(value?.error ?? String(answer.status), value?.message ?? '')
  return value
}

/** The driver needs a moment before it listens. @template T @param {() => Promise<T>} work @returns {Promise<T>} */
async function patiently(work, tries = 40) {
  try {
    return await work()
  } catch (error) {
    if (tries === 0) throw error
    await new Promise((wake) => setTimeout(wake, 250))
    return patiently(work, tries - 1)
  }
}
