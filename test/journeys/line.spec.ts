import type { Page } from '@playwright/test'
import { signable } from '../actions/supplies.ts'
import { layOut } from './desk.ts'
import { expect, test } from './guarded.ts'
import { standsStill } from './look.ts'
import { dragged, gapAfter, gripOf, standsAfter } from './theLine.ts'
import { fill } from './hands.ts'

test.describe.configure({ timeout: 120_000 })

const promise = 'We guarantee that every seat is taken.'

test('nobody reads the other’s limits before writing one, anywhere in the app', async ({ page }) => {
  const draft = await signable('grill', 'en')
  const unanswered = (draft.line?.limits?.agency ?? []).map(({ id, text }) => ({ id, text }))
  const agency = [{ id: 'first', text: promise }, ...unanswered]
  const at = await layOut(page, { ...draft, kept: undefined, line: { ...draft.line, limits: { agency } } })

  // The agency's own screen, the paper beside it and the page that both read: they are counted.
  for (const address of ['line/agencyLimits', 'line/clientLimits', 'read']) {
    await page.goto(`#${at}/${address}`)
    await standsStill(page)
    await expect(page.getByText('4 limits are written.').first(), address).toBeVisible()
    await expectUnread(page, address)
  }

  // The client writes; the agency's appear with the first of its own, and not a moment before.
  await page.goto(`#${at}/line/clientLimits`)
  await page.getByRole('button', { name: 'Add a limit' }).click()
  await fill(page.getByRole('textbox', { name: 'What cannot be promised' }), 'On match days we are full.')
  await expectUnread(page, 'while the client writes')
  await page.getByRole('button', { name: 'Save this limit' }).click()
  const read = page.getByRole('region', { name: /What Plainwell cannot promise/ })
  await expect(read.getByRole('article')).toHaveCount(4)

  // Each is answered by name, or with a question.
  await read
    .getByRole('checkbox', { name: /as Declan Roarty/ })
    .first()
    .click()
  await expect(read.getByText(/^Accepted by Declan Roarty/)).toBeVisible()
  await read
    .getByRole('button', { name: /^Ask about it instead/ })
    .first()
    .click()
  await fill(read.getByRole('textbox'), 'Which hours are meant?')
  await read.getByRole('button', { name: 'Save the question' }).click()
  await page.goto(`#${at}/read`)
  await expect(page.getByLabel('The paper').first()).toContainText(promise)
  await expect(page.getByLabel('The paper').first()).toContainText('Which hours are meant?')
  // Two of the agency's and the client's own were not answered.
  await expect(page.getByText('A limit that nobody has answered is argued about later.')).toHaveCount(3)
})

/** No word of the agency's limits stands on the page, seen or heard. */
async function expectUnread(page: Page, where: string): Promise<void> {
  await expect(page.locator('body'), where).not.toContainText('every seat is taken')
  await expect(page.locator('body'), where).not.toContainText('guarantee that')
  expect(await page.locator(`[aria-label*="every seat"], [title*="every seat"]`).count(), where).toBe(0)
}

test('the hand-over point moves by the arrow keys, and the paper follows', async ({ page }) => {
  const at = await layOut(page, await signable('grill', 'en'))
  await page.goto(`#${at}/line/handOver`)
  const paper = page.locator('aside').getByText('At the door', { exact: false }).first()
  await expect(paper).toBeVisible()
  await gapAfter(page, 'Placed').focus()
  await page.keyboard.press('ArrowRight')
  await expect(gapAfter(page, 'Seen')).toBeFocused()
  await standsAfter(page, 'Seen', 'Asked')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await standsAfter(page, 'Placed', 'Seen')
  await expect(page.locator('aside').getByText('between “Placed” and “Seen”').first()).toBeVisible()
})

test('the hand-over point is dragged with the mouse to the gap nearest to it', async ({ page }) => {
  const at = await layOut(page, await signable('grill', 'en'))
  await page.goto(`#${at}/line/handOver`)
  const { from, to } = await dragged(page, 'Asked')
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await page.mouse.up()
  await standsAfter(page, 'Asked', 'At the door')
  await page.mouse.move(from.x, from.y)
  await standsAfter(page, 'Asked', 'At the door')
  await expect(gripOf(page)).toBeVisible()
})
