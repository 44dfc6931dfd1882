import { signable } from '../actions/supplies.ts'
import { layOut } from './desk.ts'
import { expect, test } from './guarded.ts'
import { locales } from './tongues.ts'
import { beginning, told } from './words.ts'
import { fill } from './hands.ts'

const brief = '[id="goal/brief"]'
const why = 'Nobody controls this outcome, so nobody can keep the promise.'

test('a promise that nobody can keep is told beneath its field, and there are three ways out of it', async ({
  page,
}) => {
  const at = await layOut(page, { ...(await signable('grill', 'en')), kept: undefined, comments: undefined })
  await page.goto(`#${at}/goal/brief`)
  const field = page.locator(brief)
  const told = page.getByRole('listitem').filter({ hasText: why })

  // It waits until typing has come to rest, takes no letter away and moves no focus.
  await fill(field, '')
  await field.pressSequentially('We guarantee a full house from Monday to Friday.')
  await expect(told).toBeVisible()
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('We guarantee a full house from Monday to Friday.')
  await expect(page.getByRole('status').filter({ hasText: 'Words to look at' })).toHaveText(/guarantee/)

  // Mend: its words are marked, and writing over them ends it.
  await told.getByRole('button', { name: /guarantee/ }).click()
  await expect(field).toBeFocused()
  const marked = await field.evaluate((entry: HTMLTextAreaElement) =>
    entry.value.slice(entry.selectionStart, entry.selectionEnd),
  )
  expect(marked).toMatch(/guarantee/)
  await fill(field, 'We post twice a week from Monday to Friday.')
  await expect(told).toBeHidden()

  // Ask: the question stands among the comments of the paper.
  await fill(field, 'We guarantee a full house from Monday to Friday.')
  await told.getByRole('button', { name: 'Ask the other party' }).click()
  await expect(told).toContainText('Asked; it stands among the comments.')

  // Nobody signs it unseen: the way leads back to what was found.
  await page.goto(`#${at}/sign`)
  const guarantee = page.getByRole('heading', { name: 'The paper holds a guarantee' })
  const handOver = page.getByRole('button', { name: 'Hand over the device' })
  await expect(guarantee.locator('..')).toContainText('We guarantee a full house from Monday to Friday.')
  await expect(handOver).toHaveCount(0)
  await page.getByRole('link', { name: 'See what was found' }).click()

  // Keep: by name and with a reason, on the page that is read together; it is printed.
  await expect(page).toHaveURL(/\/read$/)
  const listed = page
    .getByRole('heading', { name: 'Words to look at' })
    .locator('..')
    .locator('div')
    .filter({ hasText: why })
    .first()
  await listed.getByText('Keep it, with a reason').click()
  await listed.getByRole('radio', { name: 'Signal Box Grill' }).check()
  await fill(listed.getByRole('textbox'), 'Our guests know this sentence.')
  await listed.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('heading', { name: 'Words to look at' }).locator('..')).toContainText(
    'Our guests know this sentence.',
  )
  await expect(page.getByLabel('The paper').first()).toContainText('Our guests know this sentence.')
  await page.goto(`#${at}/sign`)
  await expect(handOver).toBeVisible()
  await expect(guarantee).toHaveCount(0)
})

/** A promise and words that promise nothing, and how the paper tells the promise on page 1. */
const tongues = {
  en: { promise: 'We guarantee a full house.', mended: 'We post on Monday at 09:00.', words: 'guarantee' },
  ko: { promise: '저희는 만석을 보장합니다.', mended: '저희는 월요일 09:00에 글을 올립니다.', words: '보장' },
} as const

for (const language of ['en', 'ko'] as const) {
  test.describe(`each way out of a promise (${language})`, () => {
    test.use({ locale: locales[language] })
    const { promise, mended, words } = tongues[language]
    const say = (key: string) => told(language, 'check', key)

    test('is printed as both agreed on it', async ({ page }) => {
      const draft = await signable('grill', language)
      const at = await layOut(page, { ...draft, kept: undefined, comments: undefined })
      await page.goto(`#${at}/goal/brief`)
      const field = page.locator(brief)
      const told1 = told(language, 'clauses', 'wording.outcome-guarantee.why')
      const note = page.getByRole('listitem').filter({ hasText: told1 })
      await fill(field, promise)
      await expect(note).toBeVisible()

      // The words are underlined where they stand, within the field.
      const line = page.locator('[inert] u').filter({ hasText: words })
      await expect(line).toHaveCount(1)
      const [frame, beneath] = [(await field.boundingBox())!, (await line.boundingBox())!]
      expect(beneath.x).toBeGreaterThan(frame.x)
      expect(beneath.y).toBeGreaterThan(frame.y)
      expect(beneath.y + beneath.height).toBeLessThan(frame.y + frame.height)

      // Asked: the question goes with the draft to the other party, and is not printed.
      await note.getByRole('button', { name: say('wording.ask') }).click()
      await page.goto(`#${at}/read`)
      const paper = page.getByLabel(say('paper.title')).first()
      const asked = told(language, 'clauses', 'wording.outcome-guarantee.ask')
      const comments = page.getByRole('heading', { name: say('comments.title') }).locator('..')
      await expect(comments).toContainText(asked)
      await expect(paper).not.toContainText(asked)

      // Kept: on page 1, and with its reason among what is kept.
      const reason = language === 'ko' ? '우리 구호입니다.' : 'It is our slogan.'
      const part = page.getByRole('heading', { name: say('wording.title') }).locator('..')
      const listed = part.locator('div').filter({ hasText: told1 }).first()
      await listed.getByText(say('warning.keep')).click()
      await listed.getByRole('radio').first().check()
      await fill(listed.getByRole('textbox'), reason)
      await listed.getByRole('button', { name: say('warning.keepIt') }).click()
      await expect(paper).toContainText(reason)
      const finding = told(language, 'clauses', 'finding.outcome-guarantee').replace(/^.*?\}\}/, '')
      await expect(paper.getByText(finding)).toHaveCount(2)

      // Mended: it is told beneath the field that the reason has lost its words; the paper no longer says they stand.
      await page.goto(`#${at}/goal/brief`)
      await fill(field, mended)
      const orphan = page.getByRole('listitem').filter({ hasText: reason })
      await expect(orphan).toContainText(say('wording.gone'))
      await expect(page.locator('[inert] u')).toHaveCount(0)
      await expect(field).toBeFocused()
      await page.goto(`#${at}/read`)
      const gone = told(language, 'clauses', 'finding.goneWords').replace(/^.*?\}\}/, '')
      await expect(paper.getByText(gone)).toHaveCount(1)
      await expect(paper.getByText(finding)).toHaveCount(0)

      // Let go at one press: nothing of it is left.
      await page.goto(`#${at}/goal/brief`)
      await orphan.getByRole('button', { name: beginning(language, 'check', 'wording.letGo') }).click()
      await expect(orphan).toHaveCount(0)
      await page.goto(`#${at}/read`)
      await expect(paper).toContainText(mended)
      await expect(paper).not.toContainText(reason)
    })
  })
}
