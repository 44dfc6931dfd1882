import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
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
 * A page in WebKit, driven over WebDriver: about all that is needed of a client.
 * @typedef {{ open: (url: string) => Promise<unknown>, run: (script: string, ...given: unknown[]) => Promise<any>,
 *   runLater: (script: string) => Promise<any> }} Page
 */

/**
 * Starts WebKit without a screen, lets `work` use it, and ends all that it started.
 * @template T
 * @param {string} browser
 * @param {(page: Page) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withWebKit(browser, work) {
  const port = await freePort()
  const display = `:${100 + (port % 400)}`
  const screen = spawn('Xvfb', [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: 'ignore' })
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1' }
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' })
  try {
    const options = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } }
    const { sessionId } = await patiently(() => ask(port, 'POST', '', { capabilities: { alwaysMatch: options } }))
    const page = pageOf(port, `/${sessionId}`)
    try {
      return await work(page)
    } finally {
      await ask(port, 'DELETE', `/${sessionId}`)
    }
  } finally {
    driver.kill()
    screen.kill()
  }
}

/** @param {number} port @param {string} session @returns {Page} */
function pageOf(port, session) {
  return {
    open: (url) => ask(port, 'POST', `${session}/url`, { url }),
    run: (script, ...args) => ask(port, 'POST', `${session}/execute/sync`, { script, args }),
    runLater: (script) => ask(port, 'POST', `${session}/execute/async`, { script, args: [] }),
  }
}

/**
 * @param {number} port
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 * @returns {Promise<any>}
 */
async function ask(port, method, path, body) {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
  const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, init)
  const { value } = await answer.json()
  if (!answer.ok) throw new Error(`WebKit: ${value?.message ?? value?.error ?? answer.status}`)
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
