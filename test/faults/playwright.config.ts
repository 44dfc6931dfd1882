import { defineConfig } from '@playwright/test'
import { findChromium, launchArguments } from '../../.ci/chromium.mjs'

const port = process.env['FAULTS_PORT'] ?? '4175'
const app = process.env['FAULTS_APP'] ?? ''
const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE']

/** One fault at a time, each in a browser of its own; `npm run test:faults` builds the app first and finds a free port. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // Where a disk of a size cannot be had, filling one up cannot be tried; the verb says so.
  testIgnore: process.env['FAULTS_DISK'] === undefined ? ['**/fullDisk.spec.ts'] : [],
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 900_000,
  expect: { timeout: 20_000 },
  reporter: report === undefined ? 'list' : [['list'], ['json', { outputFile: report }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    trace: 'off',
    browserName: 'chromium',
    launchOptions: { executablePath: findChromium()?.executablePath, args: launchArguments() },
  },
  webServer: {
    command: `node .ci/serve.mjs ${app} ${port}`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
})
