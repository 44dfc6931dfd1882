import { test as withFailures } from '@playwright/test'
import { expect, test } from './guarded.ts'

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
  'a part that does not load says so, keeps what is there, and is fetched again',
  async ({ page, context }) => {
    await page.goto('')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await context.route('**/assets/GlossaryPage-*.js', (route) => route.fulfill({ status: 404, body: '' }))
    await page.getByRole('link', { name: 'The words used here' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A part of the app did not load')
    await context.unroute('**/assets/GlossaryPage-*.js')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The words used here')
  },
)
