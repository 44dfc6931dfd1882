// Whether the page stands still while its worker makes a paper: the tasks above 50 ms (a browser tells of no shorter
// ones) of the built app in Chromium, before the worker's answer came and after it, when the pages are drawn.
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { builtApp, root } from './built.mjs'
import { findChromium, launchArguments } from './chromium.mjs'
import { freePort } from './ports.mjs'

/** @typedef {{ name: string, made: number, long: number, worst: number, longAfter: number, worstAfter: number }} Blocked */

/** @param {object} draft A complete one, to be signed. @returns {Promise<Blocked[] | null>} null where there is no Chromium */
export async function mainThread(draft) {
  const found = findChromium()
  if (found === undefined) return null
  const port = await freePort()
  const outDir = await builtApp()
  const server = await preview({ root, build: { outDir }, preview: { port, host: '127.0.0.1' }, logLevel: 'silent' })
  const browser = await chromium.launch({ ...found, args: launchArguments() })
  try {
    const page = await browser.newPage()
    await page.addInitScript(watch)
    await page.goto(`http://127.0.0.1:${port}/`)
    await page.locator('input[type=file]').setInputFiles({
      name: 'draft.tentables.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(draft)),
    })
    await page.waitForURL(/#\/a\/\w+$/)
    const address = page.url()
    const pages = await making(page, `${address}/read`, () =>
      page.getByRole('button', { name: /^See the pages/ }).click(),
    )
    const file = await making(page, `${address}/sign`, async () => undefined)
    return [
      { name: 'the pages, first', ...pages },
      { name: 'the file', ...file },
    ]
  } finally {
    await browser.close()
    await server.close()
  }
}

/** @param {import('@playwright/test').Page} page @param {string} address @param {() => Promise<void>} ask */
async function making(page, address, ask) {
  await page.evaluate(() => /** @type {any} */ (globalThis).forgetSeen())
  await page.goto(address)
  await page.locator('main h1').waitFor()
  // What the screen itself needs is not the press's.
  await page.waitForTimeout(2000)
  await ask()
  await page.waitForFunction(() => /** @type {any} */ (globalThis).seenTasks.answered > 0, undefined, {
    timeout: 60_000,
  })
  await page.waitForTimeout(1500)
  const { asked, answered, tasks } = await page.evaluate(() => /** @type {any} */ (globalThis).seenTasks)
  /** @param {(start: number) => boolean} counts */
  const told = (counts) => {
    const lengths = tasks.filter((/** @type {{ start: number }} */ { start }) => start >= asked && counts(start))
    return lengths.map((/** @type {{ length: number }} */ { length }) => length)
  }
  const [before, after] = [told((start) => start < answered), told((start) => start >= answered)]
  return {
    made: answered - asked,
    long: before.length,
    worst: Math.max(0, ...before),
    longAfter: after.length,
    worstAfter: Math.max(0, ...after),
  }
}

/** In the page, before anything of ours: when the worker was asked and answered, and every long task. */
function watch() {
  const seen = { asked: 0, answered: 0, /** @type {{ start: number, length: number }[]} */ tasks: [] }
  const forget = () => Object.assign(seen, { asked: 0, answered: 0, tasks: [] })
  Object.assign(globalThis, { seenTasks: seen, forgetSeen: forget })
  const whole = globalThis.Worker
  globalThis.Worker = class extends whole {
    /** @param {ConstructorParameters<typeof whole>} words */
    constructor(...words) {
      super(...words)
      this.addEventListener('message', ({ data }) => {
        if (typeof data === 'object' && data !== null && 'done' in data && seen.asked > 0)
          seen.answered = performance.now()
      })
    }
    /** @param {any} message @param {any} [more] */
    postMessage(message, more) {
      if (message?.want === 'pages' || message?.want === 'file') seen.asked = performance.now()
      super.postMessage(message, more)
    }
  }
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ start: startTime, length: duration })
  }).observe({ entryTypes: ['longtask'] })
}
