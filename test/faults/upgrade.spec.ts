import { expect, test, type Page } from '@playwright/test'
import { canonicalText } from '../../src/domain/agreement/canonical.ts'
import { hex, sha256 } from '../../src/std/sha256.ts'
import { signable } from '../actions/supplies.ts'
import { told } from '../journeys/words.ts'
import { address, begin, copyAsFile, deskOf, expectNoWelcome, field, found, type } from './page.ts'

/** Runs in the page: the store opened at a version by code that does not know the app, and held open. */
const openAt = (page: Page, version?: number) =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((done, fail) => {
        const request = indexedDB.open('ten-tables', wanted)
        request.addEventListener('success', () => done(request.result.version))
        request.addEventListener('error', () => fail(request.error ?? new Error('no store')))
      }),
    version,
  )

/** A page of the same site that is not the app. */
async function beside(page: Page): Promise<Page> {
  const other = await page.context().newPage()
  await other.goto(`${address}licences.txt`)
  return other
}

test('an old window gives way to a newer store, says that it no longer keeps what is typed, and offers a file', async ({
  page,
}) => {
  await begin(page)
  expect(await type(page, 'By the old window.')).toBe('saved')
  const other = await beside(page)
  const version = await openAt(other)
  await other.close()
  const newer = await beside(page)
  await field(page).fill('Typed while the store is brought up.')
  expect(await openAt(newer, version + 1)).toBe(version + 1)
  expect(await type(page, 'Typed after the store was brought up.')).toBe('not saved')
  expect(await copyAsFile(page)).toContain('Typed after the store was brought up.')
  await expect(field(page)).toHaveValue('Typed after the store was brought up.')
  await newer.close()
  expectNoWelcome(await deskOf(page))
})

/** The two copies of a draft as the first version of the store kept them, the newer one second. */
async function oldRows() {
  const draft = { ...(await signable('grill', 'en')), example: undefined }
  const listing = { id: draft.id, title: '', agency: 'A', client: 'C', example: false, inked: [], savedAt: 1 }
  return ['Kept by the older app, before.', 'Kept by the older app.'].map((place, turn) => {
    const text = canonicalText({ draft: { ...draft, goal: { ...draft.goal, place } }, unparsed: {}, notes: {} })
    const hash = hex(sha256(new TextEncoder().encode(text)))
    return { key: `${draft.id}.${turn}`, draftId: draft.id, turn: turn + 2, text, hash, listing }
  })
}

/** Runs in the page: a store of the first version, held open by a window that does not give way. */
const oldStore = (page: Page, rows: readonly object[]) =>
  page.evaluate(
    (rows) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('ten-tables', 1)
        request.addEventListener('upgradeneeded', () => {
          const slots = request.result.createObjectStore('slots', { keyPath: 'key' })
          slots.createIndex('draft', 'draftId')
          request.result.createObjectStore('papers', { keyPath: 'draftId' })
          for (const row of rows) slots.put(row)
        })
        request.addEventListener('success', () => done())
        request.addEventListener('error', () => fail(request.error ?? new Error('no store')))
      }),
    rows,
  )

test('an older store that another window holds is waited for, nobody is welcomed meanwhile, and all of it is brought up', async ({
  page,
}) => {
  const rows = await oldRows()
  const old = await beside(page)
  await oldStore(old, rows)
  await page.goto(address)
  await page.waitForTimeout(4000)
  await expect(page.getByText(told('en', 'app', 'mine.none'))).toBeHidden()
  await old.close()
  expect(await deskOf(page)).toMatchObject({ drafts: 1, isWarned: false })
  expect(await found(page, `${address}#/a/${rows[0]?.draftId}`)).toBe('Kept by the older app.')
  expect(await type(page, 'Kept by the newer app.')).toBe('saved')
  expect(await found(page, `${address}#/a/${rows[0]?.draftId}`)).toBe('Kept by the newer app.')
})
