import type { Locator, Page } from '@playwright/test'
import { expect } from './guarded.ts'

/** The radio button between two links of the line, named by the one before it. */
export const gapAfter = (page: Page, link: string): Locator => page.getByRole('radio', { name: `After “${link}”` })

/** The square that is dragged. */
export const gripOf = (page: Page): Locator => page.locator('[data-grip]')

/** The line as a sentence says it: between which two links the point stands now, which its button says too. */
export async function standsAfter(page: Page, before: string, after: string): Promise<void> {
  await expect(page.getByText(`is responsible up to “${before}”,`)).toContainText(`from “${after}” on`)
  await expect(gapAfter(page, before)).toBeChecked()
}

/** From the middle of the square to the gap behind a link, in CSS pixels of the window. */
export async function dragged(page: Page, link: string) {
  await gripOf(page).evaluate((grip) => grip.scrollIntoView({ block: 'center' }))
  const to = await middleOf(page.locator('[data-gap]').filter({ has: gapAfter(page, link) }))
  return { from: await middleOf(gripOf(page)), to }
}

async function middleOf(part: Locator) {
  const box = await part.boundingBox()
  if (!box) throw new Error(`${part.toString()} is not drawn`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
