import { expect, test, type Page } from '@playwright/test'
import { canonicalText } from '../../src/domain/agreement/canonical.ts'
import { signable } from '../actions/supplies.ts'
import { anyHost, type Host } from './anyHost.ts'
import { offer, whereabouts } from './desk.ts'

/** Served by a host that knows nothing of the app, under some path: what the app needs, it brings along. */
let host: Host

test.beforeEach(async () => void (host = await anyHost(process.env['JOURNEYS_APP'] ?? '')))
test.afterEach(() => host.close())

/** The shelves of the app; that of the paper's fonts outlives its versions. */
const shelves = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('app-')))

async function visit(page: Page) {
  await page.goto(host.address)
  const announced = 'Ten Tables now works on this device without a connection.'
  await expect(page.locator('[data-announcer]')).toHaveText(announced, { timeout: 30_000 })
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

for (const language of ['en', 'ko'] as const) {
  test(`once it is announced, a paper can be made with the network cut at that moment (${language})`, async ({
    page,
    context,
  }) => {
    const draft = await signable('grill', language)
    await page.goto(host.address)
    await offer(page, 'draft.tentables.json', canonicalText(draft))
    await expect(page).toHaveURL(/#\/a\/\w+$/)
    const at = whereabouts(page)
    await expect(page.locator('[data-announcer]')).toHaveText(/without a connection/, { timeout: 30_000 })
    await context.setOffline(true)
    host.close()
    await page.goto(`${host.address}#${at}/sign`)
    await expect(page.getByRole('button', { name: 'Hand over the device' })).toBeVisible({ timeout: 60_000 })
    await expect(page.getByText('No connection. Everything on this device goes on working.')).toBeVisible()
  })
}

test('without a connection before the fonts have come, it says that a paper has to wait', async ({ page, context }) => {
  await page.goto(host.address)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await context.setOffline(true)
  await expect(page.getByText('No connection. Only a paper has to wait for it.')).toBeVisible()
  await expect(page.locator('[data-announcer]')).toBeEmpty()
  await context.setOffline(false)
  await expect(page.locator('[data-announcer]')).toHaveText(/without a connection/, { timeout: 30_000 })
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

test('the app answers at its own address alone: other files open as they are, and nothing stands for what is missing', async ({
  page,
  context,
}) => {
  await visit(page)
  const opens = async () => {
    await page.goto(`${host.address}licences.txt`)
    await expect(page.locator('body')).toContainText('Permission is hereby granted')
    await page.goto(`${host.address}fonts/OFL.txt`)
    await expect(page.locator('body')).toContainText('SIL OPEN FONT LICENSE')
    await page.goto(`${host.address}index.html?from=a-friend#/glossary`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The words used here')
  }
  await opens()
  expect((await page.goto(`${host.address}nowhere`))?.status()).toBe(404)
  await context.setOffline(true)
  host.close()
  await opens()
  await expect(page.goto(`${host.address}nowhere`)).rejects.toThrow()
})
