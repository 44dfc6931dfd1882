import type { Page } from '@playwright/test'
import { sequence } from '../../src/ui/steps/sequence.ts'
import { signable } from '../actions/supplies.ts'
import { layOut } from './desk.ts'
import { expect, test } from './guarded.ts'
import { show } from './look.ts'
import { told } from './words.ts'

test.describe.configure({ timeout: 240_000 })

/** What a question page has in common with all others, as a person and as a browser meets it. */
interface Asked {
  readonly headings: readonly string[]
  readonly title: string
  readonly back: number
  /** Fields, by what is wrong with how they ask. */
  readonly faults: readonly string[]
  readonly small: readonly string[]
}

/** Runs in the page. */
function howItAsks(): Asked {
  const main = document.querySelector('main') as HTMLElement
  const seen = <E extends Element>(selector: string) =>
    [...main.querySelectorAll<HTMLElement & E>(selector)].filter((each) => each.checkVisibility())
  const named = (each: Element) => `${each.tagName.toLowerCase()} ${each.id || each.textContent?.slice(0, 40)}`
  const entries = seen<HTMLInputElement>('input, textarea, select')
  const faults: readonly (readonly [string, (entry: HTMLInputElement) => boolean])[] = [
    ['is asked for by the browser itself', (entry) => entry.required],
    ['cuts what is typed', (entry) => entry.hasAttribute('maxlength')],
    ['has its name only while it is empty', (entry) => entry.hasAttribute('placeholder')],
    ['refuses commas or signs', (entry) => ['number', 'range'].includes(entry.type)],
    [
      'takes decimals, and is filled in by the browser',
      (entry) => entry.inputMode === 'decimal' && entry.autocomplete !== 'off',
    ],
    ['has a form that checks by itself', (entry) => entry.form !== null && !entry.form.noValidate],
  ]
  const isSmall = (least: number) => (each: Element) => {
    const { width, height } = each.getBoundingClientRect()
    return Math.min(width, height) < least
  }
  const label = (entry: Element) => entry.closest('label') ?? entry
  const controls = [...seen('button, select, textarea, summary'), ...seen('input:not([type=radio], [type=checkbox])')]
  const inText = (link: Element) => link.closest('p, li, td, dd')?.textContent?.trim() !== link.textContent?.trim()
  return {
    headings: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent),
    title: document.title,
    back: seen<HTMLAnchorElement>('a').filter(({ href }) => href.includes('#/a/')).length,
    faults: faults.flatMap(([fault, is]) => entries.filter(is).map((entry) => `${named(entry)} ${fault}`)),
    small: [
      ...controls
        .filter((each) => !each.hasAttribute('aria-hidden'))
        .filter(isSmall(44))
        .map(named),
      ...[...seen('input').map(label), ...seen('a').filter((link) => !inText(link))].filter(isSmall(24)).map(named),
    ],
  }
}

const questions = (at: string) => sequence.map(({ step, id }) => `${at}/${step}/${id}`)

async function eachQuestion(page: Page, at: string, look: (asked: Asked, address: string) => void): Promise<void> {
  for (const address of questions(at)) {
    await show(page, address)
    look(await page.evaluate(howItAsks), address.replace(at, 'a'))
  }
}

test('every question has one heading, which is the title of its window, and a way back and on', async ({ page }) => {
  const at = await layOut(page, await signable('grill', 'en'))
  await eachQuestion(page, at, ({ headings, title, back }, address) => {
    expect.soft(headings, address).toHaveLength(1)
    expect.soft(title, address).toContain(headings[0])
    expect.soft(title, address).toMatch(/Ten Tables$/)
    expect.soft(back, address).toBeGreaterThan(0)
  })
  await expect(page.getByRole('button', { name: told('en', 'steps', 'action.continue') })).toBeEnabled()
})

test('no field refuses, cuts or fills in what a person types', async ({ page }) => {
  const at = await layOut(page, await signable('grill', 'ko'))
  await eachQuestion(page, at, ({ faults }, address) => expect.soft(faults, address).toEqual([]))
})

test('what is pressed is 44 pixels large, and nothing is smaller than 24', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const at = await layOut(page, await signable('grill', 'en'))
  await eachQuestion(page, at, ({ small }, address) => expect.soft(small, address).toEqual([]))
})
