import { defineConfig } from '@playwright/test'
import { findChromium, launchArguments } from '../../.ci/chromium.mjs'

const port = process.env['JOURNEYS_PORT'] ?? '4174'
const app = process.env['JOURNEYS_APP'] ?? ''
const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE']

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
  timeout: 120_000,
  reporter: report === undefined ? 'list' : [['list'], ['json', { outputFile: report }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    trace: 'off',
    launchOptions: { executablePath: findChromium()?.executablePath, args: launchArguments() },
  },
  projects: [
    {
      name: 'wide',
      testIgnore: '**/*.phone.spec.ts',
      use: { browserName: 'chromium', viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      testMatch: '**/*.phone.spec.ts',
      use: { browserName: 'chromium', viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: `node .ci/serve.mjs ${app} ${port}`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
})
