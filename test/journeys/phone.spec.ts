import type { Page } from '@playwright/test'
import { STEPS } from '../../src/ui/steps/screen.ts'
import { coreScreens } from '../../src/ui/steps/sequence.ts'
import { example, signable } from '../actions/supplies.ts'
import { layOut } from './desk.ts'
import { expect, test } from './guarded.ts'
import { show } from './look.ts'

test.describe.configure({ timeout: 120_000 })

const phone = { width: 360, height: 640 }

/** Runs in the page: whether the middle of its last link can be seen and tapped once it is scrolled to the end. */
function lastLinkIsFree(): boolean {
  window.scrollTo(0, document.documentElement.scrollHeight)
  const link = [...document.querySelectorAll('footer a')].at(-1)
  if (!link) return false
  const { x, y, width, height } = link.getBoundingClientRect()
  const under = [y + 1, y + height / 2, y + height - 1].map((at) => document.elementFromPoint(x + width / 2, at))
  return under.every((part) => part === link)
}

for (const language of ['en', 'pl'] as const) {
  test(`the bar of the paper lies over nothing at the end of a question (${language})`, async ({ page }) => {
    const at = await layOut(page, await signable('grill', language))
    await page.setViewportSize(phone)
    for (const { step, id } of coreScreens) {
      await show(page, `${at}/${step}/${id}`)
      expect.soft(await page.evaluate(lastLinkIsFree), `${step}/${id}`).toBe(true)
    }
  })
}

test('an example says that it is one on every screen of a phone, before its paper is opened', async ({ page }) => {
  const at = await layOut(page, await example('grill', 'en'))
  await page.setViewportSize(phone)
  for (const address of ['', ...STEPS.map((step) => `/${step}`)]) {
    await show(page, at + address)
    await expect(page.getByRole('banner').getByText('Example', { exact: true }), address).toBeVisible()
  }
})

/** Runs in the page: the figures in sight, and how far each leaves the frame it stands in, in CSS pixels. */
const cutFigures = (page: Page, within: string) =>
  page.locator(`${within} figure svg:visible`).evaluateAll((figures) =>
    figures.map((figure) => {
      const frame = figure.parentElement?.getBoundingClientRect()
      return Math.max(0, figure.getBoundingClientRect().right - (frame?.right ?? 0))
    }),
  )

test('no figure is cut in a narrow paper, nor on the sheet of a phone', async ({ page }) => {
  const at = await layOut(page, await signable('grill', 'en'))
  await show(page, `${at}/line/handOver`)
  await page.setViewportSize({ width: 1040, height: 800 })
  await expect(page.locator('aside figure svg:visible').first()).toBeVisible()
  const beside = await cutFigures(page, 'aside')
  await page.setViewportSize(phone)
  await page.locator('[aria-haspopup=dialog]').click()
  await expect(page.locator('dialog figure svg:visible').first()).toBeVisible()
  const sheet = await cutFigures(page, 'dialog')
  expect(beside.length).toBeGreaterThan(2)
  expect(sheet).toHaveLength(beside.length)
  expect([...beside, ...sheet].filter((cut) => cut > 1)).toEqual([])
})

test('whoever looks up a word at a question comes back to that question', async ({ page }) => {
  const at = await layOut(page, await signable('grill', 'en'))
  for (const link of ['The words used here', 'About, privacy, licences']) {
    await show(page, `${at}/goal/levels`)
    await page.getByRole('contentinfo').getByRole('link', { name: link }).click()
    await expect(page).toHaveURL(/#\/(glossary|about)$/)
    await page.getByRole('main').getByRole('link', { name: 'Back' }).click()
    await expect(page).toHaveURL(new RegExp(`${at}/goal/levels$`))
  }
})

test('what is still open leads on from a target that a thumb meets', async ({ page }) => {
  const at = await layOut(page, { ...(await signable('grill', 'en')), goal: { place: { open: { owner: 'client' } } } })
  await page.setViewportSize(phone)
  await show(page, at)
  const link = page.getByRole('region', { name: 'Still open' }).getByRole('link').first()
  expect((await link.evaluate((part) => part.getClientRects()[0]?.height)) ?? 0).toBeGreaterThanOrEqual(43)
})
