// How long the list of all agreements takes to open, a search to answer and a save to be kept, in the built app in
// Chromium: with ten agreements, and with two thousand of the size of a finished one.
import { createHash } from 'node:crypto'
import { inChromium } from './served.mjs'

const SIZES = [10, 2000]
/** Every list, search and save is measured so often; the median counts. */
const TIMES = 15

/** @typedef {{ name: string, open: number, worstOpen: number, search: number, worstSearch: number, save: number, worstSave: number }} ManyRow */

/** @param {any} draft @returns {Promise<ManyRow[] | null>} null where there is no Chromium */
export async function manyAgreements(draft) {
  return inChromium(async (browser, address) => {
    const rows = []
    for (const size of SIZES) {
      const context = await browser.newContext()
      rows.push(await measured(await context.newPage(), address, draft, size))
      await context.close()
    }
    return rows
  })
}

/** @param {import('@playwright/test').Page} page @param {string} address @param {any} draft @param {number} size */
async function measured(page, address, draft, size) {
  await page.goto(`${address}#/desk`)
  // Only once the app has made its store: opened before, one without a table would lie in its place.
  await page.evaluate(storeMade)
  for (let from = 0; from < size; from += 200) {
    await page.evaluate(
      lay,
      Array.from({ length: Math.min(200, size - from) }, (_, index) => slots(draft, from + index)),
    )
  }
  await page.reload()
  await page.locator('.desk-row').first().waitFor({ timeout: 300_000 })
  const opens = []
  for (let time = 0; time < TIMES; time += 1) {
    await page.evaluate(() => (location.hash = '#/about'))
    await page.locator('.desk-row').first().waitFor({ state: 'detached' })
    opens.push(await page.evaluate(opening))
  }
  const searches = []
  for (let time = 0; time < TIMES; time += 1) searches.push(await page.evaluate(searching, time))
  await page.goto(`${address}#/a/${idOf(0)}/goal/place`)
  const field = page.locator('main textarea, main input[type=text]').first()
  await field.waitFor()
  await page.evaluate(watchSaves)
  for (let time = 0; time < TIMES; time += 1) {
    await field.press(time % 2 === 0 ? 'x' : 'Backspace')
    await page.waitForFunction((count) => /** @type {any} */ (globalThis).saves.length > count, time)
  }
  const saves = await page.evaluate(() => /** @type {any} */ (globalThis).saves)
  return {
    name: `${size} agreements`,
    open: median(opens),
    worstOpen: Math.max(...opens),
    search: median(searches),
    worstSearch: Math.max(...searches),
    save: median(saves),
    worstSave: Math.max(...saves),
  }
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'
/** @param {number} index */
const idOf = (index) => Array.from({ length: 26 }, (_, place) => LETTERS[(index >> (5 * place)) & 31] ?? 'a').join('')

/** Both copies of an agreement, as the store keeps them; its line in the list is made by the app at the next start.
 * @param {any} draft @param {number} index */
function slots(draft, index) {
  const id = idOf(index)
  const client = { ...draft.parties.client, shortName: `Client ${index}`, legalName: `Client ${index} of the quay` }
  const mine = { ...draft, id, parties: { ...draft.parties, client } }
  const text = canonical({ draft: mine, notes: {}, unparsed: {} })
  const hash = createHash('sha256').update(text).digest('hex')
  const listing = { id, title: '', agency: '', client: client.shortName, example: false, inked: [], savedAt: index }
  return [1, 2].map((turn) => ({ key: `${id}.${turn % 2}`, draftId: id, turn, text, hash, listing }))
}

/** @param {any} value @returns {string} */
function canonical(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const keys = Object.keys(value).filter((key) => value[key] !== undefined)
  return `{${keys
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
    .join(',')}}`
}

/** In the page. */
async function storeMade() {
  const isMade = async () => (await indexedDB.databases()).some(({ version = 0 }) => version > 1)
  while (!(await isMade())) await new Promise((wake) => setTimeout(wake, 50))
}

/** In the page. @param {any[][]} drafts @returns {Promise<void>} */
function lay(drafts) {
  return new Promise((done, broken) => {
    const opening = indexedDB.open('ten-tables')
    opening.addEventListener('error', () => broken(opening.error))
    opening.addEventListener('success', () => {
      const turn = opening.result.transaction('slots', 'readwrite')
      for (const slot of drafts.flat()) turn.objectStore('slots').put(slot)
      turn.addEventListener('complete', () => {
        opening.result.close()
        done()
      })
      turn.addEventListener('abort', () => broken(turn.error))
    })
  })
}

/** In the page: from the link to the frame in which the rows stand. @returns {Promise<number>} */
function opening() {
  return new Promise((done) => {
    const begun = performance.now()
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.desk-row')) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)))
    }).observe(document.body, { subtree: true, childList: true })
    location.hash = '#/desk'
  })
}

/** In the page: from a key in the search to the frame with the answer. @param {number} time @returns {Promise<number>} */
function searching(time) {
  return new Promise((done) => {
    const field = /** @type {HTMLInputElement} */ (document.getElementById('desk-search'))
    const begun = performance.now()
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, `client ${1 + (time % 9)}`)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)))
  })
}

/** In the page: every save, from its transaction until it is noted beside the store. */
function watchSaves() {
  /** @type {number[]} */
  const saves = []
  Object.assign(globalThis, { saves })
  let begun = 0
  const transaction = Reflect.get(IDBDatabase.prototype, 'transaction')
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    if (mode === 'readwrite') begun = performance.now()
    return Reflect.apply(transaction, this, [names, mode, options])
  }
  const setItem = Reflect.get(Storage.prototype, 'setItem')
  Storage.prototype.setItem = function (key, value) {
    Reflect.apply(setItem, this, [key, value])
    if (key === 'ten-tables.shelf' && begun > 0) saves.push(performance.now() - begun)
  }
}
