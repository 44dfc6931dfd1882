import { expect, test as bare, type Page } from '@playwright/test'

/** What nobody may see on any journey, whatever it is about. */
function watch(page: Page, own: string): readonly string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`a fault in the page: ${error.message}`))
  page.on('console', (line) => {
    if (line.type() === 'error') faults.push(`the console says: ${line.text()}`)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(own) && !/^(blob|data):/.test(url)) faults.push(`a request left the machine: ${url}`)
  })
  return faults
}

/**
 * Playwright's `test`, with the promises that hold on every page: nothing is asked of another machine, no line of the
 * content policy is broken, nothing is thrown and nothing complains in the console.
 */
export const test = bare.extend<{ promises: void }>({
  promises: [
    async ({ page, baseURL }, use) => {
      const faults = watch(page, baseURL ?? '')
      await use()
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
