import { test as withFailures, type Page } from '@playwright/test'
import { signable } from '../actions/supplies.ts'
import { layOut } from './desk.ts'
import { expect, test } from './guarded.ts'
import { fill } from './hands.ts'
import { downloaded } from './downloads.ts'

test('where the browser stores nothing, everything works in this window, and one is told', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('Storage is blocked', 'SecurityError')
      },
    })
  })
  await page.goto('')
  await expect(page.getByText('This browser stores nothing here')).toBeVisible()
  await page.getByRole('button', { name: 'The grill by the station: Start from it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The quiet hour before six')
  await expect(page.getByText('Kept in this window only')).toBeVisible()
  await page.getByRole('link', { name: 'All agreements' }).click()
  await expect(page.getByRole('region', { name: 'My agreements' }).getByRole('listitem')).toHaveCount(1)
})

test('whoever comes back to an empty shelf is not welcomed as new', async ({ page }) => {
  await page.goto('')
  await page.getByRole('button', { name: 'The grill by the station: Start from it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The quiet hour before six')
  await page.goto('about:blank')
  await page.goto('#/about')
  await page.evaluate(() => new Promise((done) => (indexedDB.deleteDatabase('ten-tables').onsuccess = done)))
  await page.goto('')
  await page.reload()
  await expect(page.getByText('Agreements that were kept here are gone')).toBeVisible()
})

test('a second window only reads, until it takes the agreement over', async ({ page, context }) => {
  await page.goto('')
  await page.getByRole('button', { name: 'The dental practice: Start from it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Four quiet mornings')
  const second = await context.newPage()
  await second.goto(page.url())
  await expect(second.getByText('This agreement is open in another window')).toBeVisible()
  await expect(page.getByText('This agreement is open in another window')).toBeHidden()
  await second.getByRole('button', { name: 'Continue here' }).click()
  await expect(second.getByText('This agreement is open in another window')).toBeHidden()
  await expect(page.getByText('This agreement is open in another window')).toBeVisible()
})

const box = (page: Page, id: string) => page.locator(`[id="${id}"]`)
const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: 'Saved on this device' })).toBeVisible()

test('what one window wrote is never written over by the window that only reads', async ({ page, context }) => {
  const at = await layOut(page, await signable('grill', 'en'))
  await page.goto(`#${at}/goal/levels`)
  const plan = 'goal/levels/plan/client'
  const second = await context.newPage()
  await second.goto(page.url())
  await expect(second.getByText('This agreement is open in another window')).toBeVisible()
  await expect(box(second, plan)).toBeDisabled()
  // Even what no hand can type, a script or an extension: the store takes nothing in.
  await second.evaluate((id) => {
    const field = document.getElementById(id) as HTMLInputElement
    field.closest('fieldset[role]')?.removeAttribute('disabled')
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'about eleven')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }, plan)
  await fill(box(page, plan), '17')
  await saved(page)
  await second.waitForTimeout(1000)
  await page.reload()
  await expect(box(page, plan)).toHaveValue('17')
  await second.reload()
  const takeOver = second.getByRole('button', { name: 'Continue here' })
  await takeOver.click()
  await expect(takeOver).toBeHidden()
  await expect(box(second, plan)).toHaveValue('17')
  await fill(box(second, plan), '18')
  await saved(second)
  await expect(box(page, plan)).toBeDisabled()
  await page.getByRole('button', { name: 'Continue here' }).click()
  await expect(box(page, plan)).toHaveValue('18')
  await expect(box(page, plan)).toBeEnabled()
})

test('what was deleted in one window is gone in the other, and no key there brings it back', async ({
  page,
  context,
}) => {
  const at = await layOut(page, await signable('grill', 'en'))
  await page.goto(`#${at}/goal/place`)
  const second = await context.newPage()
  await second.goto('./')
  const gone = page.getByRole('heading', { name: 'This agreement is not on this device' })
  const rows = second.getByRole('region', { name: 'My agreements' }).getByRole('listitem')
  await rows.getByRole('button', { name: /Delete/ }).click()
  await second.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(gone).toBeVisible()
  await second.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('textbox').first()).toBeVisible()
  await fill(page.getByRole('textbox').first(), 'Here again.')
  await saved(page)
  await page.getByRole('textbox').first().press('x')
  await second.goto('#/about')
  await second.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('textbox').first().press('y')
  await second.getByRole('dialog').getByRole('button', { name: 'Delete everything for good' }).click()
  await expect(gone).toBeVisible()
  await page.waitForTimeout(1000)
  await second.goto('./')
  await second.reload()
  await expect(second.getByText('There is nothing on this desk yet.')).toBeVisible()
})

test('a deleted agreement can be brought back for ten seconds, then nothing of it is left', async ({ page }) => {
  await page.clock.install()
  await layOut(page, await signable('grill', 'en'))
  await page.getByRole('link', { name: 'All agreements' }).click()
  const rows = page.getByRole('region', { name: 'My agreements' }).getByRole('listitem')
  const remove = async () => {
    await rows.getByRole('button', { name: /Delete/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await expect(rows).toHaveCount(0)
  }
  const undo = page.getByRole('button', { name: 'Undo' })
  await remove()
  await page.clock.fastForward(9_000)
  await undo.click()
  await expect(rows).toHaveCount(1)
  await remove()
  await page.clock.fastForward(10_100)
  await expect(undo).toBeHidden()
  const left = () =>
    page.evaluate(
      () =>
        new Promise((done) => {
          indexedDB.open('ten-tables').onsuccess = (event) => {
            const database = (event.target as IDBOpenDBRequest).result
            const all = database.transaction('slots').objectStore('slots').count()
            all.onsuccess = () => {
              done(all.result)
              database.close()
            }
          }
        }),
    )
  await expect.poll(left).toBe(0)
})

test('a window with something unsaved asks before it closes, and only then', async ({ page }) => {
  const at = await layOut(page, await signable('grill', 'en'))
  await page.goto(`#${at}/goal/place`)
  const asks = () => page.evaluate(() => !dispatchEvent(Object.assign(new Event('beforeunload', { cancelable: true }))))
  expect(await asks()).toBe(false)
  await page.evaluate(() => {
    const put: unknown = Reflect.get(IDBObjectStore.prototype, 'put')
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError')
    }
    addEventListener('disk-has-room', () => Reflect.set(IDBObjectStore.prototype, 'put', put))
  })
  await fill(page.getByRole('textbox').first(), 'Unsaved.')
  await expect(page.getByText('Not saved: this browser has no room left.')).toBeVisible()
  expect(await asks()).toBe(true)
  const saveCopy = page.getByRole('button', { name: 'Save a copy as a file' })
  const copy = await downloaded(page, () => saveCopy.click())
  expect(copy.bytes.toString('utf8')).toContain('"place":"Unsaved."')
  await page.evaluate(() => dispatchEvent(new Event('disk-has-room')))
  await fill(page.getByRole('textbox').first(), 'Room again.')
  await saved(page)
  // What is told as saved may be the copy that was handed out; the last words follow within a moment.
  await expect.poll(asks).toBe(false)
})

test('without JavaScript the page says what it needs, in four languages', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(baseURL ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Agree on what to expect, before anyone promises it.',
  )
  await expect(page.locator('noscript p')).toHaveCount(4)
  await expect(page.locator('noscript p:lang(ko)')).toBeVisible()
  await page.close()
})

withFailures(
  'a browser that is too old is told so in four languages, before anything of the app runs',
  async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'))
    await page.goto('')
    await expect(page.locator('#too-old p')).toHaveCount(4)
    await expect(page.locator('#too-old p:lang(pl)')).toBeVisible()
  },
)

withFailures(
  'a part that does not load says so, keeps what is there, and is fetched again',
  async ({ browser, baseURL }) => {
    // The app's own worker may have kept the part already, and would answer in place of the broken connection.
    const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto('')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await context.route('**/assets/GlossaryPage-*.js', (route) => route.fulfill({ status: 404, body: '' }))
    await page.getByRole('link', { name: 'The words used here' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A part of the app did not load')
    await context.unroute('**/assets/GlossaryPage-*.js')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The words used here')
    await context.close()
  },
)

withFailures('an agreement opens before the part that looks after the list has come', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' })
  const page = await context.newPage()
  await layOut(page, await signable('grill', 'en'))
  await context.route('**/assets/{listings,missed}-*.js', () => undefined)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The quiet hour before six')
  await context.close()
})
