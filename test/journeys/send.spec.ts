import jsQR from 'jsqr'
import { parseHandOver, parseRequest } from '../../src/domain/agreement/handOver.ts'
import { readLink } from '../../src/engine/exchange/link.ts'
import { unlock } from '../../src/engine/exchange/locked.ts'
import { signable } from '../actions/supplies.ts'
import { AGENCYS, AGENCYS_LIMIT, agencysPartOf } from '../ui/app/exchange/send/part.ts'
import { layOut, whereabouts } from './desk.ts'
import { expect, test } from './guarded.ts'
import { fill, keyboard } from './hands.ts'
import { expectClean, expectFits } from './look.ts'
import { agencyHandsOver, ELSEWHERE, pixelsOf, serveOverHttps } from './overHttps.ts'
import { downloaded } from './downloads.ts'

const draft = async () => agencysPartOf(await signable('grill', 'en'))
const markers = [AGENCYS, AGENCYS_LIMIT, '4321']

function handOverIn(text: string) {
  const read = parseHandOver(JSON.parse(text) as object)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

test('by keyboard alone: a file with one thing asked by a day, without the answers that stay here', async ({
  page,
}) => {
  const at = await layOut(page, await draft())
  const hand = keyboard(page)
  await hand.press(page.getByRole('link', { name: 'Hand over to the other party' }))
  await hand.choose(page.getByRole('radio', { name: /^The agency: / }))
  await expect(page.getByText(/^No link and no code/)).toBeVisible()
  await expect(page.getByRole('radio', { name: /link|code/ })).toHaveCount(0)
  await hand.write(page.getByRole('textbox', { name: /^By when/ }), '1 March 2030')
  await hand.write(page.getByRole('textbox', { name: /^A message/ }), 'Take your time.')
  const file = await downloaded(page, () => hand.press(page.getByRole('button', { name: 'Save the file' })))
  expect(file.name).toMatch(/\.tentables\.json$/)
  const text = file.bytes.toString('utf8')
  expect(handOverIn(text)).toMatchObject({ by: 'agency', asks: 'answers', due: '2030-03-01', words: 'Take your time.' })
  for (const marker of markers) expect(text).not.toContain(marker)
  await expect(page.getByRole('heading', { level: 1, name: /^Handed over to/ })).toBeFocused()

  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device' })).toBeVisible()
  await page.reload()
  expect(whereabouts(page)).toBe(`${at}/send`)
  await expect(page.getByRole('listitem').filter({ hasText: 'draft 1, by Friday 1 March' })).toBeVisible()
  await expect(page.getByText(/^This device speaks for /)).toBeVisible()
})

test.describe('where another device can open a link', () => {
  test.use({ baseURL: ELSEWHERE, serviceWorkers: 'block' })
  test.beforeEach(({ context }) => serveOverHttps(context))

  for (const [what, width, colorScheme] of [
    ['a wide screen', 1280, 'light'],
    ['a phone at night', 360, 'dark'],
  ] as const) {
    test.describe(`on ${what}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme })

      test('a screenshot of the code holds the link with the request', async ({ page, browser }) => {
        await layOut(page, await draft())
        await agencyHandsOver(page)
        await page.getByRole('radio', { name: 'As a code on this screen' }).check()
        await page.getByRole('button', { name: 'Show the code' }).click()
        const code = page.getByRole('img', { name: /^A code for a phone’s camera/ })
        await page.getByText('The same as a link').click()
        const link = await page.getByRole('textbox', { name: 'The link' }).inputValue()
        const { data, width: across, height } = await pixelsOf(browser, await code.screenshot())
        expect(jsQR(data, across, height)?.data).toBe(link)
        expect(link.length).toBeLessThanOrEqual(1024)
        const read = readLink(link)
        const text = read.ok && 'text' in read.value ? read.value.text : ''
        const asked = { by: 'agency', asks: 'answers' }
        expect(parseRequest(JSON.parse(text) as object)).toMatchObject({ ok: true, value: asked })
        for (const marker of markers) expect(text).not.toContain(marker)
      })
    })
  }

  test('a locked link opens with its passphrase, and with no other', async ({ page }) => {
    await layOut(page, await draft())
    await agencyHandsOver(page)
    await page.getByRole('radio', { name: 'As a link with a passphrase' }).check()
    await fill(page.getByRole('textbox', { name: 'Passphrase' }), 'river lamp four green')
    await page.getByRole('button', { name: 'Lock and copy the link' }).click()
    await expect(page.getByText(/^Tell .* the passphrase by phone/)).toBeVisible()
    const fragment = new URL(await page.getByRole('textbox', { name: 'The link' }).inputValue()).hash
    const opened = await unlock(fragment, 'river lamp four green')
    expect(handOverIn(opened.ok ? opened.value : '{}')).toMatchObject({ by: 'agency' })
    expect(await unlock(fragment, 'river lamp five green')).toMatchObject({ ok: false })
  })

  for (const locale of ['en', 'ko'] as const) {
    test.describe(locale, () => {
      test.use({ locale })

      test('axe finds nothing before and after it goes, and everything fits', async ({ page }) => {
        await layOut(page, agencysPartOf(await signable('grill', locale)))
        await page.goto(`${page.url()}/send`)
        await expectClean(page, 'who hands over')
        await page.locator('input[name=who]').first().check()
        await page.locator('input[name=way][value=code]').check()
        await expectClean(page, 'what is asked')
        await expectFits(page, 'what is asked')
        await page.locator('.send-travel button').last().click()
        await expect(page.getByRole('img').first()).toBeVisible()
        await expectClean(page, 'the code')
        await expectFits(page, 'the code')
      })
    })
  }
})
