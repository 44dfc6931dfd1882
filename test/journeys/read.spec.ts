import { signable } from '../actions/supplies.ts'
import { layOut } from './desk.ts'
import { expect, test } from './guarded.ts'
import { expectClean, expectFits, show } from './look.ts'

test.describe.configure({ timeout: 120_000 })

test('whoever reads together sees the pages as they will print, incomplete ones too', async ({ page }) => {
  const draft = await signable('grill', 'en')
  const at = await layOut(page, { ...draft, problem: undefined })
  await show(page, `${at}/read`)
  await expect(page.getByRole('img', { name: /^Page 1 of / })).toHaveCount(0)
  await page.getByRole('button', { name: 'See the pages as they print' }).click()
  await expect(page.getByRole('heading', { name: /pages/i, level: 2 })).toBeFocused({ timeout: 60_000 })
  await expect(page.getByRole('img', { name: /^Page 1 of / })).toBeVisible()
  await expectClean(page, 'the pages before signing')
  await expectFits(page, 'the pages before signing')
})

test('a link under the paper leads to its question, and Continue from there back; it is not printed', async ({
  page,
}) => {
  const at = await layOut(page, await signable('grill', 'en'))
  await show(page, `${at}/read`)
  const change = page.locator(`a[href="#${at}/money/ceiling/read"]`).first()
  await expect(change).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(change).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await change.click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(new RegExp(`${at}/read$`))
})
