import { signable } from '../actions/supplies.ts'
import { layOut } from './desk.ts'
import { expect, test } from './guarded.ts'

test.describe.configure({ timeout: 120_000 })

test('a brief from somebody who can only say no is marked on the paper, until another one is named', async ({
  page,
}) => {
  const draft = await signable('grill', 'en')
  const [director, , accounts] = draft.people ?? []
  const at = await layOut(page, { ...draft, goal: { ...draft.goal, briefFrom: undefined } })
  const paper = page.getByLabel('The paper').first()

  // Folded in step 2; only the client's people are asked about.
  await page.goto(`#${at}/goal/pain`)
  await page.getByText('More questions in this step').click()
  await page.getByRole('link', { name: 'Who gave the brief' }).click()
  await expect(page.getByRole('radio')).toHaveCount(3)
  await page.getByRole('radio', { name: accounts!.name }).click()
  await expect(paper).toContainText(
    `This brief comes from ${accounts!.name}, who can say no but not yes. ${director!.name} decides.`,
  )
  await page.getByRole('radio', { name: director!.name }).click()
  await expect(paper).not.toContainText('This brief comes from')

  // Whoever is taken out of the list is asked about again, and nobody signs in the meantime.
  await page.getByRole('radio', { name: accounts!.name }).click()
  await expect(paper).toContainText('can say no but not yes')
  await page.goto(`#${at}/table/people`)
  await page.getByRole('button', { name: 'Remove entry 3' }).click()
  await page.goto(`#${at}/read`)
  await expect(page.getByText('that person is no longer named')).toBeVisible()
  await page.goto(`#${at}/goal/briefFrom`)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert').or(page.getByText('There is a problem')).first()).toBeVisible()
  await page.getByRole('radio', { name: director!.name }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.goto(`#${at}/read`)
  await expect(page.getByText('that person is no longer named')).toHaveCount(0)
})

test('a line of the trade leads to limits and to what is not included, each taken by a press', async ({ page }) => {
  const draft = await signable('grill', 'en')
  const at = await layOut(page, { ...draft, line: undefined })
  await page.goto(`#${at}/line/handOver`)
  await page.getByText('Begin with the links of a trade').click()
  await page.getByRole('button', { name: 'Restaurant' }).click()
  await expect(page.getByText('till, receipts per hour').first()).toBeVisible()

  await page.goto(`#${at}/line/agencyLimits`)
  await page.getByText('What others had to think about').click()
  await page.getByRole('button', { name: /“Came to the door”/ }).click()
  const words = page.getByRole('textbox', { name: 'What cannot be promised' })
  await expect(words).toHaveValue('“Came to the door”: people decide this themselves. We cannot promise how many.')
  await expect(page.getByText('Nothing is written here yet.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Save this limit' }).click()
  await expect(page.getByRole('region', { name: /What Plainwell/ }).getByRole('article')).toHaveCount(1)

  await page.goto(`#${at}/line/notIncluded`)
  for (const idea of [/The work at “Greeted and seated”/, /Replies to guests’ reviews/, /Printing and handing out/])
    await page.getByRole('button', { name: idea }).click()
  await expect(page.getByLabel('The paper').first()).toContainText('Replies to guests’ reviews')
  await expect(page.getByRole('button', { name: /^Remove entry/ })).toHaveCount(3)
})
