import { statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Page } from '@playwright/test'

/** What a page and the store beneath it say, for whoever reads why a run failed. */
export async function stateOf(page: Page, disk = tmpdir()): Promise<string> {
  const { bavail, bsize } = statfsSync(disk)
  const at = page.url()
  const said = await page.locator('body').innerText({ timeout: 2_000 }).catch(String)
  const store = await page.evaluate(lookAtStore).catch(String)
  return JSON.stringify({ room: bavail * bsize, at, said: said.slice(0, 600), store }, null, 1)
}

/** Runs in the page: opens the store as it is, beside the app, and tells what it answers. */
async function lookAtStore(): Promise<object> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T | string>((done) => {
      request.addEventListener('success', () => done(request.result))
      request.addEventListener('error', () => done(`${request.error?.name}: ${request.error?.message}`))
      setTimeout(() => done('no answer in ten seconds'), 10_000)
    })
  const opened = await answer(indexedDB.open('ten-tables'))
  const estimate = await navigator.storage.estimate()
  const marker = localStorage.getItem('ten-tables.shelf')
  if (typeof opened === 'string') return { opened, marker, estimate }
  const names = [...opened.objectStoreNames]
  const rows: Record<string, unknown> = {}
  for (const name of names) {
    const keys = await answer(opened.transaction(name).objectStore(name).getAllKeys())
    const all = await answer(opened.transaction(name).objectStore(name).getAll())
    rows[name] = [keys, typeof all === 'string' ? all : all.length]
  }
  opened.close()
  return { version: opened.version, rows, marker, estimate }
}
