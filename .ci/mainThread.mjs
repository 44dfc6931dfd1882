// Whether the page stands still while its worker makes a paper: the tasks of the built app's page in Chromium, before
// the worker's answer came and after it, when the pages are drawn. Both by the clock and by the processor, for on a busy
// machine a task waits for its neighbours as well.
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { builtApp, root } from './built.mjs'
import { findChromium, launchArguments } from './chromium.mjs'
import { freePort } from './ports.mjs'

/** What a person notices, in milliseconds. */
const LONG = 50
const categories = ['blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline']

/**
 * @typedef {{ long: number, worst: number, processor: number }} Tasks By the clock: how many above 50 ms, the longest; the longest by the processor.
 * @typedef {{ name: string, made: number, meanwhile: Tasks, drawing: Tasks }} Blocked
 * @typedef {{ name: string, ts: number, pid: number, tid: number, dur?: number, tdur?: number }} Event In microseconds.
 */

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
    const buffer = Buffer.from(JSON.stringify(draft))
    await page.locator('input[type=file]').setInputFiles({ name: 'draft.json', mimeType: 'application/json', buffer })
    await page.waitForURL(/#\/a\/\w+$/)
    const address = page.url()
    const pages = page.getByRole('button', { name: /^See the pages/ })
    return [
      { name: 'the pages, first', ...(await making(browser, page, `${address}/read`, () => pages.click())) },
      { name: 'the file', ...(await making(browser, page, `${address}/sign`, async () => undefined)) },
    ]
  } finally {
    await browser.close()
    await server.close()
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 * @param {() => Promise<void>} ask
 */
async function making(browser, page, address, ask) {
  await page.evaluate(() => performance.clearMarks())
  await browser.startTracing(page, { categories })
  await page.goto(address)
  await page.locator('main h1').waitFor()
  // What the screen itself needs is not the press's.
  await page.waitForTimeout(2000)
  await ask()
  const answered = () => performance.getEntriesByName('press-answered').length > 0
  await page.waitForFunction(answered, undefined, { timeout: 60_000 })
  await page.waitForTimeout(1500)
  return told(JSON.parse(String(await browser.stopTracing())).traceEvents)
}

/** @param {Event[]} events */
function told(events) {
  const [asked, answered] = ['press-asked', 'press-answered'].map((mark) => events.find(({ name }) => name === mark))
  if (asked === undefined || answered === undefined) throw new Error('the press was not asked, or did not answer')
  const tasks = events.filter(({ name, pid, tid, ts }) => {
    return name === 'RunTask' && pid === asked.pid && tid === asked.tid && ts >= asked.ts
  })
  return {
    made: (answered.ts - asked.ts) / 1000,
    meanwhile: among(tasks.filter(({ ts, dur = 0 }) => ts + dur < answered.ts)),
    drawing: among(tasks.filter(({ ts, dur = 0 }) => ts + dur >= answered.ts)),
  }
}

/** @param {Event[]} tasks @returns {Tasks} */
function among(tasks) {
  const clock = tasks.map(({ dur = 0 }) => dur / 1000)
  const processor = tasks.map(({ tdur = 0 }) => tdur / 1000)
  return {
    long: clock.filter((each) => each > LONG).length,
    worst: Math.max(0, ...clock),
    processor: Math.max(0, ...processor),
  }
}

/** In the page, before anything of ours: marks when the worker is asked and when it has answered. */
function watch() {
  const whole = globalThis.Worker
  globalThis.Worker = class extends whole {
    /** @param {ConstructorParameters<typeof whole>} words */
    constructor(...words) {
      super(...words)
      this.addEventListener('message', ({ data }) => {
        if (typeof data !== 'object' || data === null || !('done' in data)) return
        if (performance.getEntriesByName('press-asked').length > 0) performance.mark('press-answered')
      })
    }
    /** @param {any} message @param {any} [more] */
    postMessage(message, more) {
      if (message?.want === 'pages' || message?.want === 'file') performance.mark('press-asked')
      super.postMessage(message, more)
    }
  }
}
