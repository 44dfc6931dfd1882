import type { Locator, Page } from '@playwright/test'

/** A way to use the app: the journeys say what is done, a hand how. */
export interface Hand {
  readonly write: (field: Locator, text: string) => Promise<void>
  /** One of several, or a box. */
  readonly choose: (choice: Locator) => Promise<void>
  readonly press: (target: Locator) => Promise<void>
}

/** A stock Firefox is driven over WebDriver BiDi. */
export const inFirefox = process.env['JOURNEYS_FIREFOX'] !== undefined

/**
 * Puts a text in the place of what a field says. In Firefox `fill` sets the value as a script of the page would and no
 * form hears of it: there somebody types.
 */
export async function fill(field: Locator, text: string): Promise<void> {
  if (!inFirefox) return field.fill(text)
  await field.focus()
  await type(field.page(), text)
}

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a')
  if (text === '') await page.keyboard.press('Delete')
  else await page.keyboard.type(text)
  // No key brings a letter of another script there, and no form hears of one until the next key.
  if (inFirefox && /[^ -~]$/.test(text)) for (const key of ['Space', 'Backspace']) await page.keyboard.press(key)
}

export const mouse: Hand = {
  async write(field, text) {
    await field.click()
    await fill(field, text)
  },
  choose: (choice) => choice.click(),
  press: (target) => target.click(),
}

export const finger: Hand = {
  async write(field, text) {
    await field.tap()
    await fill(field, text)
  },
  choose: (choice) => choice.tap(),
  press: (target) => target.tap(),
}

/** Tab, Space, Enter, arrows and letters alone; what they do not reach does not exist. */
export function keyboard(page: Page): Hand {
  return {
    async write(field, text) {
      await reach(page, field)
      await type(page, text)
    },
    async choose(choice) {
      await reach(page, choice)
      const isChosen = () => choice.evaluate((input) => (input as HTMLInputElement).checked)
      if (!(await isChosen())) await page.keyboard.press('Space')
    },
    async press(target) {
      await reach(page, target)
      await page.keyboard.press('Enter')
    },
  }
}

/** More stops than any screen has. */
const FAR = 250

/** Where the focus is, as seen from what is sought. */
type Place = 'here' | 'in its group' | 'before' | 'behind'

/** How one goes on from there. Past the last stop of a page the browser's own buttons follow, so nobody goes around. */
const keys = { before: 'Tab', behind: 'Shift+Tab', 'in its group': 'ArrowDown' } as const

async function reach(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < FAR; stops += 1) {
    const place = await target.evaluate(placeOfFocus)
    if (place === 'here') return
    await page.keyboard.press(keys[place])
  }
  throw new Error(`The keyboard does not reach ${target.toString()}`)
}

/** Runs in the page. */
function placeOfFocus(element: Element): Place {
  const focused = document.activeElement
  if (focused === element) return 'here'
  const areRadios = [focused, element].every((one) => one instanceof HTMLInputElement && one.type === 'radio')
  if (areRadios && (focused as HTMLInputElement).name === (element as HTMLInputElement).name) return 'in its group'
  const isBehind = focused !== null && element.compareDocumentPosition(focused) === Node.DOCUMENT_POSITION_FOLLOWING
  return isBehind ? 'behind' : 'before'
}
