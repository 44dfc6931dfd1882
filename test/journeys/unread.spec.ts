import { signable } from '../actions/supplies.ts'
import { layOut } from './desk.ts'
import { expect, test } from './guarded.ts'
import { fill } from './hands.ts'

test('what was typed and not understood is listed until it is mended, and left out only knowingly', async ({
  page,
}) => {
  const at = await layOut(page, await signable('grill', 'en'))
  const wish = page.locator('[id="goal/levels/wish"]')
  const saved = page.getByRole('status').filter({ hasText: 'Saved on this device' })
  const listed = page.getByRole('heading', { name: 'Typed, but not on the paper' })
  await expect(listed).toBeHidden()
  await page.goto(`#${at}/goal/levels`)
  const before = await wish.inputValue()
  await fill(wish, 'about eleven')
  await expect(saved).toBeVisible()
  for (const [place, back] of [
    [at, 'list'],
    [`${at}/read`, 'read'],
    [`${at}/sign`, 'sign'],
  ]) {
    await page.goto(`#${place}`)
    await expect(listed).toBeVisible()
    await expect(page.getByRole('link', { name: /^The goal · Wish/ })).toHaveAttribute(
      'href',
      `#${at}/goal/levels/${back}`,
    )
  }
  await page.getByRole('button', { name: 'Go on without it' }).click()
  await expect(listed).toBeHidden()
  await page.goto(`#${at}/goal/levels`)
  await fill(wish, before)
  await expect(saved).toBeVisible()
  await page.goto(`#${at}/sign`)
  await expect(page.getByRole('radio').first()).toBeVisible({ timeout: 60_000 })
  await expect(listed).toBeHidden()
})
