// What one keystroke costs in the money step, in the built app in Chromium, slowed down four times: how long the page
// was busy, and how long a key had to wait. A plain text field of the same app is measured beside it in the same run.
import { inChromium } from './served.mjs'

/** A phone of the middle class against a laptop. */
const SLOWER = 4
const KEYS = 60

/** @typedef {{ name: string, wait: number, worstWait: number, busy: number, worstBusy: number, long: number }} Keystrokes */

/** @returns {Promise<Keystrokes[] | null>} null where there is no Chromium */
export async function keystrokes() {
  return inChromium(async (browser, address) => measured(await browser.newPage(), address))
}

/** @param {import('@playwright/test').Page} page @param {string} address */
async function measured(page, address) {
  await page.goto(address)
  await page.locator('a[href="#/example/grill"]').first().waitFor()
  await page.locator('main button').nth(1).click()
  await page.waitForURL(/#\/a\/\w+$/)
  const draft = page.url()
  const session = await page.context().newCDPSession(page)
  const rows = []
  for (const [name, screen] of [
    ['a name (no money)', 'table/client'],
    ['extra tables', 'money/extra'],
    ['spend', 'money/spend'],
    ['ceiling', 'money/ceiling'],
  ]) {
    await page.goto(`${draft}/${screen}`)
    await page.locator('main h1').waitFor()
    await page.waitForTimeout(1500)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    rows.push({ name, ...(await typing(page)) })
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  }
  return rows
}

/** @param {import('@playwright/test').Page} page */
async function typing(page) {
  const field = page.locator('main input[type=text], main input:not([type])').first()
  await field.click()
  await page.evaluate(watch)
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press(key % 2 === 0 ? '7' : 'Backspace')
    await page.waitForTimeout(120)
  }
  const { waits, busies, long } = await page.evaluate(() => /** @type {any} */ (globalThis).seenKeys)
  const sorted = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)
  const median = (/** @type {number[]} */ values) => sorted(values)[values.length >> 1] ?? Number.NaN
  return {
    wait: median(waits),
    worstWait: Math.max(...waits),
    busy: median(busies),
    worstBusy: Math.max(...busies),
    long,
  }
}

/** In the page: every key from the moment it was pressed, and the tasks that took longer than 50 ms. */
function watch() {
  /** @type {{ waits: number[], busies: number[], long: number }} */
  const seen = { waits: [], busies: [], long: 0 }
  Object.assign(globalThis, { seenKeys: seen })
  addEventListener(
    'keydown',
    (event) => {
      const begun = performance.now()
      seen.waits.push(begun - event.timeStamp)
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => seen.busies.push(performance.now() - begun))
      port1.start()
      requestAnimationFrame(() => port2.postMessage(null))
    },
    { capture: true },
  )
  new PerformanceObserver((list) => (seen.long += list.getEntries().length)).observe({ entryTypes: ['longtask'] })
}
