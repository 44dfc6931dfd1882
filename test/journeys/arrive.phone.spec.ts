import type { Page } from '@playwright/test'
import { canonicalText } from '../../src/domain/agreement/canonical.ts'
import type { Language } from '../../src/domain/language/languages.ts'
import { fragmentOf } from '../../src/engine/exchange/link.ts'
import { lockedFragment } from '../../src/engine/exchange/locked.ts'
import { requestOf } from '../../src/domain/agreement/request.ts'
import { example } from '../actions/supplies.ts'
import { beforeTheClient, handOverFor } from '../ui/app/beside/handedOver.ts'
import { layOut, offer, whereabouts } from './desk.ts'
import { expect, test } from './guarded.ts'
import { expectClean, expectFits, show, standsStill } from './look.ts'
import { sentence, told } from './words.ts'
import { fill } from './hands.ts'

test.describe.configure({ timeout: 240_000 })

const handedOver = async (language: Language) =>
  handOverFor(beforeTheClient(await example('grill', language)), language)

/** A link that somebody tapped in a message: the app is loaded anew, at that address. */
async function tap(page: Page, fragment: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`./${fragment}`)
}

const say = (key: string, values?: Readonly<Record<string, string>>) => sentence('en', 'arrive', key, values)
const begin = (page: Page) => page.getByRole('button', { name: told('en', 'arrive', 'act.begin') })
const goOn = (page: Page) => page.getByRole('button', { name: told('en', 'steps', 'action.continue') })

test('the client opens a link on a phone, answers question after question, and finds all of it again after a reload', async ({
  page,
}) => {
  const sent = await handedOver('en')
  await tap(page, fragmentOf(sent))
  const asked = page.getByRole('heading', { level: 1, name: say('asks.answersBy', { party: 'Plainwell' }) })
  await expect(asked).toBeVisible()
  expect(whereabouts(page)).toBe('/arrived')
  await page.reload()
  await expect(asked).toBeVisible()

  await begin(page).tap()
  await expect(page.getByText(say('short.progress', { n: '1', m: '12' }))).toBeVisible()
  const at = `/a/${sent.draft.id}`
  expect(whereabouts(page)).toBe(`${at}/short`)

  await page.getByRole('link', { name: told('en', 'arrive', 'short.go') }).tap()
  // Beside the path its count of questions says nothing: five minutes were promised.
  await expect(goOn(page)).toBeVisible()
  await expect(page.getByText(sentence('en', 'steps', 'progress'))).toHaveCount(0)
  await fill(page.getByRole('textbox'), 'Between four and six the tables stand empty.')
  await goOn(page).tap()
  await expect(page).toHaveURL(/goal\/lastTime\/short$/)
  await page.reload()
  await page.getByRole('checkbox', { name: told('en', 'steps', 'instead.open') }).tap()
  await goOn(page).tap()
  // What is counted was said by the agency, so the next one is about how many.
  await expect(page).toHaveURL(/goal\/levels\/short$/)
  await page.getByRole('link', { name: told('en', 'steps', 'action.back') }).tap()

  await expect(page.getByText(say('short.progress', { n: '3', m: '12' }))).toBeVisible()
  await page.reload()
  await expect(page.getByText('Between four and six the tables stand empty.')).toBeVisible()
  await expect(page.getByText(told('en', 'steps', 'instead.open'))).toBeVisible()

  // The same link once more leads to where one left it.
  await tap(page, fragmentOf(sent))
  await expect(page.getByText(say('short.progress', { n: '3', m: '12' }))).toBeVisible()
})

test('the request in a code begins the same questions, and its answers name the draft that was asked about', async ({
  page,
}) => {
  const { draft, by, when, language, asks } = await handedOver('en')
  const request = requestOf(draft, { by, when, language, asks }, 'Sixteen tables by June.', [
    'goal/pain',
    'money/spend',
  ])
  await tap(page, fragmentOf(request))
  await expect(page.getByText('Sixteen tables by June.')).toBeVisible()
  await begin(page).tap()
  await expect(page.getByText(say('short.progress', { n: '0', m: '2' }))).toBeVisible()
})

test('a file that was handed over says what is asked before it lies on the desk', async ({ page }) => {
  await page.goto('./')
  await offer(page, 'x.tentables.json', canonicalText(await handedOver('en')))
  await expect(page.getByRole('heading', { level: 1, name: say('asks.answersBy') })).toBeVisible()
  expect(whereabouts(page)).toBe('/arrived')
  await expect(page.getByText(told('en', 'arrive', 'fact.file'))).toBeVisible()
})

test('what comes back to its sender waits beside the draft, and leads to what differs', async ({ page }) => {
  const { draft } = await handedOver('en')
  await layOut(page, draft)
  const answered = { ...draft, revision: draft.revision + 1, problem: { pain: { client: 'The tables stand empty.' } } }
  await tap(page, fragmentOf(handOverFor(answered, 'en', { by: 'client', asks: 'settle' })))
  // The draft never left this machine, so for whom it speaks is said first.
  await expect(page.getByText(say('who.agency'))).toBeVisible()
  await page.getByRole('button', { name: told('en', 'arrive', 'act.compare') }).tap()
  await expect(page).toHaveURL(/\/returned$/)
  await expect(page.getByText('The tables stand empty.').first()).toBeVisible()
  await page.reload()
  await expect(page.getByText('The tables stand empty.').first()).toBeVisible()
})

test('a locked link asks for its passphrase and opens with it', async ({ page }) => {
  const random = (length: number) => new Uint8Array(length).fill(5)
  await tap(page, await lockedFragment(canonicalText(await handedOver('en')), 'seven blue tables', random))
  const entry = page.getByLabel(told('en', 'arrive', 'lock.label'), { exact: true })
  const open = page.getByRole('button', { name: told('en', 'arrive', 'lock.open') })
  await fill(entry, 'seven green tables')
  await open.tap()
  await expect(page.getByText(told('en', 'arrive', 'lock.wrong'))).toBeVisible()
  await expect(entry).toHaveValue('seven green tables')
  await expectClean(page, 'a wrong passphrase')
  await expectFits(page, 'a wrong passphrase')
  await fill(entry, 'seven blue tables')
  await open.click()
  await expect(page.getByRole('heading', { level: 1, name: say('asks.answersBy') })).toBeVisible()
})

for (const language of ['en', 'ko', 'pl', 'nl'] as const) {
  test(`axe finds nothing on arriving and on the short view, and each fits (${language})`, async ({ page }) => {
    const sent = await handedOver(language)
    await tap(page, fragmentOf(sent))
    await expect(page.getByRole('button', { name: told(language, 'arrive', 'act.begin') })).toBeVisible()
    await standsStill(page)
    await expectClean(page, 'what is asked')
    await expectFits(page, 'what is asked')
    await page.getByRole('button', { name: told(language, 'arrive', 'act.begin') }).click()
    await expect(page).toHaveURL(/short$/)
    await standsStill(page)
    await expectClean(page, 'the short view')
    await expectFits(page, 'the short view')
    await show(page, `/a/${sent.draft.id}`)
    await expectFits(page, 'the ten steps of whoever was asked')
    await tap(page, fragmentOf(sent).slice(0, 200))
    await standsStill(page)
    await expectClean(page, 'a link that was cut')
    await expectFits(page, 'a link that was cut')
  })
}
