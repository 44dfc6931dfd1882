import { expect, test, type Page } from '@playwright/test'
import { anyHost, type Host } from './anyHost.ts'

/** Served by a host that knows nothing of the app, under some path: what the app needs, it brings along. */
let host: Host

test.beforeEach(async () => void (host = await anyHost(process.env['JOURNEYS_APP'] ?? '')))
test.afterEach(() => host.close())

/** The shelves of the app; that of the paper's fonts outlives its versions. */
const shelves = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('app-')))

async function visit(page: Page) {
  await page.goto(host.address)
  await expect(page.locator('[data-announcer]')).toHaveText('Ten Tables now works on this device without a connection.')
}

test('after the first visit the app opens without a connection, in every language, with what was written', async ({
  page,
  context,
}) => {
  await visit(page)
  await page.getByRole('button', { name: 'The grill by the station: Start from it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The quiet hour before six')
  await context.setOffline(true)
  host.close()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The quiet hour before six')
  await expect(page.getByText('No connection. Everything on this device goes on working.')).toBeVisible()
  await page.getByRole('button', { name: '한국어' }).click()
  await page.goto(`${host.address}#/glossary`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('여기에서 쓰는 말')
})

test('a newer app waits until somebody asks for it, and then the older one is gone', async ({ page }) => {
  await visit(page)
  await page.reload()
  await host.replace('sw.js', (text) => text.replace(/"version":"\w+"/, '"version":"newer"'))
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await expect(page.getByText('A new version is ready.')).toBeVisible()
  expect(await shelves(page)).toHaveLength(2)
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Use it now' }).click()])
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('A new version is ready.')).toBeHidden()
  expect(await shelves(page)).toEqual(['app-newer'])
})
