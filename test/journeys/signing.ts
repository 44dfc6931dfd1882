import { expect, type Locator, type Page } from '@playwright/test'
import type { Side } from '../../src/domain/agreement/scalars.ts'
import { told } from './words.ts'
import type { Walk } from './walk.ts'
import { downloaded } from './downloads.ts'

/** How a party signs: what a hand does on the pad, or the name that was given, in letters. */
export type Signature = 'typed' | ((page: Page, pad: Locator) => Promise<void>)

/** Both parties sign on one device, the agency first, and stand before the paper to take home. */
export async function signBoth(walk: Walk, signatures: Readonly<Record<Side, Signature>>): Promise<void> {
  const { signer, legalName } = walk.said.agency
  await expect(walk.heading('sign', 'before.title')).toBeVisible()
  await walk.choose('radio', 'sign', 'read.badge', { name: signer, party: legalName })
  await walk.press('button', 'sign', 'before.handOver')
  await sign(walk, 'agency', 'director', signatures.agency)
  await sign(walk, 'client', 'owner', signatures.client)
  await expect(walk.heading('keep', 'kept.title')).toBeVisible()
}

async function sign(walk: Walk, side: Side, authority: string, signature: Signature) {
  const { signer, legalName } = walk.said[side]
  await expect(walk.heading('sign', 'turn.title', { name: signer })).toBeVisible()
  await walk.press('button', 'sign', 'turn.here', { name: signer })
  await expect(walk.heading('sign', 'read.title')).toBeVisible()
  if (signature === 'typed') {
    await walk.choose('radio', 'sign', 'how.type')
    await expect(walk.page.getByRole('textbox', { name: told(walk.language, 'sign', 'typed.label') })).toHaveValue(
      signer,
    )
  } else await signature(walk.page, walk.page.locator('canvas'))
  await walk.choose('checkbox', 'sign', 'consent.read')
  await walk.choose('checkbox', 'sign', `consent.${authority}`, { party: legalName })
  await walk.press('button', 'sign', 'sign.button', { party: legalName })
}

/** A stroke as a share of the pad: up, down, up again. */
const stroke = [
  [0.2, 0.7],
  [0.3, 0.2],
  [0.4, 0.8],
  [0.5, 0.3],
  [0.7, 0.6],
] as const

async function pointsOn(pad: Locator): Promise<readonly { x: number; y: number }[]> {
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error('There is no pad')
  return stroke.map(([x, y]) => ({ x: box.x + x * box.width, y: box.y + y * box.height }))
}

export async function drawWithMouse(page: Page, pad: Locator): Promise<void> {
  const [first, ...others] = await pointsOn(pad)
  if (!first) return
  await page.mouse.move(first.x, first.y)
  await page.mouse.down()
  for (const { x, y } of others) await page.mouse.move(x, y, { steps: 6 })
  await page.mouse.up()
}

/** A finger on the glass, as the browser gets it from the screen. */
export async function drawWithFinger(page: Page, pad: Locator): Promise<void> {
  const points = await pointsOn(pad)
  const glass = await page.context().newCDPSession(page)
  for (const [index, point] of points.entries()) {
    const type = index === 0 ? 'touchStart' : 'touchMove'
    await glass.send('Input.dispatchTouchEvent', { type, touchPoints: [point] })
  }
  // The finger rests before it leaves: else the browser takes the stroke for a fling, and the next tap for its end.
  await page.waitForTimeout(300)
  await glass.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await glass.detach()
}

/** The file behind a link, as it arrives on the disk. */
export async function taken(walk: Walk, namespace: string, key: string): Promise<Buffer> {
  return (await downloaded(walk.page, () => walk.press('link', namespace, key))).bytes
}
