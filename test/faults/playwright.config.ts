import { defineConfig } from '@playwright/test'
import { servedApp } from '../servedApp.ts'

/** One fault at a time, each in a browser of its own: `npm run test:faults`. */
export default defineConfig({
  ...servedApp('FAULTS'),
  // Where a disk of a size cannot be had, filling one up cannot be tried; the verb says so.
  testIgnore: process.env['FAULTS_DISK'] === undefined ? ['**/fullDisk.spec.ts'] : [],
  workers: 1,
  timeout: 900_000,
})
