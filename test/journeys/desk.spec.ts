import type axeCore from 'axe-core'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { withAnswer } from '../../src/domain/agreement/change.ts'
import type { Draft } from '../../src/domain/agreement/draft.ts'
import { signable } from '../actions/supplies.ts'
import { layOut } from './desk.ts'
import { expect, test } from './guarded.ts'
import { fill } from './hands.ts'
import { downloaded } from './downloads.ts'

declare const axe: typeof axeCore

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

const ids = 'bcd'
/** A desk with three clients on it. */
async function threeClients(page: Page): Promise<void> {
  const grill = await signable('grill', 'en')
  for (const [index, name] of ['Żabka Wrocław', '숯불정거장', 'Old Mill'].entries()) {
    const draft: Draft = { ...withAnswer(grill, 'parties.client.shortName', name), id: (ids[index] ?? '').repeat(26) }
    await layOut(page, draft)
  }
  await page.goto('#/desk')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All agreements')
}
const rows = (page: Page) => page.getByRole('region', { name: 'Agreements found' }).getByRole('listitem')

test('an agency finds a client as it types, whatever the script, and what happens next stands beside', async ({
  page,
}) => {
  await threeClients(page)
  await expect(rows(page)).toHaveCount(3)
  await expect(rows(page).first()).toContainText('To sign')
  const search = page.getByRole('textbox', { name: 'Search' })
  await fill(search, 'zabka')
  await expect(rows(page)).toHaveCount(1)
  await expect(page.getByText('1 of 1 shown')).toBeVisible()
  await fill(search, '숯부')
  await expect(rows(page).getByRole('link')).toHaveText('숯불정거장')
  await fill(search, 'nobody')
  await expect(page.getByText('No agreement here fits')).toBeVisible()
  await fill(search, '')
  await page.getByLabel('Show').selectOption({ label: 'Draft (0)' })
  await expect(rows(page)).toHaveCount(0)
})

test('an agreement is put away and taken out, deleted and brought back, or deleted for good', async ({ page }) => {
  await threeClients(page)
  const undo = page.getByRole('button', { name: 'Undo' })
  await page.getByRole('button', { name: 'Put away Old Mill' }).click()
  await expect(rows(page)).toHaveCount(2)
  await expect(undo).toBeFocused()
  await page.reload()
  await page.getByLabel('Show').selectOption({ label: 'Put away (1)' })
  await page.getByRole('button', { name: 'Take out again Old Mill' }).click()
  await page.getByLabel('Show').selectOption({ label: 'All that are not put away (3)' })
  await page.getByRole('button', { name: 'Delete Old Mill' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(rows(page)).toHaveCount(2)
  await undo.press('Enter')
  await expect(rows(page)).toHaveCount(3)
  await page.getByRole('button', { name: 'Delete Old Mill' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'Delete for good now' }).click()
  await expect(page.getByText('Deleted for good: Old Mill.')).toBeVisible()
  await expect(rows(page)).toHaveCount(2)
})

test('a start for the next client brings the agency along, and nothing of the client', async ({ page }) => {
  await threeClients(page)
  await page.getByRole('button', { name: 'Start for the next client Old Mill' }).click()
  await page.getByRole('status').getByRole('link', { name: 'Open it' }).click()
  await expect(page).toHaveURL(/#\/a\/\w{26}$/)
  await expect(page.getByText('Old Mill')).toHaveCount(0)
})

test('everything goes into one file, and comes back on a device where nothing lies', async ({ page }) => {
  await threeClients(page)
  const saveAll = page.getByRole('button', { name: 'Save everything as one file' })
  const { name, bytes: buffer } = await downloaded(page, () => saveAll.click())
  expect(name).toMatch(/^ten-tables_\d{4}-\d\d-\d\d\.desk\.json$/)
  await page.goto('#/about')
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything for good' }).click()
  await page.goto('#/desk')
  await expect(rows(page)).toHaveCount(0)
  const file = { name: 'all.desk.json', mimeType: 'application/json', buffer }
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByText('Added: 3')).toBeVisible()
  await expect(rows(page)).toHaveCount(3)
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByText('Here already, and the same: 3')).toBeVisible()
})

test('what was done in an earlier visit is undone in this one', async ({ page }) => {
  const at = await layOut(page, await signable('grill', 'en'))
  await page.goto(`#${at}/goal/place`)
  const field = page.getByRole('textbox').first()
  const before = await field.inputValue()
  await fill(field, 'By the lock.')
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device' })).toBeVisible()
  await page.reload()
  await expect(field).toHaveValue('By the lock.')
  await page.getByRole('heading', { level: 1 }).click()
  await expect
    .poll(async () => {
      await page.keyboard.press('ControlOrMeta+z')
      return field.inputValue()
    })
    .toBe(before)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the desk, and nothing leaves the window at 200 %, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 800 })
    await threeClients(page)
    await page.getByRole('button', { name: 'Put away Old Mill' }).click()
    await page.evaluate(axeSource)
    const { violations } = await page.evaluate(() => axe.run())
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  })
}
