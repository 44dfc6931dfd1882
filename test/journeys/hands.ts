import type { Locator, Page } from '@playwright/test'

/** A way to use the app: the journeys say what is done, a hand how. */
export interface Hand {
  readonly write: (field: Locator, text: string) => Promise<void>
  /** One of several, or a box. */
  readonly choose: (choice: Locator) => Promise<void>
  readonly press: (target: Locator) => Promise<void>
}

export const mouse: Hand = {
  async write(field, text) {
    await field.click()
    await field.fill(text)
  },
  choose: (choice) => choice.click(),
  press: (target) => target.click(),
}

export const finger: Hand = {
  async write(field, text) {
    await field.tap()
    await field.fill(text)
  },
  choose: (choice) => choice.tap(),
  press: (target) => target.tap(),
}

/** Tab, Space, Enter, arrows and letters alone; what they do not reach does not exist. */
export function keyboard(page: Page): Hand {
  return {
    async write(field, text) {
      await reach(page, field)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(text)
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

async function reach(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < FAR; stops += 1) {
    const place = await target.evaluate(placeOfFocus)
    if (place === 'here') return
    await page.keyboard.press(place === 'in its group' ? 'ArrowDown' : 'Tab')
  }
  throw new Error(`The keyboard does not reach ${target.toString()}`)
}

/** Runs in the page: whether the focus is on the element, on another radio button of its group, or somewhere else. */
function placeOfFocus(element: Element): 'here' | 'in its group' | 'elsewhere' {
  const focused = document.activeElement
  if (focused === element) return 'here'
  const areRadios = [focused, element].every((one) => one instanceof HTMLInputElement && one.type === 'radio')
  return areRadios && (focused as HTMLInputElement).name === (element as HTMLInputElement).name
    ? 'in its group'
    : 'elsewhere'
}
