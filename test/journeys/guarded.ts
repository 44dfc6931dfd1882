import { expect, test as bare, type Page } from '@playwright/test'
import { inFirefox } from './hands.ts'

/** `body {}`: the driver of Firefox lays this style into a page that it photographs, and the page refuses it, as it should. */
const STYLE_OF_DRIVER = 'sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT+SmwNZWA='

/**
 * What Firefox tells of a page that was left while it still loaded: a request that ended with it (NS_BINDING_ABORTED),
 * and the same behind a service worker. That files load is asked by every journey, and by those in Chromium without this.
 */
const LEFT_IN_FIREFOX = /status=2152398850|A ServiceWorker intercepted the request and encountered an unexpected error/

/** What nobody may see on any journey, whatever it is about. */
function watch(page: Page, own: string): readonly string[] {
  const faults: string[] = []
  page.on('pageerror', ({ message }) => {
    if (!message.includes(STYLE_OF_DRIVER) && !(inFirefox && LEFT_IN_FIREFOX.test(message)))
      faults.push(`a fault in the page: ${message}`)
  })
  page.on('console', (line) => {
    if (line.type() === 'error') faults.push(`the console says: ${line.text()}`)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(own) && !/^(blob|data):/.test(url)) faults.push(`a request left the machine: ${url}`)
  })
  return faults
}

/** Where a journey came to its end, for whoever reads of it: only what is printed is on record. */
async function whereItStands(page: Page): Promise<string> {
  const said = await page
    .locator('body')
    .innerText({ timeout: 2_000 })
    .catch(() => 'The page says nothing')
  return `      at ${page.url()}: ${said.slice(0, 600).replaceAll('\n', ' · ')}\n`
}

/**
 * Playwright's `test`, with the promises that hold on every page: nothing is asked of another machine, no line of the
 * content policy is broken, nothing is thrown and nothing complains in the console.
 */
export const test = bare.extend<{ promises: void }>({
  promises: [
    async ({ page, baseURL }, use, journey) => {
      const faults = watch(page, baseURL ?? '')
      await use()
      if (journey.status !== journey.expectedStatus) process.stdout.write(await whereItStands(page))
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
