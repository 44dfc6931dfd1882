import type axeCore from 'axe-core'
import { readFileSync } from 'node:fs'
import { downloaded } from './downloads.ts'
import { expect, test } from './guarded.ts'

declare const axe: typeof axeCore

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

test('the first screen says what this is, how long it takes, and every way to begin', async ({ page }) => {
  await page.goto('')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Agree on what to expect, before anyone promises it.',
  )
  await expect(page).toHaveTitle('Agree on what to expect – Ten Tables')
  const ways = page.getByRole('navigation', { name: 'Ways to begin' })
  await expect(ways.getByRole('button', { name: /Start with an empty paper.*about half an hour/ })).toBeVisible()
  await expect(ways.getByRole('button', { name: 'The grill by the station: Start from it' })).toBeVisible()
  await expect(ways.getByRole('button', { name: /Open a file or a PDF/ })).toBeVisible()
  await expect(page.getByText('There is nothing on this desk yet.')).toBeVisible()
})

test('an example paper is one tap away, and becomes a draft with the next', async ({ page }) => {
  await page.goto('')
  await page.getByRole('link', { name: 'The grill by the station: Read the finished paper' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The grill by the station')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByText('Neither party guarantees revenue.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Start from this example' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'The goal' }).getByText('Completed')).toBeVisible()
  await expect(page.getByText('Example – not an agreement.')).toBeVisible()
})

test('an agreement is listed, copied, deleted and brought back', async ({ page }) => {
  await page.goto('')
  await page.getByRole('button', { name: 'The dental practice: Start from it' }).click()
  await page.getByRole('link', { name: 'All agreements' }).click()
  const mine = page.getByRole('region', { name: 'My agreements' })
  const rows = mine.getByRole('listitem')
  await expect(rows).toHaveCount(1)
  await mine.getByRole('button', { name: /^Copy/ }).click()
  await expect(rows).toHaveCount(2)
  await mine
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(rows).toHaveCount(1)
  await expect(mine.getByRole('button', { name: 'Undo' })).toBeFocused()
  await mine.getByRole('button', { name: 'Undo' }).click()
  await expect(rows).toHaveCount(2)
  await page.reload()
  await expect(rows).toHaveCount(2)
})

test('a copy saved as a file opens again, and a file that is none is refused with a reason', async ({ page }) => {
  await page.goto('')
  await page.getByRole('button', { name: 'The grill by the station: Start from it' }).click()
  const saveCopy = page.getByRole('button', { name: 'Save a copy as a file' })
  const { name, bytes } = await downloaded(page, () => saveCopy.click())
  expect(name).toMatch(/\.tentables\.json$/)
  await page.getByRole('link', { name: 'All agreements' }).click()
  const input = page.locator('input[type=file]')
  await input.setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') })
  await expect(page.getByRole('alert')).toContainText('not an agreement of Ten Tables')
  await input.setInputFiles({ name, mimeType: 'application/json', buffer: bytes })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The quiet hour before six')
})

test('the language changes in place, is said once, and is remembered', async ({ page }) => {
  await page.goto('#/glossary')
  await page.getByRole('button', { name: 'Polski' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Słowa, których tu używamy')
  await expect(page.getByRole('button', { name: 'Polski' })).toBeFocused()
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl')
  await expect(page).toHaveTitle('Słowa, których tu używamy – Ten Tables')
  await expect(page.locator('[data-announcer]')).toHaveText('Ten ekran jest teraz po polsku.')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Słowa, których tu używamy')
})

test('a language chosen while a page is on its way keeps the focus where it is', async ({ page }) => {
  await page.route(/GlossaryPage.*\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, 1000))
    await route.continue()
  })
  await page.goto('#/glossary')
  await page.getByRole('button', { name: 'Polski' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Słowa, których tu używamy')
  await expect(page.getByRole('button', { name: 'Polski' })).toBeFocused()
})

test('everything on this device can be deleted, once somebody has said so twice', async ({ page }) => {
  await page.goto('')
  await page.getByRole('button', { name: 'The grill by the station: Start from it' }).click()
  await expect(page).toHaveURL(/#\/a\//)
  await page.goto('#/about')
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything for good' }).click()
  await expect(page.getByText('Everything that was kept here is deleted.')).toBeVisible()
  await page.goto('')
  await expect(page.getByText('There is nothing on this desk yet.')).toBeVisible()
})

test('an address that nothing stands at says so, and leads home', async ({ page }) => {
  await page.goto('#/nowhere')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address')
  await page.goto('#/a/nothing')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This agreement is not on this device')
  await page.getByRole('link', { name: 'Go to the first screen' }).click()
  await expect(page).toHaveURL(/#\/$/)
})

const eyes = {
  'in light': { colorScheme: 'light' },
  'in dark': { colorScheme: 'dark' },
  'with more contrast': { contrast: 'more' },
  'with more contrast in dark': { contrast: 'more', colorScheme: 'dark' },
  'in forced colours': { forcedColors: 'active' },
} as const

for (const [seen, media] of Object.entries(eyes)) {
  test(`axe finds nothing on the screens around the path, ${seen}`, async ({ page }) => {
    await page.emulateMedia(media)
    await page.goto('')
    await page.getByRole('button', { name: 'The grill by the station: Start from it' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The quiet hour before six')
    for (const address of ['', '#/', '#/about', '#/glossary', '#/nowhere']) {
      if (address !== '') await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.evaluate(axeSource)
      const { violations } = await page.evaluate(() => axe.run())
      expect(violations.map(({ id, nodes }) => [address, id, nodes.map(({ html }) => html)])).toEqual([])
    }
  })
}

for (const width of [320, 1280]) {
  for (const language of ['en-GB', 'nl', 'pl', 'ko']) {
    test.describe(`with text at 200 % in ${language} on ${width} px`, () => {
      test.use({ locale: language, viewport: { width, height: 800 } })

      test('nothing leaves the window', async ({ page }) => {
        await page.goto('')
        await page
          .getByRole('navigation')
          .getByRole('listitem')
          .filter({ has: page.locator('a[href="#/example/grill"]') })
          .getByRole('button')
          .click()
        await expect(page).toHaveURL(/#\/a\//)
        for (const address of ['', '#/', '#/about', '#/glossary', '#/nowhere']) {
          if (address !== '') await page.goto(address)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
          expect(overflow, `${address} is too wide`).toBeLessThanOrEqual(0)
          const beyond = await page.evaluate(() =>
            [...document.querySelectorAll('#root *')]
              .filter(
                (part) =>
                  !part.matches('.unseen, .unseen *') && part.getBoundingClientRect().right > window.innerWidth + 1,
              )
              .map((part) => part.outerHTML.slice(0, 80)),
          )
          expect(beyond, `${address} leaves the window`).toEqual([])
        }
      })
    })
  }
}
