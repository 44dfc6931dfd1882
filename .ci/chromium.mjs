import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

const require = createRequire(import.meta.url)

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge']

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * The Chromium that tests run in: the one named by CHROMIUM_PATH, Playwright's own, or one that this machine has;
 * each is proven by asking its version. Undefined when there is none.
 * @returns {{ executablePath: string } | undefined}
 */
export function findChromium() {
  const executablePath = candidates().find((path) => existsSync(path) && answers(path))
  return executablePath === undefined ? undefined : { executablePath }
}

/** What Chromium needs to be quiet; its sandbox refuses to start for root, and only then is it left out. */
export function launchArguments() {
  const asRoot = process.getuid?.() === 0
  const quiet = '--disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update'
  return [...quiet.split(' '), '--disable-sync', ...(asRoot ? ['--no-sandbox'] : [])]
}

/**
 * Where `name` stands on the PATH; undefined if nowhere.
 * @param {string} name
 */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

function candidates() {
  const named = process.env.CHROMIUM_PATH
  const installed = names.map(onPath).filter((path) => path !== undefined)
  return [...(named ? [named] : []), ...playwrightsOwn(), ...installed, ...elsewhere]
}

/** Playwright keeps a whole browser, a windowless one, or both; either will do. */
function playwrightsOwn() {
  const whole = require('playwright').chromium.executablePath()
  const system = /chrome-(linux|mac|win)([^/\\]*)/.exec(whole)
  if (system === null) return [whole]
  const shell = join(
    whole.slice(0, system.index).replace(/chromium-(\d+)/, 'chromium_headless_shell-$1'),
    `chrome-headless-shell-${system[1]}${system[2]}`,
    system[1] === 'win' ? 'chrome-headless-shell.exe' : 'chrome-headless-shell',
  )
  return [shell, whole]
}

/** @param {string} path */
function answers(path) {
  // On Windows asking the version would open a window.
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { timeout: 10_000, stdio: 'ignore' }).status === 0
}
