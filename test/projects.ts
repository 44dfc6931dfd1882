import type { TestProjectConfiguration } from 'vitest/config'
import { findChromium, launchArguments } from '../.ci/chromium.mjs'
import { mutant } from './mutate/mutant.ts'

const component = 'test/ui/**/*.test.{ts,tsx}'
const inBrowser = 'test/**/*.browser.test.{ts,tsx}'
const built = 'test/built/**/*.test.ts'

/** Where each kind of test runs; `.ci/test.mjs` runs them in this order, one stage each. */
export const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    plugins: [mutant()],
    test: {
      name: 'unit',
      environment: 'node',
      include: ['test/**/*.test.ts'],
      exclude: [component, inBrowser, built],
      setupFiles: ['test/propertyRuns.ts'],
    },
  },
  { extends: true, test: { name: 'built', environment: 'node', include: [built] } },
  {
    extends: true,
    test: {
      name: 'components',
      environment: 'jsdom',
      include: [component],
      exclude: [inBrowser],
      setupFiles: ['test/ui/setup.ts'],
    },
  },
  inChromium,
]

/** What jsdom lacks (dialogs, IndexedDB, canvas, real focus) is tested in a real browser. */
async function inChromium() {
  const { playwright } = await import('@vitest/browser-playwright')
  const executablePath = findChromium()?.executablePath
  return {
    extends: true as const,
    test: {
      name: 'browser',
      include: [inBrowser],
      setupFiles: ['test/ui/setup.ts'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: { executablePath, args: launchArguments() } }),
        instances: [{ browser: 'chromium' as const }],
      },
    },
  }
}
