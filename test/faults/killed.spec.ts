import { expect, test, type Page } from '@playwright/test'
import { begin, deskOf, expectNoWelcome, field, isSaved, open } from './page.ts'
import { endAll, newProfile, startOn } from './profile.ts'

test.afterEach(endAll)

/** How often the browser is ended while somebody types. */
const KILLS = Number(process.env['FAULTS_KILLS'] ?? 100)
/** Milliseconds. */
const MOST_LOST = 500
/**
 * Where this process, which rests, was not let on for so long (milliseconds), neither was the browser: what is lost in
 * such a round is held against what was said to be saved, and not against the clock.
 */
const NOT_LET_ON = 100

/** What the page showed, as it showed it: the field after a key, or a sentence about saving. Milliseconds of its clock. */
interface Seen {
  readonly at: number
  readonly value?: string
  readonly status?: string
  /** When the test heard of it, by its own clock. */
  readonly heard: number
}

test(`killed ${KILLS} times while typing: at most half a second is lost, and nothing that was said to be saved`, async () => {
  const profile = newProfile()
  let running = await startOn(profile)
  const at = await begin(running.page)
  const ages: number[] = []
  for (let round = 0; round < KILLS; round += 1) {
    const before = await field(running.page).inputValue()
    const seen = await watch(running.page)
    const typing = typed(running.page, round).catch(() => undefined)
    const longestRest = await waited(300 + ((round * 379) % 1700))
    const end = Date.now()
    await running.kill()
    await typing
    running = await startOn(profile)
    if (round % 10 === 0) expectNoWelcome(await deskOf(running.page))
    await open(running.page, at)
    const found = await field(running.page).inputValue()
    const { lost, claimed } = held(seen, before, found, end)
    expect(claimed, `round ${round}: said to be saved, and gone; “${found}” is left`).toBe(true)
    if (longestRest <= NOT_LET_ON) ages.push(lost)
  }
  await running.close()
  console.log(`      oldest key lost, in milliseconds: ${tally(ages)}`)
  expect(Math.max(0, ...ages)).toBeLessThanOrEqual(MOST_LOST)
})

/** Waits, and answers with how long beyond its beat this process was kept from going on meanwhile: both in milliseconds. */
async function waited(length: number): Promise<number> {
  const BEAT = 10
  const end = Date.now() + length
  let longest = 0
  for (let last = Date.now(); last < end;) {
    await new Promise((wake) => setTimeout(wake, BEAT))
    longest = Math.max(longest, Date.now() - last - BEAT)
    last = Date.now()
  }
  return longest
}

/** Hears of each key and of each sentence in the moment in which the page shows it. */
async function watch(page: Page): Promise<readonly Seen[]> {
  const seen: Seen[] = []
  await page.exposeFunction('tell', (what: Omit<Seen, 'heard'>) => void seen.push({ ...what, heard: Date.now() }))
  await page.evaluate(() => {
    const { tell } = globalThis as unknown as { tell: (what: object) => void }
    const status = () => [...document.querySelectorAll('[role=status]')].map((each) => each.textContent).join(' ')
    document.addEventListener('input', ({ target }) =>
      tell({ at: performance.now(), value: (target as HTMLInputElement).value }),
    )
    const look = new MutationObserver(() => tell({ at: performance.now(), status: status() }))
    for (const each of document.querySelectorAll('[role=status]'))
      look.observe(each, { subtree: true, childList: true, characterData: true })
  })
  return seen
}

/** Types on and on, now quickly, now with a pause, in place of what stood there. */
async function typed(page: Page, round: number): Promise<void> {
  await field(page).selectText()
  for (const [place, letter] of [...`round ${round} abcdefghijklmnopqrstuvwxyz`.repeat(4)].entries()) {
    await page.keyboard.type(letter)
    await page.waitForTimeout(place % 17 === 16 ? 420 : 10 + ((place * 13 + round * 7) % 50))
  }
}

/** How old the oldest lost key was when the browser was ended, and whether all is there that was said to be saved. */
function held(seen: readonly Seen[], before: string, found: string, end: number) {
  const keys = seen.filter(({ value }) => value !== undefined)
  const place = keys.findLastIndex(({ value }) => value === found)
  if (place < 0 && found !== before) throw new Error(`What nobody typed: “${found}”`)
  const behind = Math.min(...seen.map(({ at, heard }) => heard - at))
  const firstLost = keys[place + 1]
  const lost = firstLost === undefined ? 0 : Math.round(end - behind - firstLost.at)
  const saved = seen.findLastIndex(({ status = '' }) => isSaved(status))
  const said = seen.slice(0, Math.max(0, saved)).findLast(({ value }) => value !== undefined)
  return { lost, claimed: said === undefined || keys.indexOf(said) <= place }
}

function tally(ages: readonly number[]): string {
  const sorted = ages.toSorted((one, other) => one - other)
  return `half of ${ages.length} times up to ${sorted[ages.length >> 1]}, at most ${sorted.at(-1)}`
}
