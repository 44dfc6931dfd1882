import type { Page } from '@playwright/test'
import { canonicalText } from '../../src/domain/agreement/canonical.ts'
import type { Draft } from '../../src/domain/agreement/draft.ts'
import { expect } from './guarded.ts'

/** Gives the app a file to open, from the first screen; whoever has several windows works in this one now. */
export async function offer(page: Page, name: string, content: Buffer | string): Promise<void> {
  await page.bringToFront()
  const mimeType = name.endsWith('.pdf') ? 'application/pdf' : 'application/json'
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(content) })
}

/** Lays an agreement on the desk, and says where it stands. */
export async function layOut(page: Page, draft: Draft): Promise<string> {
  await page.goto('./')
  await offer(page, 'draft.tentables.json', canonicalText(draft))
  await expect(page).toHaveURL(/#\/a\/\w+$/)
  return whereabouts(page)
}

/** The address within the app, without its number sign. */
export const whereabouts = (page: Page): string => new URL(page.url()).hash.slice(1)
