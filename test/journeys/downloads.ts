import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { inFirefox } from './hands.ts'

/** A file as it arrives on the disk. */
export interface Download {
  readonly name: string
  readonly bytes: Buffer
}

/** Where a stock Firefox lays its downloads, one folder for each worker. */
export const folderOfFirefox = fileURLToPath(new URL(`../../test-results/firefox-${process.pid}`, import.meta.url))

/** The file that an act brings, a press of a button or of a link. */
export async function downloaded(page: Page, act: () => Promise<unknown>): Promise<Download> {
  if (inFirefox) return ofFirefox(act)
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** How long a file may take to arrive, and how long one looks away, in milliseconds. */
const PATIENCE = 20_000
const GLANCE = 50

/**
 * Firefox names no number for the download of what a page made itself (WebDriver BiDi, `downloadWillBegin` for an
 * `<a download>` of a blob: `navigation` is null), so its driver tells of none; the file itself arrives all the same.
 */
async function ofFirefox(act: () => Promise<unknown>): Promise<Download> {
  mkdirSync(folderOfFirefox, { recursive: true })
  await act()
  for (let waited = 0; waited < PATIENCE; waited += GLANCE) {
    const names = readdirSync(folderOfFirefox)
    const [name] = names
    const isThere = name !== undefined && !names.some((each) => each.endsWith('.part'))
    const bytes = isThere ? readFileSync(join(folderOfFirefox, name)) : Buffer.of()
    if (name !== undefined && bytes.length > 0) {
      rmSync(join(folderOfFirefox, name))
      return { name, bytes }
    }
    await rest(GLANCE)
  }
  throw new Error('No file arrived')
}
