import { expect, type Page } from '@playwright/test'
import { canonicalText } from '../../src/domain/agreement/canonical.ts'
import { signable } from '../actions/supplies.ts'
import { told } from '../journeys/words.ts'
import { downloaded } from '../journeys/downloads.ts'
import { stateOf } from './state.ts'

/** A question with one field of one line, which everything typed here goes into. */
const QUESTION = 'goal/place'

const app = process.env['FAULTS_PORT'] ?? '4175'
/** Where the app is served in this run. */
export const address = `http://127.0.0.1:${app}/`

export const field = (page: Page) => page.locator('main').getByRole('textbox').first()

/** Lays the grill on the desk and opens the question; the address of the draft. */
export async function begin(page: Page): Promise<string> {
  await page.goto(address)
  const file = { name: 'draft.tentables.json', mimeType: 'application/json' }
  const draft = canonicalText(await signable('grill', 'en'))
  await page.locator('input[type=file]').setInputFiles({ ...file, buffer: Buffer.from(draft) })
  await expect(page).toHaveURL(/#\/a\/\w+$/)
  const at = page.url()
  await open(page, at)
  return at
}

/** Opens the question of a draft, on a page loaded anew; where it does not open, page and store are told. */
export async function open(page: Page, draft: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${draft}/${QUESTION}`)
  await expect(field(page))
    .toBeVisible()
    .catch(async (fault: Error) => {
      throw new Error(await stateOf(page), { cause: fault })
    })
}

/** What stands in the question of a draft, on a page loaded anew; null where the draft does not open. */
export async function found(page: Page, draft: string): Promise<string | null> {
  await page.goto('about:blank')
  await page.goto(`${draft}/${QUESTION}`)
  const opens = field(page).waitFor({ timeout: 15_000 })
  return opens.then(
    () => field(page).inputValue(),
    () => null,
  )
}

const savedPattern = new RegExp(told('en', 'app', 'saving.at').split('{{')[0] ?? '')
/** Whether the page says that it saved. */
export const isSaved = (status: string): boolean => savedPattern.test(status)
const troubles = (['full', 'refused', 'closed', 'damaged', 'missing', 'elsewhere'] as const).map((fault) =>
  told('en', 'app', `saving.${fault}`),
)

/**
 * Types in place of what stands in the field, and waits for what the page says of it: kept, or not, and nothing else.
 * What it said of the text before counts for nothing: a save must have begun since.
 */
export async function type(page: Page, text: string): Promise<'saved' | 'not saved'> {
  await page.evaluate(watchSaving, told('en', 'app', 'saving.busy'))
  await field(page).fill(text)
  const typedAt = Date.now()
  const hasBegun = async () =>
    Date.now() - typedAt > QUIET || (await page.evaluate(() => Reflect.get(globalThis, 'sawSaving') === true))
  let said: 'saved' | 'not saved' | undefined
  await expect
    .poll(
      async () => {
        if (!(await hasBegun())) return undefined
        const status = await statusOf(page)
        if (troubles.some((trouble) => status.includes(trouble))) said = 'not saved'
        else if (isSaved(status) && !(await isPending(page))) said = 'saved'
        return said
      },
      { message: `what became of “${text.slice(0, 40)}”`, timeout: 60_000, intervals: [50] },
    )
    .toBeDefined()
  return said ?? 'not saved'
}

/** A save that was refused at once may never have been seen to begin; it was refused long before this. Milliseconds. */
const QUIET = 5_000

/** Runs in the page: notes whether it says, from now on, that it saves. */
function watchSaving(busy: string): void {
  Reflect.set(globalThis, 'sawSaving', false)
  const look = new MutationObserver(() => {
    const said = [...document.querySelectorAll('[role=status]')].some(({ textContent }) => textContent === busy)
    if (said) Reflect.set(globalThis, 'sawSaving', true)
  })
  look.observe(document.body, { subtree: true, childList: true, characterData: true })
}

export const statusOf = async (page: Page): Promise<string> =>
  (await page.getByRole('status').allTextContents()).join(' · ')

/** Whether the page would ask before it closes: something is not kept yet. */
const isPending = (page: Page): Promise<boolean> =>
  page.evaluate(() => !dispatchEvent(Object.assign(new Event('beforeunload', { cancelable: true }))))

/** What was typed can be had as a file from the very place where the page says that it is not kept. */
export async function copyAsFile(page: Page): Promise<string> {
  const button = page.getByRole('button', { name: told('en', 'app', 'hub.saveCopy') })
  return (await downloaded(page, () => button.click())).bytes.toString('utf8')
}

/** What the first page says of the desk. */
export interface Desk {
  readonly drafts: number
  /** Somebody whose drafts are gone, or out of reach, reads that they are. */
  readonly isWarned: boolean
}

const warnings = ['storage.lostTitle', 'storage.refusedTitle'].map((key) => told('en', 'app', key))

/** Looks at the desk from the first page, loaded anew. */
export async function deskOf(page: Page): Promise<Desk> {
  await page.goto('about:blank')
  await page.goto(address)
  const mine = page.getByRole('region', { name: told('en', 'app', 'mine.heading') })
  await expect(mine).toBeVisible()
  const rows = mine.getByRole('listitem')
  const isEmpty = mine.getByText(told('en', 'app', 'mine.none'))
  const isWarned = async () => {
    const text = (await mine.textContent()) ?? ''
    return warnings.some((warning) => text.includes(warning))
  }
  // The list comes a moment after the page.
  await expect
    .poll(async () => (await rows.count()) > 0 || (await isEmpty.isVisible()) || (await isWarned()))
    .toBe(true)
  await page.waitForTimeout(300)
  return { drafts: await rows.count(), isWarned: await isWarned() }
}

/** Nobody whose drafts are gone is welcomed as new. */
export function expectNoWelcome(desk: Desk, drafts = 1): void {
  expect(desk.drafts >= drafts || desk.isWarned, `welcomed as new: ${JSON.stringify(desk)}`).toBe(true)
}
