import type { Browser, BrowserContext, Page } from '@playwright/test'

/** An address that other devices could open; what it answers is served by this machine. */
export const ELSEWHERE = 'https://tables.example/app/'

const served = `http://127.0.0.1:${process.env['JOURNEYS_PORT'] ?? '4174'}/`

/** Serves the app under that address too, with the headers that it has here. */
export async function serveOverHttps(context: BrowserContext): Promise<void> {
  await context.route(`${ELSEWHERE}**`, async (route) => {
    // A server may close a connection that rested for five seconds just as it is used again: then it is asked once more.
    const { host: _elsewhere, ...headers } = await route.request().allHeaders()
    const url = route.request().url().replace(ELSEWHERE, served)
    const response = await route.fetch({ url, headers, maxRetries: 3 })
    await route.fulfill({ response })
  })
}

/** A picture as its pixels, four bytes each; decoded in a page of its own, where no policy of the app's holds. */
export async function pixelsOf(browser: Browser, picture: Buffer) {
  const page = await browser.newPage()
  const found = await page.evaluate(readPixels, picture.toString('base64'))
  await page.close()
  return { ...found, data: Uint8ClampedArray.from(Buffer.from(found.bytes, 'base64')) }
}

async function readPixels(picture: string) {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob())
  const { width, height } = image
  const pen = new OffscreenCanvas(width, height).getContext('2d')
  if (!pen) throw new Error('There is nothing to draw on')
  pen.drawImage(image, 0, 0)
  const { data } = pen.getImageData(0, 0, width, height)
  let text = ''
  for (const byte of data) text += String.fromCodePoint(byte)
  return { width, height, bytes: btoa(text) }
}

/** From the task list to the page that hands the draft over, where the agency hands over. */
export async function agencyHandsOver(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Hand over to the other party' }).click()
  await page.getByRole('radio', { name: /^The agency: / }).check()
}
