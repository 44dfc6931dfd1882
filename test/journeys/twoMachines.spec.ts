import type { Browser, Page } from '@playwright/test'
import jsQR from 'jsqr'
import type { Language } from '../../src/domain/language/languages.ts'
import { layOut, offer, whereabouts } from './desk.ts'
import { expect, test } from './guarded.ts'
import { finger, inFirefox, mouse } from './hands.ts'
import { begun, judged, PAIN } from './journeyTwo.ts'
import { ELSEWHERE, pixelsOf, serveOverHttps } from './overHttps.ts'
import { drawWithMouse, taken } from './signing.ts'
import { locales } from './tongues.ts'
import { Walk } from './walk.ts'
import { told } from './words.ts'
import { downloaded } from './downloads.ts'

test.use({ locale: locales.nl })
test.describe.configure({ timeout: 480_000 })

/**
 * The client's own phone, with a profile of its own, in Korean. A stock Firefox knows no phone: there the window is as
 * narrow, and has a mouse.
 */
async function phone(browser: Browser, baseURL: string): Promise<Walk> {
  const context = await browser.newContext({
    baseURL,
    serviceWorkers: 'block',
    locale: locales.ko,
    reducedMotion: 'reduce',
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: !inFirefox,
  })
  if (baseURL === ELSEWHERE) await serveOverHttps(context)
  return new Walk(await context.newPage(), 'ko', inFirefox ? mouse : finger)
}

/** The file that a press brings. */
async function pressed(walk: Walk, namespace: string, key: string): Promise<string> {
  return (await downloaded(walk.page, () => walk.press('button', namespace, key))).bytes.toString('utf8')
}

/** The ways from the agency's machine to the client's. */
const ways: Readonly<Record<string, (agency: Walk, client: Walk, browser: Browser) => Promise<void>>> = {
  async 'a link'(agency, client) {
    await agency.choose('radio', 'send', 'way.link')
    await agency.press('button', 'send', 'act.link.action')
    await client.page.goto(await linkOf(agency))
  },
  async 'a code on the screen'(agency, client, browser) {
    await agency.choose('radio', 'send', 'way.code')
    await agency.press('button', 'send', 'act.code.action')
    const code = agency.page.getByRole('img', { name: /\S/ }).and(agency.page.locator('svg'))
    const { data, width, height } = await pixelsOf(browser, await code.screenshot())
    await client.page.goto(jsQR(data, width, height)?.data ?? 'nothing was read')
  },
  async 'a file'(agency, client) {
    await agency.choose('radio', 'send', 'way.file')
    const file = await pressed(agency, 'send', 'act.file.action')
    await client.page.goto('./')
    await offer(client.page, 'sent.tentables.json', file)
  },
}

const linkOf = ({ page, language }: Walk) =>
  page.getByRole('textbox', { name: told(language, 'send', 'done.linkLabel') }).inputValue()

/** The ways back; a code carries no answer. */
const returns: Readonly<Record<string, (client: Walk, agency: Walk) => Promise<void>>> = {
  async 'a link'(client, agency) {
    await client.choose('radio', 'send', 'way.link')
    await client.press('button', 'send', 'act.link.action')
    await agency.page.goto(await linkOf(client))
  },
  async 'a file'(client, agency) {
    await client.choose('radio', 'send', 'way.file')
    const file = await pressed(client, 'send', 'act.file.action')
    await agency.page.goto('./')
    await offer(agency.page, 'back.tentables.json', file)
  },
}

/** From the first hand-over to the paper that both signed, which each of them holds byte by byte. */
async function tillBothSigned(agency: Walk, client: Walk, way: keyof typeof ways, browser: Browser): Promise<void> {
  const { page } = agency
  const mine = await layOut(page, await begun())
  await page.goto(`#${mine}/send`)
  await agency.choose('radio', 'send', 'who.agency')
  await page.getByRole('radio', { name: '한국어' }).check()
  await ways[way]?.(agency, client, browser)
  await answers(client)
  await (returns[way] ?? returns['a file'])?.(client, agency)
  await settles(agency, mine)
  const once = await signsFirst(agency, mine)
  const both = await signsSecond(client, once)
  expect(both.subarray(0, once.length).equals(once)).toBe(true)
  expect((await keeps(agency, both)).equals(both)).toBe(true)
  judged(both)
  await client.page.context().close()
}

test('a Dutch agency and its Korean client, each on a machine of their own, agree by a file and hold the same signed paper', async ({
  page,
  browser,
  baseURL,
}) => {
  await tillBothSigned(new Walk(page, 'nl', mouse), await phone(browser, baseURL ?? ''), 'a file', browser)
})

test.describe('where another device can open a link', () => {
  test.use({ baseURL: ELSEWHERE, serviceWorkers: 'block' })
  test.beforeEach(({ context }) => serveOverHttps(context))

  for (const way of ['a link', 'a code on the screen'] as const)
    test(`they agree by ${way} and hold the same signed paper`, async ({ page, browser }) => {
      await tillBothSigned(new Walk(page, 'nl', mouse), await phone(browser, ELSEWHERE), way, browser)
    })
})

/** The client reads what is asked, in Korean, and writes what hurts and the most that the plan may cost. */
async function answers(client: Walk): Promise<void> {
  const { page } = client
  await page.bringToFront()
  await client.press('button', 'arrive', 'act.begin')
  await expect(page).toHaveURL(/short$/)
  await client.hand.press(page.locator('a[href$="/goal/pain/short"]').first())
  await client.write('steps', 'screen.goal.pain.title', PAIN)
  await client.goOn()
  await expect(page).not.toHaveURL(/goal\/pain/)
  await page.goto(`#${whereabouts(page).replace(/(\/a\/\w+).*/, '$1')}/money/ceiling/short`)
  await client.choose('radio', 'steps', 'field.economics.ceiling.form.amount')
  await client.write('steps', 'field.economics.ceiling.amount.label', '8,000')
  await client.goOn()
  await expect(page).not.toHaveURL(/money\/ceiling/)
  await page.goto(`#${whereabouts(page).replace(/(\/a\/\w+).*/, '$1')}/send`)
}

/** The agency sees all that differs, in Dutch, before anything is replaced; it takes each line over. */
async function settles(agency: Walk, mine: string): Promise<void> {
  const { page } = agency
  await page.bringToFront()
  await expect(agency.heading('returned', 'head.title')).toBeVisible()
  await expect(page.getByText(PAIN)).toBeVisible()
  await expect(page.getByText('€ 8.000', { exact: false }).first()).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  for (const line of await page.getByRole('radio', { name: told('nl', 'returned', 'choose.theirs') }).all())
    await line.check()
  await agency.press('button', 'returned', 'act.continue')
  await expect(agency.heading('returned', 'settled.title')).toBeFocused()
  expect(whereabouts(page)).toContain(mine)
}

async function signsFirst(agency: Walk, mine: string): Promise<Buffer> {
  const { page } = agency
  await page.bringToFront()
  await page.goto(`#${mine}/sign`)
  // This machine speaks for the agency by now, so it asks nobody else to sign here.
  const read = page.locator('a[href$="/sign/agency/read"]')
  await expect(read).toBeVisible({ timeout: 120_000 })
  await read.click()
  await expect(agency.heading('sign', 'read.title')).toBeVisible()
  await drawWithMouse(page, page.locator('canvas'))
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await agency.press('button', 'sign', 'sign.button')
  await expect(page.locator('canvas')).toHaveCount(0)
  await page.goto(`#${mine}/keep`)
  return taken(agency, 'keep', 'kept.take')
}

/** The client checks the paper on the phone, takes its terms where they say more than the client had, and signs it. */
async function signsSecond(client: Walk, paper: Buffer): Promise<Buffer> {
  const { page } = client
  await opens(page, 'ko', paper, 'passedAgency')
  await client.press('button', 'verify', 'next.sign')
  const differs = client.heading('apart', 'title.differs')
  await expect(differs.or(client.heading('apart', 'title.sign'))).toBeVisible()
  if (await differs.isVisible()) {
    await client.choose('checkbox', 'apart', 'settle.agree')
    await client.press('button', 'apart', 'settle.take')
  }
  await expect(client.heading('apart', 'title.sign')).toBeVisible()
  await client.press('button', 'apart', 'act.sign')
  await expect(client.heading('sign', 'read.title')).toBeVisible({ timeout: 60_000 })
  await client.choose('radio', 'sign', 'how.type')
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await client.press('button', 'sign', 'sign.button')
  await expect(client.heading('keep', 'kept.title')).toBeVisible()
  return taken(client, 'keep', 'kept.take')
}

async function keeps(agency: Walk, both: Buffer): Promise<Buffer> {
  await opens(agency.page, 'nl', both, 'passedBoth')
  await agency.press('button', 'verify', 'next.keep')
  await agency.press('button', 'apart', 'act.keep')
  await expect(agency.heading('keep', 'kept.title')).toBeVisible()
  return taken(agency, 'keep', 'kept.take')
}

/** The first screen leads a signed paper to where it is checked. */
async function opens(page: Page, language: Language, paper: Buffer, answer: string): Promise<void> {
  await page.goto('./')
  await offer(page, 'paper.pdf', paper)
  const name = told(language, 'verify', `answer.${answer}`)
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused({ timeout: 60_000 })
}
