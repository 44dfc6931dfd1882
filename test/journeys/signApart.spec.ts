import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import type { Draft } from '../../src/domain/agreement/draft.ts'
import type { Side } from '../../src/domain/agreement/scalars.ts'
import type { Language } from '../../src/domain/language/languages.ts'
import { signable } from '../actions/supplies.ts'
import { layOut, offer } from './desk.ts'
import { expect, test } from './guarded.ts'
import { mouse } from './hands.ts'
import { expectClean, expectFits } from './look.ts'
import { desk, saidBySealJudge, verifiedInNode } from './papers.ts'
import { drawWithMouse, taken } from './signing.ts'
import { locales } from './tongues.ts'
import { Walk } from './walk.ts'
import { beginning, told } from './words.ts'

const other = (side: Side): Side => (side === 'agency' ? 'client' : 'agency')
const partyOf = ({ parties }: Draft, side: Side) => parties[side].shortName ?? parties[side].legalName ?? ''

/** Another person's machine: a profile of its own, in that person's language. */
async function machine(browser: Browser, language: Language): Promise<Walk> {
  const context = await browser.newContext({ locale: locales[language], viewport: { width: 1280, height: 800 } })
  return new Walk(await context.newPage(), language, mouse)
}

/** The first one signs where both could, and takes the file. */
async function signsFirst(walk: Walk, draft: Draft, side: Side): Promise<Buffer> {
  const at = await layOut(walk.page, draft)
  await walk.page.goto(`#${at}/sign`)
  await walk.page
    .getByRole('radio')
    .nth(side === 'agency' ? 0 : 1)
    .click()
  await walk.press('button', 'sign', 'before.handOver')
  await walk.press('button', 'sign', 'turn.here')
  await drawWithMouse(walk.page, walk.page.locator('canvas'))
  for (const box of await walk.page.getByRole('checkbox').all()) await box.check()
  await walk.press('button', 'sign', 'sign.button')
  await expect(walk.heading('sign', 'turn.title')).toBeVisible()
  await walk.press('button', 'sign', 'turn.back')
  await walk.page.goto(`#${at}/keep`)
  return taken(walk, 'keep', 'kept.take')
}

/**
 * The first screen leads a signed paper to where it is checked. A machine that is busy with other things may need longer
 * over an honest paper than the app waits by itself; then it is asked again, as a person would.
 */
async function opensPaper(page: Page, language: Language, paper: Buffer, answer: string) {
  await page.goto('./')
  await expect(page.getByRole('button', { name: beginning(language, 'app', 'start.open.action') })).toBeVisible()
  const heading = page.getByRole('heading', { level: 1, name: told(language, 'verify', `answer.${answer}`) })
  const longer = page.getByRole('button', { name: told(language, 'verify', 'longer') })
  await expect(async () => {
    if (await longer.isVisible()) await longer.click()
    else await offer(page, 'paper.pdf', paper)
    await expect(heading.or(longer)).toBeVisible({ timeout: 40_000 })
    await expect(heading).toBeFocused({ timeout: 1_000 })
  }).toPass({ timeout: 150_000 })
}

/** The second one reads the very paper and signs it with a name. */
async function signsSecond(walk: Walk): Promise<Buffer> {
  await expect(walk.heading('sign', 'read.title')).toBeVisible({ timeout: 60_000 })
  // The hand that drew elsewhere is shown here.
  await expect(walk.page.getByRole('img', { name: told(walk.language, 'sign', 'signed.mark') })).toBeVisible()
  await walk.choose('radio', 'sign', 'how.type')
  for (const box of await walk.page.getByRole('checkbox').all()) await box.check()
  await walk.press('button', 'sign', 'sign.button')
  await expect(walk.heading('keep', 'kept.title')).toBeVisible()
  return taken(walk, 'keep', 'kept.take')
}

const grill = await signable('grill', 'en')
const korean = await signable('grill', 'ko')
const beside: Draft = {
  ...(await signable('grill', 'nl')),
  languages: { paper: 'nl', beside: 'ko', prevailing: 'nl' },
}

const cases: readonly (readonly [string, Draft, Side, Language, Language])[] = [
  ['the agency first', grill, 'agency', 'en', 'en'],
  ['the client first, in Korean', korean, 'client', 'ko', 'ko'],
  ['a Dutch agency, then a Korean client, in two languages', beside, 'agency', 'nl', 'ko'],
]

for (const [what, draft, first, here, there] of cases) {
  test.describe(`in ${here} and ${there}`, () => {
    test.use({ locale: locales[here] })
    test(`two sign on two machines, the file going to and fro: ${what}`, async ({ page, browser }) => {
      const mine = new Walk(page, here, mouse)
      const once = await signsFirst(mine, draft, first)

      const theirs = await machine(browser, there)
      await opensPaper(theirs.page, there, once, first === 'agency' ? 'passedAgency' : 'passedClient')
      await theirs.press('button', 'verify', 'next.sign', { party: partyOf(draft, other(first)) })
      await expect(theirs.heading('apart', 'title.sign')).toBeVisible()
      await expect(theirs.page.locator('[data-key-number]')).toHaveText(/^(\d{4} ){5}$/)
      await expect(theirs.page.getByText(told(there, 'verify', 'who.new'))).toBeVisible()
      await expectClean(theirs.page, 'the paper that came')
      await expectFits(theirs.page, 'the paper that came')
      await theirs.press('button', 'apart', 'act.sign')
      const both = await signsSecond(theirs)
      expect(both.subarray(0, once.length).equals(once)).toBe(true)
      const toSend = theirs.words('keep', 'apart.send', { party: partyOf(draft, first) })
      await expect(theirs.page.getByRole('link', { name: toSend })).toBeVisible()

      await opensPaper(page, here, both, 'passedBoth')
      await mine.press('button', 'verify', 'next.keep')
      await expect(mine.heading('apart', 'title.keep')).toBeVisible()
      await mine.press('button', 'apart', 'act.keep')
      await expect(mine.heading('keep', 'kept.title')).toBeVisible()
      const back = await taken(mine, 'keep', 'kept.take')
      expect(back.equals(both)).toBe(true)
      await page.goto(`#/a/${draft.id}`)
      const signing = page.getByRole('listitem').filter({ has: page.locator('[href$="/sign"]') })
      await expect(signing).toContainText(told(here, 'app', 'hub.completed'))

      const file = join(desk(), 'both.pdf')
      writeFileSync(file, back)
      expect(saidBySealJudge(file).match(/Signature is Valid/g)).toHaveLength(2)
      expect(verifiedInNode(file)).toMatchObject({ verdict: 'passed', complete: true, reasons: [] })
      await theirs.page.context().close()
    })
  })
}

test('a paper that says something else is not signed before its terms are taken; an altered one is not signed at all', async ({
  page,
  browser,
}) => {
  const mine = new Walk(page, 'en', mouse)
  const once = await signsFirst(mine, grill, 'agency')
  const theirs = await machine(browser, 'en')
  await layOut(theirs.page, { ...grill, economics: { ...grill.economics, ceiling: { amount: 813_410 } } })

  const altered = Buffer.from(once)
  altered.writeUInt8(altered.readUInt8(40_000) ^ 1, 40_000)
  await theirs.page.goto('./#/verify')
  await offer(theirs.page, 'paper.pdf', altered)
  await expect(theirs.heading('verify', 'answer.failedOurs')).toBeFocused({ timeout: 60_000 })
  await expect(theirs.page.getByRole('button', { name: /^Sign it as/ })).toHaveCount(0)

  await opensPaper(theirs.page, 'en', once, 'passedAgency')
  await theirs.press('button', 'verify', 'next.sign')
  await expect(theirs.heading('apart', 'title.differs')).toBeVisible()
  await expect(theirs.page.getByText('€8,134.10, written by the client')).toBeVisible()
  await expectClean(theirs.page, 'what differs')
  await expectFits(theirs.page, 'what differs')
  await theirs.press('button', 'apart', 'settle.take')
  await expect(theirs.page.getByRole('alert')).toContainText(told('en', 'apart', 'error.agree'))
  await theirs.choose('checkbox', 'apart', 'settle.agree')
  await theirs.press('button', 'apart', 'settle.take')
  await expect(theirs.heading('apart', 'title.sign')).toBeVisible()
  await theirs.press('button', 'apart', 'act.sign')
  const both = await signsSecond(theirs)
  expect(both.subarray(0, once.length).equals(once)).toBe(true)
  await theirs.page.context().close()
})

test('a known name with another key keeps anybody from signing until they say that they have asked', async ({
  page,
  browser,
}) => {
  const before = await signsFirst(new Walk(page, 'en', mouse), grill, 'agency')
  const elsewhere = await machine(browser, 'en')
  const now = await signsFirst(elsewhere, grill, 'agency')
  await elsewhere.page.context().close()

  const theirs = await machine(browser, 'en')
  await opensPaper(theirs.page, 'en', before, 'passedAgency')
  await opensPaper(theirs.page, 'en', now, 'passedAgency')
  await theirs.press('button', 'verify', 'next.sign')
  await expect(theirs.heading('apart', 'title.sign')).toBeVisible()
  const warning = theirs.page.getByRole('heading', { name: theirs.words('verify', 'changed.heading') })
  await expect(warning).toBeVisible()
  await theirs.press('button', 'apart', 'act.sign')
  await expect(theirs.page.getByRole('alert')).toContainText(told('en', 'apart', 'error.asked'))
  await expectClean(theirs.page, 'another key than before')
  await theirs.choose('checkbox', 'apart', 'key.asked')
  await theirs.press('button', 'apart', 'act.sign')
  await expect(theirs.heading('sign', 'read.title')).toBeVisible({ timeout: 60_000 })

  // Said once, it is known from then on, beside the one before.
  await theirs.page.reload()
  await theirs.press('button', 'keep', 'apart.back')
  await opensPaper(theirs.page, 'en', now, 'passedAgency')
  await expect(theirs.page.getByText(/^Seen before on this device/)).toBeVisible()
  await theirs.page.context().close()
})
