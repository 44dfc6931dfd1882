import type { TestProjectConfiguration } from 'vitest/config'
import { findChromium, launchArguments } from '../.ci/chromium.mjs'
import { headless } from './headless.ts'

const component = 'test/ui/**/*.test.{ts,tsx}'
const inBrowser = 'test/**/*.browser.test.{ts,tsx}'
const built = 'test/built/**/*.test.ts'

/** Other PDF libraries, installed there by the bench alone. */
const notOurs = 'test/bench/peers/**'

/** A test that hangs ends; how fast a busy machine is decides nothing. Milliseconds. */
const HANGS = 120_000

/** Where each kind of test runs; `.ci/test.mjs` runs them in this order, one stage each. */
export const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'unit',
      environment: 'node',
      include: ['test/**/*.test.ts'],
      exclude: [component, inBrowser, built, notOurs],
      setupFiles: ['test/propertyRuns.ts'],
      testTimeout: HANGS,
      hookTimeout: HANGS,
    },
  },
  {
    extends: true,
    test: { name: 'built', environment: 'node', include: [built], testTimeout: HANGS, hookTimeout: HANGS },
  },
  {
    extends: true,
    test: {
      name: 'components',
      environment: 'jsdom',
      include: [component],
      exclude: [inBrowser],
      testTimeout: HANGS,
      hookTimeout: HANGS,
      setupFiles: ['test/ui/setup.ts'],
    },
  },
  inChromium,
]

const bundledFirst = [
  '@noble/hashes/legacy.js',
  '@noble/hashes/sha2.js',
  '@testing-library/jest-dom/vitest',
  '@testing-library/react',
  '@testing-library/user-event',
  'big.js',
  'fast-check',
  'fflate',
  'i18next',
  'idb',
  'lean-qr',
  'pdf-lib',
  'react',
  'react-dom',
  'react-dom/client',
  'react-hook-form',
  'react/jsx-dev-runtime',
  'signature_pad',
  'wouter',
  'wouter/use-hash-location',
  'zod/mini',
]

/** What jsdom lacks (dialogs, IndexedDB, canvas, real focus) is tested in a real browser. */
async function inChromium() {
  const { playwright } = await import('@vitest/browser-playwright')
  const executablePath = findChromium()?.executablePath
  return {
    extends: true as const,
    // Found out while tests run, a package reloads the page under them.
    optimizeDeps: { include: bundledFirst },
    test: {
      name: 'browser',
      include: [inBrowser],
      testTimeout: HANGS,
      hookTimeout: HANGS,
      setupFiles: ['test/ui/setup.ts'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        commands: headless,
        provider: playwright({ launchOptions: { executablePath, args: launchArguments() } }),
        instances: [{ browser: 'chromium' as const }],
      },
    },
  }
}
