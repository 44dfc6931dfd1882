import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { findChromium, launchArguments } from '../../.ci/chromium.mjs'
import { draftFingerprint } from '../../src/domain/agreement/fingerprint.ts'
import type { Draft } from '../../src/domain/agreement/draft.ts'
import { signable } from '../actions/supplies.ts'
import { anyHost } from './anyHost.ts'
import { layOut, offer } from './desk.ts'
import { expect, test } from './guarded.ts'
import { mouse } from './hands.ts'
import { desk, saidBySealJudge, verifiedInNode, wordsOf } from './papers.ts'
import { Walk } from './walk.ts'
import { downloaded } from './downloads.ts'

const grill = await signable('grill', 'en')
/** Another agreement of the same people. */
const another: Draft = { ...grill, id: 'b'.repeat(26), date: '2027-03-01' }

/** The agency signs with its name, and the file is taken to the folder. */
async function agencySigns(page: Page, at: string, folder: string): Promise<string> {
  const walk = new Walk(page, 'en', mouse)
  await page.goto(`#${at}/sign`)
  await page.getByRole('radio').first().click()
  await walk.press('button', 'sign', 'before.handOver')
  await signsNow(walk)
  await walk.press('button', 'sign', 'turn.back')
  return take(page, at, folder)
}

async function signsNow(walk: Walk) {
  await walk.press('button', 'sign', 'turn.here')
  await walk.choose('radio', 'sign', 'how.type')
  for (const box of await walk.page.getByRole('checkbox').all()) await box.check()
  await walk.press('button', 'sign', 'sign.button')
}

async function take(page: Page, at: string, folder: string, name = 'Download the paper'): Promise<string> {
  await page.goto(`#${at}/keep`)
  const link = page.getByRole('link', { name, exact: true })
  const file = join(folder, `${Math.random()}.pdf`)
  writeFileSync(file, (await downloaded(page, () => link.click())).bytes)
  return file
}

const keyOf = (file: string) => /Key (\d{4}(?: \d{4}){4})/.exec(wordsOf(file))?.[1]

test('a person signs paper after paper with one key, after a reload too, until everything is deleted', async ({
  page,
}) => {
  const folder = desk()
  const first = keyOf(await agencySigns(page, await layOut(page, grill), folder))
  expect(first).toMatch(/^\d{4}/)
  await page.goto('./')
  await page.reload()
  expect(keyOf(await agencySigns(page, await layOut(page, another), folder))).toBe(first)
  await page.goto('#/about')
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything for good' }).click()
  await expect(page.getByText('Everything that was kept here is deleted.')).toBeVisible()
  await page.goto('./')
  const later = keyOf(await agencySigns(page, await layOut(page, another), folder))
  expect(later).toMatch(/^\d{4}/)
  expect(later).not.toBe(first)
})

test('what both signed stays as it was signed when an answer changes, and the next paper says what it replaces', async ({
  page,
}) => {
  const folder = desk()
  const walk = new Walk(page, 'en', mouse)
  const at = await layOut(page, grill)
  await agencySigns(page, at, folder)
  await page.goto(`#${at}/sign`)
  await walk.press('button', 'sign', 'before.handOver')
  await signsNow(walk)
  await expect(walk.heading('keep', 'kept.title')).toBeVisible()
  const original = await take(page, at, folder)
  expect(saidBySealJudge(original).match(/Signature is Valid/g)).toHaveLength(2)
  expect(verifiedInNode(original)).toMatchObject({ verdict: 'passed', complete: true, reasons: [] })

  await page.goto(`#${at}/goal/place`)
  await page.getByRole('textbox').first().press('End')
  await page.getByRole('textbox').first().press('x')
  await page.getByRole('dialog').getByRole('button', { name: 'Change it and sign again' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device' })).toBeVisible()
  const next = await agencySigns(page, at, folder)
  const replaced = draftFingerprint(grill).groups.join(' ')
  expect(wordsOf(next).replaceAll(/\s+/g, ' ')).toContain(
    'This is version 2. Once both have signed it, it replaces version 1',
  )
  expect(wordsOf(next)).toContain(replaced)
  await expect(page.getByText(`fingerprint ${replaced}`)).toBeVisible()
  const before = await take(page, at, folder, 'Download this paper')
  expect(readFileSync(before).equals(readFileSync(original))).toBe(true)
})

test('a page that came over plain http says that it can make no key before anybody draws', async () => {
  const host = await anyHost(process.env['JOURNEYS_APP'] ?? '')
  const browser = await chromium.launch({
    ...findChromium(),
    args: [...launchArguments(), '--host-resolver-rules=MAP tables.example 127.0.0.1'],
  })
  const page = await browser.newPage({ locale: 'en-GB' })
  await page.goto(host.address.replace('127.0.0.1', 'tables.example'))
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  await offer(page, 'draft.tentables.json', JSON.stringify(grill))
  await expect(page).toHaveURL(/#\/a\/\w+$/)
  await page.getByRole('link', { name: 'Sign', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'This page cannot make a key' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Save the answers as a file' })).toBeVisible()
  await expect(page.locator('canvas')).toHaveCount(0)
  await browser.close()
  host.close()
})
