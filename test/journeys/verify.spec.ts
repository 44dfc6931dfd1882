import type { Page } from '@playwright/test'
import { languages, type Language } from '../../src/domain/language/languages.ts'
import { signable } from '../actions/supplies.ts'
import { offer } from './desk.ts'
import { expect, test } from './guarded.ts'
import { expectClean, expectFits, standsStill } from './look.ts'
import { desk, printedInNode, saved, signedInNode } from './papers.ts'
import { locales } from './tongues.ts'
import { told } from './words.ts'

async function signedPaper(language: Language = 'en'): Promise<Buffer> {
  const folder = desk()
  return signedInNode(saved(await signable('grill', language), folder), folder)
}

const say = (key: string, language: Language = 'en') => told(language, 'verify', key)

/** Whatever stands behind it, the answer is the heading, and has the focus. */
async function expectAnswer(page: Page, key: string, language: Language = 'en') {
  const heading = page.getByRole('heading', { level: 1, name: say(`answer.${key}`, language) })
  await expect(heading).toBeFocused({ timeout: 60_000 })
}

const check = (page: Page, bytes: Buffer) => offer(page, 'paper.pdf', bytes)

/** One bit of it is another. */
function flipped(paper: Buffer, place: number): Buffer {
  const changed = Buffer.from(paper)
  changed.writeUInt8(changed.readUInt8(place) ^ 1, place)
  return changed
}

/** A page of another program, with nothing on it. */
const foreign = Buffer.from(
  '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n' +
    'xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000054 00000 n \ntrailer\n<</Size 3/Root 1 0 R>>\nstartxref\n102\n%%EOF\n',
)

/** Its cross-reference leads to itself for ever; it kept the libraries that were tried busy for more than 12 s. */
const ring = Buffer.from('%PDF-1.4\nxref\n0 0\ntrailer\n<</Size 9999999/Prev 9/Root 1 0 R>>\nstartxref\n9\n%%EOF')

test('the first screen leads to it; a paper both signed passes, part by part, and opens as the draft it was', async ({
  page,
}) => {
  const paper = await signedPaper()
  await page.goto('./')
  await page.getByRole('button', { name: /^Check a signed PDF/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: say('title') })).toBeFocused()
  await check(page, paper)
  await expectAnswer(page, 'passedBoth')
  const row = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: say(name) }) })
  for (const part of ['untouched', 'count', 'page'])
    await expect(row(`check.${part}`)).toContainText(say('word.passed'))
  // Signed today, months before the day that the agreement names.
  await expect(row('check.dates')).toContainText(say('text.datesAgreement'))
  for (const unproven of ['person', 'time', 'right'])
    await expect(row(`unproven.${unproven}`)).toContainText(say('word.untold'))
  await expect(page.locator('[data-key-number]')).toHaveText([/^(\d{4} ){5}$/, /^(\d{4} ){5}$/])
  await expect(page.getByRole('article')).toContainText('The quiet hour before six')
  await page.getByRole('button', { name: say('draft.button') }).click()
  await expect(page).toHaveURL(/#\/a\/\w+$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The quiet hour before six')
})

test('a flipped byte, a file of others, one with a ring and one that is no PDF are told apart; the next good one passes', async ({
  page,
}) => {
  const folder = desk()
  const file = saved(await signable('grill', 'en'), folder)
  const [paper, unsigned] = [signedInNode(file, folder), printedInNode(file, folder)]
  await page.goto('./#/verify')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const [bytes, answer] of [
    [flipped(paper, 40_000), 'failedBoth'],
    [foreign, 'foreignUnsigned'],
    [ring, 'unreadable'],
    [unsigned, 'unsigned'],
    [Buffer.from('not a PDF'), 'unreadable'],
    [paper, 'passedBoth'],
  ] as const) {
    await check(page, bytes)
    await expectAnswer(page, answer)
  }
})

test('a file let go on the page is checked; one of the same people with other keys warns, until it is said to be theirs', async ({
  page,
}) => {
  const [first, other] = [await signedPaper(), await signedPaper()]
  await page.goto('./#/verify')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await drop(page, first)
  await expectAnswer(page, 'passedBoth')
  await expect(page.getByText(say('who.new'))).toHaveCount(2)
  await drop(page, other)
  await expect(page.getByText(say('changed.ask'))).toHaveCount(2)
  await expectClean(page, 'another key')
  await expectFits(page, 'another key')
  for (let warning = 0; warning < 2; warning += 1)
    await page
      .getByRole('button', { name: say('changed.button') })
      .first()
      .click()
  await expect(page.getByText(say('who.known'))).toHaveCount(2)
  await drop(page, first)
  await expect(page.getByText(/^Seen before on this device/)).toHaveCount(2)
  await drop(page, other)
  await expect(page.getByText(say('changed.ask'))).toHaveCount(0)
  await expect(page.getByText(/^Seen before on this device/)).toHaveCount(2)
})

/** Lets a file go over the page, as a hand with a mouse does. */
async function drop(page: Page, bytes: Buffer) {
  const before = await page.getByRole('heading', { level: 1 }).elementHandle()
  const dataTransfer = await page.evaluateHandle((data) => {
    const carried = new DataTransfer()
    const content = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
    carried.items.add(new File([content], 'paper.pdf', { type: 'application/pdf' }))
    return carried
  }, bytes.toString('base64'))
  await page.dispatchEvent('main', 'drop', { dataTransfer })
  // Each answer has a heading of its own.
  await expect.poll(() => before?.evaluate((heading) => heading.isConnected), { timeout: 60_000 }).toBe(false)
}

test.describe('with a verifier that never comes to an end', () => {
  // What the service worker fetches, nobody can exchange.
  test.use({ serviceWorkers: 'block' })

  test('the page stays in hand, the verifier is stopped after its two seconds, and the next file passes', async ({
    page,
  }) => {
    const paper = await signedPaper()
    await page.route(/\/verifier-[^/]+\.js$/, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'export const check = (request, answer) => { answer("at-work"); for (;;); }',
      }),
    )
    await page.goto('./#/verify')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await check(page, paper)
    await page.getByRole('button', { name: 'Nederlands' }).click()
    await expect(page.getByText('paper.pdf wordt gecontroleerd')).toBeVisible()
    await expectAnswer(page, 'slow', 'nl')
    await expect(page.getByRole('button', { name: say('longer', 'nl') })).toBeVisible()
    await page.unroute(/\/verifier-[^/]+\.js$/)
    await check(page, paper)
    await expectAnswer(page, 'passedBoth', 'nl')
  })
})

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: locales[language] })

    test('the page and its answers are clean for axe, fit every screen, and are said in the language', async ({
      page,
    }) => {
      const paper = await signedPaper(language)
      await page.goto('./#/verify')
      await expect(page.getByRole('heading', { level: 1, name: say('title', language) })).toBeVisible()
      await look(page, 'before a file')
      for (const [bytes, answer] of [
        [paper, 'passedBoth'],
        [flipped(paper, 40_000), 'failedBoth'],
        [foreign, 'foreignUnsigned'],
      ] as const) {
        await check(page, bytes)
        await expectAnswer(page, answer, language)
        await look(page, answer)
      }
    })
  })
}

async function look(page: Page, name: string) {
  await standsStill(page)
  await expectClean(page, name)
  await expectFits(page, name)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 800 })
}
