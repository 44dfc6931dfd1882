import { defineConfig } from '@playwright/test'
import { findChromium, launchArguments } from '../../.ci/chromium.mjs'
import { folderOfFirefox } from './downloads.ts'

const port = process.env['JOURNEYS_PORT'] ?? '4174'
const app = process.env['JOURNEYS_APP'] ?? ''
const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE']
const firefox = process.env['JOURNEYS_FIREFOX']

/** A stock Firefox is driven over WebDriver BiDi; it knows no phone and no emulated colours. */
const engine =
  firefox === undefined
    ? {
        browserName: 'chromium' as const,
        launchOptions: { executablePath: findChromium()?.executablePath, args: launchArguments() },
      }
    : {
        browserName: 'firefox' as const,
        channel: 'moz-firefox',
        launchOptions: { executablePath: firefox, downloadsPath: folderOfFirefox },
      }

/**
 * Journeys named `*.phone.spec.ts` run on a phone's width with a finger, all others on a wide screen with mouse and
 * keyboard. `npm run journeys` builds the app first and finds a free port.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 240_000,
  // A sentence that has not come by now is not coming; how busy the machine is decides nothing.
  expect: { timeout: 20_000 },
  reporter: report === undefined ? 'list' : [['list'], ['json', { outputFile: report }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    trace: 'off',
    ...engine,
  },
  projects: [
    {
      name: 'wide',
      testIgnore: '**/*.phone.spec.ts',
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      testMatch: '**/*.phone.spec.ts',
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: firefox === undefined },
    },
  ],
  webServer: {
    command: `node .ci/serve.mjs ${app} ${port}`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
})
