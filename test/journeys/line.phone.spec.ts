import { signable } from '../actions/supplies.ts'
import { layOut } from './desk.ts'
import { test } from './guarded.ts'
import { dragged, gapAfter, standsAfter } from './theLine.ts'

test('on a phone the hand-over point moves by a tap', async ({ page }) => {
  const at = await layOut(page, await signable('grill', 'en'))
  await page.goto(`#${at}/line/handOver`)
  await gapAfter(page, 'Seen').tap()
  await standsAfter(page, 'Seen', 'Asked')
})

test('on a phone the hand-over point follows a finger, and the page stays where it is', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'only Chromium lets a test move a finger')
  const at = await layOut(page, await signable('grill', 'en'))
  await page.goto(`#${at}/line/handOver`)
  const { from } = await dragged(page, 'Asked')
  const top = await page.evaluate(() => window.scrollY)
  const finger = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly { x: number; y: number }[]) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] })
  await touch('touchStart', [from])
  // Up along the line until the point has come to the gap before; what lies below it makes room meanwhile.
  for (let up = 4; up < 400 && !(await gapAfter(page, 'Asked').isChecked()); up += 4) {
    await touch('touchMove', [{ x: from.x, y: from.y - up }])
  }
  await touch('touchEnd', [])
  await standsAfter(page, 'Asked', 'At the door')
  test.expect(await page.evaluate(() => window.scrollY)).toBe(top)
})
