import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { canonicalText } from '../../src/domain/agreement/canonical.ts'
import { readDraft } from '../../src/domain/agreement/parse.ts'
import { signable } from '../actions/supplies.ts'
import { layOut, offer, whereabouts } from './desk.ts'
import { expect, test } from './guarded.ts'
import { fill, mouse } from './hands.ts'
import { Walk } from './walk.ts'
import { downloaded } from './downloads.ts'

/** A browser says in the console that it is offline, or that a disk is full; nothing else may complain. */
const whileComplaining = test.extend({ promises: undefined })

const field = (page: Page, name: string) => page.getByRole('textbox', { name })
const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: 'Saved on this device' })).toBeVisible()

test('Back, reload, a turned phone and another language lose nothing that was typed', async ({ page }) => {
  const walk = new Walk(page, 'en', mouse)
  await walk.begin()
  const at = whereabouts(page)
  await page.goto(`#${at}/goal/levels`)
  await fill(field(page, 'Past: as it was until now'), '4')
  await fill(field(page, 'Plan: from here on it is reached'), '10 or so')
  await page.setViewportSize({ width: 360, height: 740 })
  await page.setViewportSize({ width: 740, height: 360 })
  await expect(field(page, 'Past: as it was until now')).toHaveValue('4')
  await expect(field(page, 'Plan: from here on it is reached')).toHaveValue('10 or so')
  await page.setViewportSize({ width: 1280, height: 800 })
  await saved(page)
  await page.reload()
  await expect(field(page, 'Past: as it was until now')).toHaveValue('4')
  await expect(field(page, 'Plan: from here on it is reached')).toHaveValue('10 or so')
  await walk.goOn()
  await expect(page.getByRole('alert')).toContainText('Plan: from here on it is reached')
  await expect(page).toHaveTitle(/^Error:/)
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  expect(whereabouts(page)).toBe(`${at}/goal/levels`)
  await expect(page.locator('[id="goal/levels/plan/client"]')).toHaveValue('10 or so')
  await page.getByRole('button', { name: 'English' }).click()
  await fill(field(page, 'Plan: from here on it is reached'), '10')
  await walk.goOn()
  await expect(walk.heading('steps', 'screen.goal.when.title')).toBeVisible()
  await page.goBack()
  await expect(field(page, 'Plan: from here on it is reached')).toHaveValue('10')
})

test('"I do not know yet" stands on the paper, on the list and on the page where both read', async ({ page }) => {
  const walk = new Walk(page, 'en', mouse)
  await walk.begin()
  const at = whereabouts(page)
  await page.goto(`#${at}/goal/pain`)
  await page.getByRole('checkbox', { name: 'I do not know yet' }).check()
  await page.getByRole('radio', { name: 'The client' }).check()
  await walk.goOn()
  await expect(walk.heading('steps', 'screen.goal.metric.title')).toBeVisible()
  const questions = page.getByRole('listitem').filter({ hasText: 'What hurts now' })
  await page.goto(`#${at}`)
  await expect(questions.getByRole('link').first()).toHaveAttribute('href', `#${at}/goal/pain/list`)
  await page.goto(`#${at}/read`)
  await expect(questions.getByRole('link').first()).toHaveAttribute('href', `#${at}/goal/pain/read`)
  const paper = page.getByRole('region', { name: 'The paper' })
  await expect(paper.getByText(/open points?/i).first()).toBeVisible()
  await page.reload()
  await page.goto(`#${at}/goal/pain`)
  await expect(page.getByRole('checkbox', { name: 'I do not know yet' })).toBeChecked()
})

test('who changes one answer comes back to where it was missing, after a reload too', async ({ page }) => {
  const walk = new Walk(page, 'en', mouse)
  await walk.begin()
  const at = whereabouts(page)
  await page.goto(`#${at}/read`)
  await page.locator(`a[href="#${at}/table/agency/read"]`).first().click()
  const name = page.locator('[id="parties/agency/legalName"]')
  await fill(name, 'Atelier Maasweg')
  await saved(page)
  await page.reload()
  await page.getByText('More questions in this step').click()
  await page.locator(`a[href="#${at}/table/agencyMore/table/agency/read"]`).click()
  await expect(walk.heading('steps', 'screen.table.agencyMore.title')).toBeVisible()
  await page.getByRole('link', { name: 'Back' }).click()
  await expect(name).toHaveValue('Atelier Maasweg')
  await fill(page.locator('[id="parties/agency/signer/name"]'), 'Noor Visser')
  await page.getByRole('radio').first().check()
  await walk.goOn()
  await expect(walk.heading('check', 'title')).toBeVisible()
  expect(whereabouts(page)).toBe(`${at}/read`)
})

test('a file saved, everything deleted, and the file opened again give the very same agreement', async ({ page }) => {
  const draft = canonicalText(await signable('clinic', 'en'))
  const read = readDraft(draft)
  if (!read.ok) throw new Error('The example cannot be read')
  await layOut(page, read.value)
  const saveCopy = page.getByRole('button', { name: 'Save a copy as a file' })
  const save = async () => (await downloaded(page, () => saveCopy.click())).bytes.toString('utf8')
  const first = await save()
  expect(first).toBe(draft)
  await page.goto('#/about')
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything for good' }).click()
  await expect(page.getByText('Everything that was kept here is deleted.')).toBeVisible()
  await page.goto('./')
  await page.reload()
  await expect(page.getByText('There is nothing on this desk yet.')).toBeVisible()
  await offer(page, 'again.tentables.json', first)
  await expect(page).toHaveURL(/#\/a\/\w+$/)
  expect(await save()).toBe(first)
})

const hostile = (name: string) => readFileSync(new URL(`../engine/pdf/fixtures/hostile/${name}`, import.meta.url))

const badFiles: readonly (readonly [string, Buffer | string, string])[] = [
  ['broken.json', '{"format":"ten-tables","version":1,', 'cannot be read as an agreement'],
  ['empty.json', '', 'This file is empty'],
  ['other.json', '{"a":1}', 'not an agreement of Ten Tables'],
  ['newer.json', '{"format":"ten-tables","version":99}', 'made by a newer version'],
  ['wrong.json', '{"format":"ten-tables","version":1,"id":"no","revision":0}', 'no version of Ten Tables writes'],
  ['foreign.pdf', hostile('control-06.pdf'), 'not made by Ten Tables'],
  ['cut.pdf', hostile('truncated-30.pdf'), 'PDF'],
  ['picture.json', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'neither an agreement nor a PDF'],
]

test('a file that cannot be opened gets a sentence, and what was there stays', async ({ page }) => {
  await layOut(page, await signable('grill', 'en'))
  await page.getByRole('link', { name: 'All agreements' }).click()
  const rows = page.getByRole('region', { name: 'My agreements' }).getByRole('listitem')
  await expect(rows).toHaveCount(1)
  for (const [name, content, sentence] of badFiles) {
    await offer(page, name, content)
    await expect(page.getByRole('alert'), name).toContainText(sentence)
    await expect(page.getByRole('alert')).toContainText('What was here stays as it was.')
    await expect(rows).toHaveCount(1)
  }
})

test('an answer changed after the first signature is asked about, voids it, and is signed again', async ({ page }) => {
  const walk = new Walk(page, 'en', mouse)
  const at = await layOut(page, await signable('grill', 'en'))
  await page.goto(`#${at}/sign`)
  await page.getByRole('radio').first().click()
  await walk.press('button', 'sign', 'before.handOver')
  await walk.press('button', 'sign', 'turn.here')
  await walk.choose('radio', 'sign', 'how.type')
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await walk.press('button', 'sign', 'sign.button')
  await walk.press('button', 'sign', 'turn.back')
  await expect(page.getByText(walk.words('sign', 'before.lead.one'))).toBeVisible()
  await page.goto(`#${at}/goal/place`)
  const place = page.getByRole('textbox').first()
  const before = await place.inputValue()
  await place.press('End')
  await place.press('x')
  const dialog = page.getByRole('dialog', { name: 'This change voids a signature' })
  await dialog.getByRole('button', { name: 'Leave it as it is' }).click()
  await page.reload()
  await expect(place).toHaveValue(before)
  await place.press('End')
  await place.press('x')
  await dialog.getByRole('button', { name: 'Change it and sign again' }).click()
  await saved(page)
  await page.goto(`#${at}/sign`)
  await expect(page.getByText(walk.words('sign', 'before.lead.none_other'))).toBeVisible()
  await page.goto(`#${at}/goal/place`)
  await expect(place).toHaveValue(`${before}x`)
})

/** How long a page is still before it fetches the fonts of the paper, in milliseconds. */
const STILL = 15_000

/** Runs in the page: how many files lie on the shelf of fonts. */
async function onFontShelf(): Promise<number> {
  const name = (await caches.keys()).find((key) => key.startsWith('fonts-'))
  return name === undefined ? 0 : (await (await caches.open(name)).keys()).length
}

whileComplaining(
  'without a connection one reloads, changes the language and makes a paper',
  async ({ page, context }) => {
    const walk = new Walk(page, 'en', mouse)
    await page.clock.install()
    const at = await layOut(page, await signable('grill', 'en'))
    await expect(page.locator('[data-announcer]')).toHaveText(
      'Ten Tables now works on this device without a connection.',
    )
    await page.clock.fastForward(STILL)
    const text = await (await page.request.get('sw.js')).text()
    const fonts = JSON.parse(/"fontFiles":(\[[^\]]*\])/.exec(text)?.[1] ?? '[]') as string[]
    await expect.poll(() => page.evaluate(onFontShelf), { timeout: 30_000 }).toBe(fonts.length)
    await context.setOffline(true)
    await page.reload()
    await page.goto(`#${at}/sign`)
    await expect(walk.heading('sign', 'before.title')).toBeVisible({ timeout: 30_000 })
    await page.getByRole('button', { name: 'Polski' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'pl')
    await expect(new Walk(page, 'pl', mouse).heading('sign', 'before.title')).toBeVisible()
    await context.setOffline(false)
  },
)

whileComplaining('a full disk is told; what was typed stays, and is kept once there is room', async ({ page }) => {
  const walk = new Walk(page, 'en', mouse)
  await walk.begin()
  const at = whereabouts(page)
  await page.goto(`#${at}/goal/pain`)
  await fill(page.getByRole('textbox'), 'Kept before.')
  await saved(page)
  // Chromium remembers for half a minute how much room there was, so a smaller quota would not show at once.
  await page.evaluate(() => {
    const put: unknown = Reflect.get(IDBObjectStore.prototype, 'put')
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError')
    }
    addEventListener('disk-has-room', () => Reflect.set(IDBObjectStore.prototype, 'put', put))
  })
  await fill(page.getByRole('textbox'), 'Typed on a full disk. '.repeat(50))
  await expect(page.getByText('Not saved: this browser has no room left.')).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('disk-has-room')))
  await fill(page.getByRole('textbox'), 'Room again.')
  await saved(page)
  await page.reload()
  await expect(page.getByRole('textbox')).toHaveValue('Room again.')
})
