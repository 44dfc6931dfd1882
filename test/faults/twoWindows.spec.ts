import { expect, test, type Page } from '@playwright/test'
import { told } from '../journeys/words.ts'
import { address, begin, deskOf, statusOf } from './page.ts'

const EDITS = 500
const fields = ['goal/levels/past', 'goal/levels/must', 'goal/levels/plan/client', 'goal/levels/wish']

test(`two windows and ${EDITS} interleaved edits: one writes at a time, and no edit of either is lost`, async ({
  page,
  context,
}) => {
  const at = await begin(page)
  const second = await context.newPage()
  const windows = [page, second] as const
  for (const each of windows) {
    await each.goto(`${at}/goal/levels`)
    await expect(box(each, fields[0] ?? '')).toBeVisible()
  }
  const expected = new Map<string, string>()
  let writer = 0
  let takeOvers = 0
  for (let edit = 0; edit < EDITS; edit += 1) {
    const who = (edit * 7919) % 11 < 2 ? 1 - writer : writer
    const window = windows[who] ?? page
    if (who !== writer) {
      await leave(windows[writer] ?? page)
      await tryToWrite(window, `${edit} unseen`)
      await takeOver(window, expected)
      writer = who
      takeOvers += 1
    }
    const id = fields[(edit * 31) % fields.length] ?? ''
    await box(window, id).fill(String(100 + edit))
    expected.set(id, String(100 + edit))
    if (edit % 100 === 99) await reopened(windows[1 - writer] ?? page, window, at, expected)
  }
  expect(takeOvers).toBeGreaterThan(50)
  await settled(windows[writer] ?? page)
  expect(await deskOf(second)).toMatchObject({ drafts: 1, isWarned: false })
})

const box = (page: Page, id: string) => page.locator(`[id="${id}"]`)

/** Whoever goes to another window leaves this one at once, perhaps before what was typed is saved. */
const leave = (window: Page) => window.evaluate(() => void dispatchEvent(new Event('blur')))

/** The window that only reads takes over, and shows everything that the other one had taken in. */
async function takeOver(window: Page, expected: ReadonlyMap<string, string>): Promise<void> {
  const act = window.getByRole('button', { name: told('en', 'app', 'taken.action') })
  await act.click()
  await expect(act).toBeHidden()
  for (const [id, value] of expected) await expect(box(window, id)).toHaveValue(value)
}

/** What no hand can do in a window that only reads, a script or an extension can. */
async function tryToWrite(window: Page, text: string): Promise<void> {
  await window.evaluate(
    ([id = '', value]) => {
      const field = document.getElementById(id) as HTMLInputElement
      field.closest('fieldset[role]')?.removeAttribute('disabled')
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    },
    [fields[0], text],
  )
}

/** A third look from outside: the window that only reads is loaded anew, and shows what was kept. */
async function reopened(reader: Page, writer: Page, at: string, expected: ReadonlyMap<string, string>) {
  await settled(writer)
  await reader.goto(address)
  await reader.goto(`${at}/goal/levels`)
  for (const [id, value] of expected) await expect(box(reader, id)).toHaveValue(value)
}

const settled = (window: Page) => expect.poll(() => statusOf(window)).toMatch(/Saved on this device/)
