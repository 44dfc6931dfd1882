import { defineConfig } from '@playwright/test'
import { servedApp } from '../servedApp.ts'
import { folderOfFirefox } from './downloads.ts'

const app = servedApp('JOURNEYS')
const firefox = process.env['JOURNEYS_FIREFOX']

/** A stock Firefox is driven over WebDriver BiDi; it knows no phone and no emulated colours. */
const inFirefox = {
  browserName: 'firefox',
  channel: 'moz-firefox',
  launchOptions: {
    executablePath: firefox,
    downloadsPath: folderOfFirefox,
    // The list of downloads opens over the page and takes the focus, which says nothing of where the page put it.
    firefoxUserPrefs: { 'browser.download.alwaysOpenPanel': false },
  },
} as const

const browsers = [
  {
    name: 'wide',
    testIgnore: '**/*.{phone,webkit}.spec.ts',
    use: { viewport: { width: 1280, height: 800 } },
  },
  {
    name: 'phone',
    testMatch: '**/*.phone.spec.ts',
    use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: firefox === undefined },
  },
]

/** A distribution's WebKit is driven over WebDriver, which Playwright does not speak: it lends its runner alone. */
const webKit = [{ name: 'webkit', testMatch: '**/*.webkit.spec.ts' }]

/**
 * Journeys named `*.phone.spec.ts` run on a phone's width with a finger, `*.webkit.spec.ts` in WebKit and there alone,
 * all others on a wide screen with mouse and keyboard: `npm run journeys`.
 */
export default defineConfig({
  ...app,
  fullyParallel: true,
  workers: 2,
  timeout: 240_000,
  use: { ...app.use, ...(firefox !== undefined && inFirefox) },
  projects: process.env['JOURNEYS_WEBKIT'] === undefined ? browsers : webKit,
})
