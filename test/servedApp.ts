import type { PlaywrightTestConfig } from '@playwright/test'
import { findChromium, launchArguments } from '../.ci/chromium.mjs'

/**
 * What every run of the built app in a real browser has in common. Its verb builds the app first and finds a free port
 * (`JOURNEYS_APP`, `JOURNEYS_PORT` for the journeys).
 */
export function servedApp(name: 'JOURNEYS' | 'FAULTS') {
  const port = process.env[`${name}_PORT`] ?? '4174'
  const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE']
  return {
    testDir: '.',
    outputDir: '../../test-results',
    forbidOnly: true,
    retries: 0,
    // A sentence that has not come by now is not coming; how busy the machine is decides nothing.
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
      command: `node .ci/serve.mjs ${process.env[`${name}_APP`] ?? ''} ${port}`,
      cwd: '../..',
      url: `http://127.0.0.1:${port}/`,
      reuseExistingServer: false,
    },
  } satisfies PlaywrightTestConfig
}
