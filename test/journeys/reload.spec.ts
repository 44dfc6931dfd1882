import { signable } from '../actions/supplies.ts'
import { layOut } from './desk.ts'
import { expect, test } from './guarded.ts'
import { fill } from './hands.ts'

test('a page that is loaded anew leads back to the field that was typed in, with its text and its caret', async ({
  page,
}) => {
  const at = await layOut(page, await signable('grill', 'en'))
  await page.goto(`#${at}/goal/brief`)
  const field = page.locator('[id="goal/brief"]')
  await fill(field, 'From six tables to sixteen.')
  await field.press('Home')
  await field.pressSequentially('We go ')
  // The last key is on the shelf once the window would close without asking.
  await expect.poll(() => page.evaluate(asksBeforeClosing)).toBe(false)
  await page.reload()
  await expect(field).toHaveValue('We go From six tables to sixteen.')
  await expect(field).toBeFocused()
  expect(await field.evaluate((entry: HTMLTextAreaElement) => entry.selectionStart)).toBe(6)

  // Elsewhere a page begins at its heading, as ever.
  await page.goto(`#${at}/goal/metric`)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(field).toBeHidden()
})

function asksBeforeClosing(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(leaving)
  return leaving.defaultPrevented
}
