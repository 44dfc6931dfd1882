import type { Browser, Page } from '@playwright/test'
import { withoutAcceptance } from '../../src/domain/agreement/copy.ts'
import { at, withAnswer } from '../../src/domain/agreement/change.ts'
import type { Draft } from '../../src/domain/agreement/draft.ts'
import { draftFingerprint } from '../../src/domain/agreement/fingerprint.ts'
import type { HandOver } from '../../src/domain/agreement/handOver.ts'
import { languages, type Language } from '../../src/domain/language/languages.ts'
import { signable } from '../actions/supplies.ts'
import { handedOver, nextOf } from '../ui/app/exchange/returned/came.ts'
import { layOut, offer, whereabouts } from './desk.ts'
import { expect, test } from './guarded.ts'
import { expectClean, expectFits, standsStill } from './look.ts'
import { locales } from './tongues.ts'
import { sentence, told } from './words.ts'
import { fill } from './hands.ts'
import { downloaded } from './downloads.ts'

const say = (key: string, values?: Readonly<Record<string, string>>, language: Language = 'en') =>
  sentence(language, 'returned', key, values)

/** The file that a press brings. */
async function pressed(page: Page, namespace: string, key: string): Promise<string> {
  const button = page.getByRole('button', { name: told('en', namespace, key), exact: true })
  return (await downloaded(page, () => button.click())).bytes.toString('utf8')
}

/** Another person's machine, with a profile of its own. */
async function machine(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
  return context.newPage()
}

/** Writes an answer, and goes on once the next screen stands. */
async function answers(page: Page, address: string, text: string): Promise<void> {
  await page.goto(address)
  await fill(page.getByRole('textbox').first(), text)
  await page.getByRole('button', { name: told('en', 'steps', 'action.continue') }).click()
  await expect(page).not.toHaveURL((url) => url.hash === address)
}

const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: 'Saved on this device' })).toBeVisible()
const line = (page: Page, name: string | RegExp) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4, name }) })

test('what was sent comes back changed from another machine; each line is settled, and both hold the same draft', async ({
  page,
  browser,
}) => {
  const draft = withoutAcceptance(await signable('grill', 'en'))
  const mine = await layOut(page, draft)
  await page.goto(`#${mine}/send`)
  await page.getByRole('radio', { name: sentence('en', 'send', 'who.agency') }).click()
  await page.getByRole('radio', { name: told('en', 'send', 'ask.read') }).click()
  await page.getByRole('radio', { name: told('en', 'send', 'way.file'), exact: true }).click()
  const sent = await pressed(page, 'send', 'act.file.action')

  const other = await machine(browser)
  await other.goto('./')
  await offer(other, 'sent.tentables.json', sent)
  await other.getByRole('button', { name: told('en', 'arrive', 'act.begin') }).click()
  await expect(other).toHaveURL(/#\/a\/\w+\/read/)
  const theirs = whereabouts(other).replace(/\/read.*/, '')
  await answers(other, `#${theirs}/money/ceiling`, '91341')
  await answers(other, `#${theirs}/goal/place`, 'In the back room')
  await other.goto(`#${theirs}/send`)
  await other.getByRole('radio', { name: told('en', 'send', 'reply.answers') }).click()
  await other.getByRole('radio', { name: told('en', 'send', 'way.file'), exact: true }).click()
  const back = await pressed(other, 'send', 'act.file.action')

  await page.goto('./')
  await offer(page, 'back.tentables.json', back)
  await expect(page.getByRole('heading', { level: 1, name: say('head.title') })).toBeVisible()
  await expect(page.getByText(told('en', 'returned', 'stands.answer'))).toBeVisible()
  await expect(line(page, /Cost ceiling/)).toContainText('€9,134.10')
  await expect(line(page, /Cost ceiling/)).toContainText('€91,341.00')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)

  // The task list says that it waits, and leads there; nothing was put in the place of mine.
  await page.goto(`#${mine}`)
  await page.getByRole('link', { name: say('notice.look_other') }).click()
  await page.getByRole('button', { name: told('en', 'returned', 'act.continue') }).click()
  await expect(page.getByRole('alert')).toContainText('Cost ceiling')

  // What was chosen outlives a reload in the middle, and only what is not settled is asked for.
  const theirWay = { name: told('en', 'returned', 'choose.theirs') }
  await line(page, /Cost ceiling/)
    .getByRole('radio', theirWay)
    .check()
  await saved(page)
  await page.reload()
  await expect(line(page, /Cost ceiling/).getByRole('radio', theirWay)).toBeChecked()
  await page.getByRole('button', { name: told('en', 'returned', 'act.continue') }).click()
  await expect(page.getByRole('alert')).toContainText('Place')
  await expect(page.getByRole('alert')).not.toContainText('Cost ceiling')
  for (const way of await page.getByRole('radio', { name: told('en', 'returned', 'choose.theirs') }).all())
    await way.check()
  await page.getByRole('button', { name: told('en', 'returned', 'act.continue') }).click()
  await expect(page.getByRole('heading', { level: 1, name: say('settled.title') })).toBeFocused()
  await page.goto(`#${mine}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const kept = JSON.parse(await pressed(page, 'app', 'hub.saveCopy')) as Draft
  expect(draftFingerprint(kept).hex).toBe((JSON.parse(back) as HandOver).content)

  await page.goto(`#${mine}/changes`)
  await expect(page.getByText(told('en', 'returned', 'changes.none'))).toBeVisible()
})

/** What a person, or a villain, does to a draft before it goes back. */
function altered(draft: Draft): Draft {
  const name = at(draft, 'parties.client.legalName') as string
  const pain = at(draft, 'problem.pain.client') as string
  const limits = draft.line?.limits?.agency ?? []
  const changes: readonly (readonly [string, unknown])[] = [
    ['economics.ceiling', { amount: 9_134_100 }],
    ['parties.client.legalName', name.replace('e', 'е')],
    ['problem.pain.client', pain.replace(' ', '\u200B ')],
    ['line.limits.agency', [...limits.slice(1), ...limits.slice(0, 1)]],
    ['line.commitments', draft.line?.commitments?.slice(1)],
    ['comments', [{ id: 'c1', path: 'economics.ceiling', by: 'client', text: '…', on: '2026-11-20' }]],
  ]
  return nextOf(
    draft,
    changes.reduce((each, [path, answer]) => withAnswer(each, path, answer), draft),
  )
}

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: locales[language] })

    test('the list and what came of it are clean for axe and fit every screen', async ({ page }) => {
      const draft = withoutAcceptance(await signable('grill', language))
      const mine = await layOut(page, draft)
      await page.goto('./')
      const back = handedOver(altered(draft), { words: '…' })
      await offer(page, 'back.tentables.json', JSON.stringify({ ...back, language }))
      // The draft has not left this machine, so it asks first for whom it is looked through.
      await page.getByRole('button', { name: told(language, 'arrive', 'act.compare') }).click()
      await expect(page.getByRole('heading', { level: 2, name: say('list.title', {}, language) })).toBeVisible()
      await look(page, `what came back (${language})`)
      await page.getByRole('button', { name: say('act.all', {}, language) }).scrollIntoViewIfNeeded()
      await page.getByRole('button', { name: say('act.all', {}, language) }).click()
      await page.getByRole('button', { name: say('act.continue', {}, language) }).click()
      await expect(page.getByRole('heading', { level: 1, name: say('settled.title', {}, language) })).toBeFocused()
      await look(page, `settled (${language})`)
      await page.goto(`#${mine}/changes`)
      await expect(page.getByRole('heading', { level: 1, name: say('changes.title', {}, language) })).toBeVisible()
      await look(page, `changes (${language})`)
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
