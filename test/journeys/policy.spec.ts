import { expect, test, type Page } from '@playwright/test'

/** The directives that were broken, each once: the policy comes with the page and in it, and both tell. */
declare global {
  interface Window {
    broken: Set<string>
    ranInline?: boolean
  }
}

interface PolicyMaker {
  createPolicy(name: string, rules: object): object
}

const broken = (page: Page) => page.evaluate(() => [...window.broken])

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.broken = new Set()
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      window.broken.add(effectiveDirective),
    )
  })
  await page.goto('')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await broken(page)).toEqual([])
})

test('markup, a script’s address and a policy of its own are refused to whoever got into the page', async ({
  page,
}) => {
  const tried = await page.evaluate(() => {
    const { trustedTypes } = window as unknown as { trustedTypes: PolicyMaker }
    const attempts: Record<string, () => unknown> = {
      markup: () => (document.createElement('p').innerHTML = '<b>bold</b>'),
      worker: () => new Worker('./sw.js'),
      'policy of another name': () => trustedTypes.createPolicy('default', {}),
      'policy of our name once more': () => trustedTypes.createPolicy('worker', {}),
    }
    return Object.entries(attempts).map(([name, attempt]) => {
      try {
        attempt()
        return `${name}: taken`
      } catch (error) {
        return `${name}: ${(error as Error).name}`
      }
    })
  })
  expect(tried).toEqual([
    'markup: TypeError',
    'worker: TypeError',
    'policy of another name: TypeError',
    'policy of our name once more: TypeError',
  ])
  await expect.poll(() => broken(page)).toEqual(['require-trusted-types-for', 'trusted-types'])
})

test('a script written into the page does not run', async ({ page }) => {
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.append('window.ranInline = true')
    document.body.append(script)
    const image = document.createElement('img')
    image.setAttribute('src', 'data:image/gif;base64,R0lGODlhAQABAAAAACw=')
    document.body.append(image)
  })
  await expect.poll(() => broken(page)).toContain('img-src')
  expect(await page.evaluate(() => window.ranInline)).toBeUndefined()
})

test('no other machine is asked, and no frame is opened', async ({ page }) => {
  await page.evaluate(async () => {
    await fetch('https://elsewhere.example/').catch(() => undefined)
    const frame = document.createElement('iframe')
    frame.src = 'https://elsewhere.example/'
    document.body.append(frame)
  })
  await expect.poll(() => broken(page)).toEqual(['connect-src', 'frame-src'])
})
