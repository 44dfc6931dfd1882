import { readFileSync } from 'node:fs'
import type axeCore from 'axe-core'
import type { Page } from '@playwright/test'
import type { Language } from '../../src/domain/language/languages.ts'
import { signable } from '../actions/supplies.ts'
import { expect, test } from './guarded.ts'
import { desk, saved } from './papers.ts'

declare const axe: typeof axeCore

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** From the first screen through both signatures to what one keeps; `look` is called on each screen. */
async function through(page: Page, language: Language, look: () => Promise<void>) {
  const file = saved(await signable('grill', language), desk())
  await page.goto('')
  await page.locator('input[type=file]').setInputFiles(file)
  await page.waitForURL(/#\/a\/\w+$/)
  await page.goto(`${page.url()}/sign`)
  await page.locator('[data-fingerprint]').waitFor()
  await look()
  await page.locator('input[name=first]').last().check()
  await page.locator('main').getByRole('button').first().click()
  for (const next of [/sign\/agency$/, /keep$/]) {
    await page.waitForURL(/sign\/(agency|client)$/)
    await look()
    await page.locator('main').getByRole('button').first().click()
    await page.locator('canvas').waitFor()
    await look()
    await page.locator('input[name=how]').nth(1).check()
    await page.locator('form').getByRole('button').last().click()
    await page.getByRole('alert').waitFor()
    await look()
    for (const box of await page.locator('form input[type=checkbox]').all()) await box.check()
    await page.locator('form').getByRole('button').last().click()
    await page.waitForURL(next)
  }
  await page.locator('a[download]').first().click()
  await look()
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the screens of signing and keeping, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await through(page, 'en', async () => {
      await page.evaluate(axeSource)
      const { violations } = await page.evaluate(() => axe.run())
      expect(violations.map(({ id, nodes }) => [page.url(), id, nodes.map(({ html }) => html)])).toEqual([])
    })
  })
}

for (const [language, width, size] of [
  ['en', 320, 100],
  ['pl', 320, 100],
  ['ko', 320, 100],
  ['nl', 320, 200],
  ['pl', 1280, 200],
] as const) {
  test.describe(`in ${language} on ${width} px with text at ${size} %`, () => {
    test.use({ locale: language, viewport: { width, height: 640 } })

    test('no screen of signing and keeping leaves the window', async ({ page }) => {
      await through(page, language, async () => {
        await page.evaluate((root) => void (document.documentElement.style.fontSize = root), `${size}%`)
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
        expect(await page.evaluate(sticksOut)).toEqual([])
      })
    })
  })
}

/** What reaches over the window's edge, though the page hides it. */
function sticksOut(): string[] {
  const isFolded = (element: Element) => element.closest('details:not([open]), .unseen') !== null
  return [...document.querySelectorAll('main *')]
    .filter((element) => !(element instanceof SVGElement) && !isFolded(element) && element.getClientRects().length > 0)
    .filter(
      (element) =>
        element.getBoundingClientRect().right > innerWidth + 1 && element.closest('[class*=tableFrame]') === null,
    )
    .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`)
}
