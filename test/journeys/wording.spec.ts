import { signable } from '../actions/supplies.ts'
import { layOut } from './desk.ts'
import { expect, test } from './guarded.ts'

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
  await field.fill('')
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
  await field.fill('We post twice a week from Monday to Friday.')
  await expect(told).toBeHidden()

  // Ask: the question stands among the remarks of the paper.
  await field.fill('We guarantee a full house from Monday to Friday.')
  await told.getByRole('button', { name: 'Ask the other party' }).click()
  await expect(told).toContainText('Asked; it stands among the remarks.')

  // Keep: by name and with a reason, on the page that is read together; it is printed.
  await page.goto(`#${at}/read`)
  const listed = page
    .getByRole('heading', { name: 'Words to look at' })
    .locator('..')
    .locator('div')
    .filter({ hasText: why })
    .first()
  await listed.getByText('Keep it, with a reason').click()
  await listed.getByRole('radio', { name: 'Signal Box Grill' }).check()
  await listed.getByRole('textbox').fill('Our guests know this sentence.')
  await listed.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('heading', { name: 'Words to look at' }).locator('..')).toContainText(
    'Our guests know this sentence.',
  )
  await expect(page.getByLabel('The paper').first()).toContainText('Our guests know this sentence.')
})
