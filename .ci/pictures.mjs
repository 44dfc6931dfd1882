// Takes anew the two pictures in README.md: a question with the paper beside it, from the built app, and the first page
// of the English sample. Needs a Chromium and poppler's pdftoppm; `npm run golden -- --accept` makes the samples first.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { preview } from 'vite'
import { builtApp, root } from './built.mjs'
import { findChromium, launchArguments } from './chromium.mjs'
import { freePort } from './ports.mjs'

const samples = join(root, 'test', 'golden', 'samples')
const sample = join(samples, 'grill.en.pdf')

const port = await freePort()
const server = await preview({ root, build: { outDir: await builtApp() }, preview: { port }, logLevel: 'warn' })
const browser = await chromium.launch({ ...findChromium(), args: launchArguments() })
try {
  await photograph(`http://127.0.0.1:${port}/`)
} finally {
  await browser.close()
  await server.close()
}
firstPage()

/** @param {string} address */
async function photograph(address) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(address)
  await page.locator('input[type=file]').setInputFiles(sample)
  await page.waitForURL(/#\/a\//)
  await page.goto(`${page.url()}/goal/levels`)
  await page.locator('[data-lit]').first().waitFor()
  await page.screenshot({ path: join(samples, 'app.png') })
}

function firstPage() {
  const words = ['-png', '-r', '80', '-f', '1', '-l', '1', '-singlefile', sample, join(samples, 'paper')]
  if (spawnSync('pdftoppm', words).status !== 0) throw new Error('pdftoppm is missing, or could not draw the sample')
}
