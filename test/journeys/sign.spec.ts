import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { draftFingerprint, fingerprintOf } from '../../src/domain/agreement/fingerprint.ts'
import { signable } from '../actions/supplies.ts'
import { expect, test } from './guarded.ts'
import { desk, printedInNode, saidBySealJudge, saved, shapeOf, verifiedInNode, wordsOf } from './papers.ts'
import { downloaded } from './downloads.ts'

/** Opens a file from the first screen and goes to step 9. */
async function openToSign(page: Page, file: string) {
  await page.goto('./')
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('link', { name: 'Sign', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign on this device' })).toBeVisible()
}

/** A hand with a mouse: up, down, up again. */
async function scribble(page: Page, pad: Locator) {
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error('There is no pad')
  const at = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const
  await page.mouse.move(...at(0.2, 0.7))
  await page.mouse.down()
  for (const [x, y] of [
    [0.3, 0.2],
    [0.4, 0.8],
    [0.5, 0.3],
    [0.7, 0.6],
  ] as const)
    await page.mouse.move(...at(x, y), { steps: 6 })
  await page.mouse.up()
}

const shownFingerprint = async (page: Page) => (await page.locator('[data-fingerprint]').innerText()).split(/\s+/)
const shownOfTheFile = async (page: Page) => (await page.locator('[data-file-fingerprint]').textContent())?.trim()

test('two people sign on one device, one with the mouse, one with the keyboard, and take the same file', async ({
  page,
}) => {
  const folder = desk()
  const draft = await signable('grill', 'en')
  const file = saved(draft, folder)
  const fromNode = printedInNode(file, folder)
  const [mina, joris] = [draft.parties.agency.signer?.name ?? '', draft.parties.client.signer?.name ?? '']

  await openToSign(page, file)
  const { groups } = draftFingerprint(draft)
  expect(await shownFingerprint(page)).toEqual(groups)
  expect(await shownOfTheFile(page)).toBe(fingerprintOf(fromNode).hex)
  await page.getByRole('button', { name: 'Hand over the device' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose who signs first')
  await page.getByRole('radio', { name: mina }).check()
  await page.getByRole('button', { name: 'Hand over the device' }).click()

  await page.getByRole('button', { name: `I am ${mina}` }).click()
  await page.getByRole('button', { name: /^Read all \d+ pages$/ }).click()
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible()
  await page.getByRole('button', { name: /^Sign as/ }).click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(3)
  await scribble(page, page.locator('canvas'))
  await page.getByRole('checkbox', { name: /^I have read/ }).check()
  await page.getByRole('checkbox', { name: /^I may sign/ }).check()
  await page.getByRole('button', { name: /^Sign as/ }).click()

  await expect(page.getByRole('heading', { level: 1, name: `Give the device to ${joris}.` })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Read it once more. Then sign.' })).toBeFocused()
  expect(await shownFingerprint(page)).toEqual(groups)
  await signByKeyboard(page)

  await expect(page.getByRole('heading', { level: 1, name: 'Both of you have signed' })).toBeVisible()
  const paper = await taken(page, folder, 'Download the paper')
  const bytes = readFileSync(paper)
  expect(bytes.subarray(0, fromNode.length).equals(fromNode)).toBe(true)
  expect(await shownFingerprint(page)).toEqual(groups)
  expect(await shownOfTheFile(page)).toBe(fingerprintOf(bytes).hex)
  const words = wordsOf(paper)
  for (const name of [mina, joris]) expect(words.split(name).length).toBeGreaterThan(2)
  expect(words).toContain('drawn on this device')
  expect(words).toContain('name typed on this device')
  const numbers = new Set(words.match(/\d{4}(?: \d{4}){4}/g))
  const keys = [...words.matchAll(/Key (\d{4}(?: \d{4}){4})/g)].map(([, number]) => number)
  expect(new Set(keys).size).toBe(2)
  expect(numbers).toEqual(new Set([groups.join(' '), ...keys]))
  expect(saidBySealJudge(paper).match(/Signature is Valid/g)).toHaveLength(2)
  expect(verifiedInNode(paper)).toMatchObject({ verdict: 'passed', complete: true, reasons: [] })
  expect(words.replaceAll(/\s+/g, '')).toContain(fingerprintOf(fromNode).hex.slice(0, 16))
  expect(shapeOf(paper)).toContain('No syntax or stream encoding errors found')

  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Both of you have signed' })).toBeVisible()
  const again = readFileSync(await taken(page, folder, 'Download the paper'))
  expect(again.equals(bytes)).toBe(true)
})

/** With the keyboard alone: to the way of signing, two down; the name is there; both boxes; and the act. */
async function signByKeyboard(page: Page) {
  const reach = async (target: Locator) => {
    for (let step = 0; step < 60; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error('The keyboard does not get there')
  }
  await reach(page.getByRole('radio', { name: 'Draw' }))
  await page.keyboard.press('ArrowDown')
  const name = page.getByRole('textbox', { name: 'Your name, as you sign' })
  await reach(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Read it once more. Then sign.' })).toBeVisible()
  for (const box of [/^I have read/, /^I may sign/]) {
    await reach(page.getByRole('checkbox', { name: box }))
    await page.keyboard.press('Space')
  }
  await reach(page.getByRole('button', { name: /^Sign as/ }))
  await page.keyboard.press('Enter')
}

async function taken(page: Page, folder: string, link: string): Promise<string> {
  const { name, bytes } = await downloaded(page, () => page.getByRole('link', { name: link }).click())
  const file = join(folder, name)
  writeFileSync(file, bytes)
  return file
}

test('Back shows nothing of the agency after the device was handed over; giving it back does', async ({ page }) => {
  const folder = desk()
  const draft = await signable('grill', 'en')
  await openToSign(page, saved(draft, folder))
  const joris = draft.parties.client.signer?.name ?? ''
  await page.getByRole('radio', { name: joris }).check()
  await page.getByRole('button', { name: 'Hand over the device' }).click()
  const turn = page.getByRole('heading', { level: 1, name: `Give the device to ${joris}.` })
  await expect(turn).toBeVisible()
  await page.goBack()
  await expect(turn).toBeVisible()
  await page.getByRole('button', { name: `I am ${joris}` }).click()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Read it once more. Then sign.' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ten Tables' })).toHaveCount(0)
  await page.getByRole('button', { name: /^Give it back/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign on this device' })).toBeVisible()
})
