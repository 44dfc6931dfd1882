import { expect, test } from '@playwright/test'
import { address, begin, copyAsFile, deskOf, expectNoWelcome, field, open, statusOf, type } from './page.ts'

test('a quota that is used up is told at once; what was typed stays, goes into a file, and is kept once there is room', async ({
  browser,
}) => {
  // Without the app's own worker, whose files would fill the quota before anybody types.
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const origin = new URL(address).origin
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 })
  const at = await begin(page)
  expect(await type(page, 'Kept before.')).toBe('saved')
  let kept = 'Kept before.'
  let said: 'saved' | 'not saved' = 'saved'
  for (let size = 20_000; said === 'saved' && size < 3_000_000; size *= 2) {
    const text = `${size} ${'too much '.repeat(size / 9)}end`
    said = await type(page, text)
    if (said === 'saved') kept = text
    else expect(await field(page).inputValue()).toBe(text)
  }
  expect(said).toBe('not saved')
  expect(await copyAsFile(page)).toContain('"format":"ten-tables"')
  const second = await context.newPage()
  await open(second, at)
  expect(await field(second).inputValue()).toBe(kept)
  await second.close()
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await expect.poll(() => type(page, 'Room again.'), { timeout: 120_000 }).toBe('saved')
  await open(page, at)
  await expect(field(page)).toHaveValue('Room again.')
  expectNoWelcome(await deskOf(page))
  await context.close()
})

const clearings: readonly (readonly [string, string, boolean])[] = [
  ['the database alone', 'indexeddb', true],
  ['the marker beside it alone', 'local_storage', true],
  ['all that a site may keep', 'all', false],
]

for (const [what, storageTypes, isRemembered] of clearings) {
  test(`${what}, cleared while somebody types: nothing is lost in silence`, async ({ browser }) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const at = await begin(page)
    expect(await type(page, 'Before it was cleared.')).toBe('saved')
    const session = await context.newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes })
    const said = await type(page, 'After it was cleared.')
    await expect(field(page)).toHaveValue('After it was cleared.')
    if (said === 'not saved') {
      expect(await copyAsFile(page)).toContain('After it was cleared.')
    } else {
      await open(page, at)
      await expect(field(page)).toHaveValue('After it was cleared.')
    }
    const desk = await deskOf(page)
    // Where a person clears everything, the marker too is gone: only the window that was open could tell, and did.
    if (isRemembered || said === 'saved') expectNoWelcome(desk)
    await context.close()
  })
}

for (const [when, year] of [
  ['forward', 2041],
  ['back', 2001],
] as const) {
  test(`a clock moved ${when} by years loses nothing and orders nothing`, async ({ page }) => {
    const at = await begin(page)
    expect(await type(page, 'By the first clock.')).toBe('saved')
    await page.clock.setSystemTime(new Date(`${year}-02-03T04:05:06Z`))
    expect(await type(page, 'By the other clock.')).toBe('saved')
    await open(page, at)
    await expect(field(page)).toHaveValue('By the other clock.')
    await page.clock.setSystemTime(new Date('2026-11-22T12:00:00Z'))
    expect(await type(page, 'By the first clock again.')).toBe('saved')
    expect(await deskOf(page)).toMatchObject({ drafts: 1, isWarned: false })
    await open(page, at)
    await expect(field(page)).toHaveValue('By the first clock again.')
  })
}

test('offline throughout: what is begun, typed, left and opened again is all there', async ({ page, context }) => {
  await page.goto(address)
  await expect(page.locator('[data-announcer]')).toHaveText(/without a connection/, { timeout: 60_000 })
  await context.setOffline(true)
  const drafts: string[] = []
  for (let which = 0; which < 3; which += 1) {
    drafts.push(await begin(page))
    for (let times = 0; times < 5; times += 1) expect(await type(page, `Draft ${which}, ${times}.`)).toBe('saved')
  }
  for (const [which, at] of drafts.entries()) {
    await open(page, at)
    await expect(field(page)).toHaveValue(`Draft ${which}, 4.`)
  }
  expect(await deskOf(page)).toMatchObject({ drafts: 3, isWarned: false })
  await open(page, drafts[0] ?? '')
  expect(await type(page, 'Still offline.')).toBe('saved')
  expect(await statusOf(page)).toContain('Saved on this device')
})
