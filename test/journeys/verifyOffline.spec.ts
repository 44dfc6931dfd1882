import { expect, test } from '@playwright/test'
import { signable } from '../actions/supplies.ts'
import { anyHost } from './anyHost.ts'
import { offer } from './desk.ts'
import { desk, saved, signedInNode } from './papers.ts'
import { told } from './words.ts'

test('a paper is checked with the network cut as soon as the app says that it works without', async ({
  page,
  context,
}) => {
  const folder = desk()
  const paper = signedInNode(saved(await signable('grill', 'ko'), folder), folder)
  const host = await anyHost(process.env['JOURNEYS_APP'] ?? '')
  await page.goto(host.address)
  await expect(page.locator('[data-announcer]')).toHaveText(/without a connection/, { timeout: 60_000 })
  await context.setOffline(true)
  host.close()
  await page.goto(`${host.address}#/verify`)
  await expect(page.getByRole('heading', { level: 1, name: told('en', 'verify', 'title') })).toBeVisible()
  await offer(page, 'paper.pdf', paper)
  const passed = page.getByRole('heading', { level: 1, name: told('en', 'verify', 'answer.passedBoth') })
  await expect(passed).toBeFocused({ timeout: 60_000 })
})
