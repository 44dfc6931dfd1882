import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { findChromium, launchArguments } from '../../.ci/chromium.mjs'

/** A browser that runs on a profile of its own, as a person's does: it can be ended at any moment, and begun again. */
export interface Running {
  readonly page: Page
  /** Everything that belongs to the browser is gone before its next instruction (SIGKILL). */
  readonly kill: () => Promise<void>
  readonly close: () => Promise<void>
}

/** A folder for a profile, with nothing in it. */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'ten-tables-profile-'))

const started = new Set<ChildProcess>()

/** Ends every browser that a test left running, as one that failed does. */
export function endAll(): void {
  for (const child of started) process.kill(-(child.pid ?? 0), 'SIGKILL')
  started.clear()
}

/** Asked once: the answer takes a second, and a browser is begun hundreds of times. */
const executable = findChromium()?.executablePath ?? 'chromium'

/** Starts Chromium on a profile. Playwright's own way of starting one keeps its process to itself. */
export async function startOn(profile: string): Promise<Running> {
  const told = join(profile, 'DevToolsActivePort')
  rmSync(told, { force: true })
  const options = ['--headless', '--remote-debugging-port=0', '--no-default-browser-check', '--lang=en-GB']
  const child = spawn(executable, [...options, ...launchArguments(), `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: 'ignore',
    detached: true,
  })
  started.add(child)
  const gone = new Promise<void>((done) =>
    child.once('exit', () => {
      started.delete(child)
      done()
    }),
  )
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(told, child)}`)
  const page = browser.contexts()[0]?.pages()[0]
  if (!page) throw new Error('The browser opened no page')
  page.setDefaultTimeout(30_000)
  return {
    page,
    async kill() {
      process.kill(-(child.pid ?? 0), 'SIGKILL')
      await gone
    },
    async close() {
      await closed(browser)
      await gone
    },
  }
}

/** Closed as by its user: everything is written that a browser writes at its end. */
async function closed(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession()
  await session.send('Browser.close')
}

/** Chromium writes down where it listens as soon as it does. */
async function portIn(file: string, child: ChildProcess): Promise<string> {
  for (let tries = 0; tries < 600; tries += 1) {
    const port = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : ''
    if (port) return port
    if (child.exitCode !== null) break
    await new Promise((wake) => setTimeout(wake, 50))
  }
  throw new Error('The browser did not start')
}
