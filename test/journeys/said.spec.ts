import { withAnswer } from '../../src/domain/agreement/change.ts'
import { signable } from '../actions/supplies.ts'
import { layOut } from './desk.ts'
import { expect, test } from './guarded.ts'
import { expectClean } from './look.ts'
import { fill } from './hands.ts'

const guarantee = 'We guarantee a full house every Friday.'
const boast = 'We are the best agency in Kent.'
const filler = 'We post on Tuesday and Friday at 16:00, and we read the day sheets on Monday. '

/** A whole site of some 10,000 words. */
const site = `Home\nAbout us\n${boast}\n${filler.repeat(310)}\n${guarantee}\n${filler.repeat(310)}\nMore guests, soon.`

test('what a whole site promises is found, taken back by keyboard, printed, and still there on the next visit', async ({
  page,
}) => {
  const draft = withAnswer(await signable('grill', 'en'), 'line.takenBack', undefined)
  const at = await layOut(page, draft)
  await page.goto(`#${at}/line/takenBack`)
  const pasted = page.getByRole('textbox', { name: /Paste the pitch/ })
  await fill(pasted, site)

  // Found away from the page, the gravest first, and told once.
  const found = page.locator('ol > li')
  await expect(page.getByRole('status').filter({ hasText: '2 sentences can undo a limit here.' })).toBeVisible()
  await expect(found.first()).toContainText(guarantee)
  await expect(found.first().locator('mark')).toHaveText('guarantee')
  await expect(found.nth(1)).toContainText(boast)

  // By keyboard alone: the sentence goes into the list and onto the paper, the focus to the heading of what is left.
  await fill(page.getByRole('textbox', { name: /Where it stands/ }), 'website')
  await found
    .first()
    .getByRole('button', { name: /^Take it back/ })
    .focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Sentences to look at' })).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: '1 sentence can undo a limit here.' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'The sentence, word for word' })).toHaveValue(guarantee)
  await expect(page.getByLabel('Where it stood')).toHaveValue('website')

  // What was pasted outlives the window; what is taken back stands on the paper that both read.
  await expect.poll(() => page.evaluate(asksBeforeClosing)).toBe(false)
  await page.reload()
  await expect(pasted).toHaveValue(new RegExp('We guarantee a full house every Friday'))
  await expect(page.getByRole('status').filter({ hasText: '1 sentence can undo a limit here.' })).toBeVisible()
  await expectClean(page, 'what was said before')
  await page.goto(`#${at}/read`)
  const paper = page.getByLabel('The paper').first()
  await expect(paper).toContainText('Said earlier, and taken back')
  await expect(paper).toContainText(`“${guarantee}” · website`)
  await expect(paper).not.toContainText(boast)
})

function asksBeforeClosing(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(leaving)
  return leaving.defaultPrevented
}
