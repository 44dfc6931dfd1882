/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { classNames } from './.ci/classNames.ts'
import { layersFirst } from './.ci/layersFirst.ts'
import { offline } from './.ci/offline.ts'
import { precompress } from './.ci/precompress.ts'
import { policyInPage } from './.ci/policyInPage.ts'
import { projects } from './test/projects.ts'

/** Nothing is allowed but what the built app uses; see src/decisions/page-security.md. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types sw worker',
]

/** What a host sends with every answer. The preview and the tests send these; README.md tells other hosts. */
export const headers = {
  'Content-Security-Policy': contentPolicy.join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/**
 * pdf-lib calls itself free of side effects nowhere, though it is as we use it (objects, parsing, writing): without this
 * the part that makes papers weighs 349 kB gzip, with it about a sixth of that; the bytes it writes are the same.
 */
const treeshake = { moduleSideEffects: (id: string) => !id.includes('pdf-lib') }

/**
 * What comes together is one file: the first page, the kept drafts, the paper on the screen, the questions. Split by
 * use alone it was 60 files on the way to the first question, 12 kB gzip more. Parts earlier in the list take what they
 * share with later ones; what only a later step needs stays apart by its `import()`. The front doors stay files of their
 * own: the service worker among them must import nothing.
 */
const parts = [
  { name: 'start', tags: ['$initial' as const], test: /^(?!.*(src\/main\.tsx|src\/workers|index\.html))/, priority: 4 },
  { name: 'desk', test: /src\/ui\/app\/desk\.ts/, priority: 3 },
  { name: 'sheets', test: /src\/ui\/sheets\/PaperView\.tsx/, priority: 2 },
  { name: 'questions', test: /src\/ui\/(app\/draft\/DraftRoom|steps\/StepPage)\.tsx/, priority: 1 },
]

const classes = classNames()

export default defineConfig({
  // Relative addresses: the built folder works under any path of any host.
  base: './',
  // An address that does not exist is a 404, not the start page: the routes live behind the #.
  appType: 'mpa',
  plugins: [layersFirst(), react(), policyInPage(contentPolicy), offline(), precompress()],
  css: { modules: { generateScopedName: classes.of } },
  build: {
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    manifest: true,
    // Full texts of the licences of everything that was built in; the page about the app leads there.
    license: { fileName: 'licences.txt' },
    modulePreload: { polyfill: false },
    // One style sheet: a dozen kilobytes, so that the order of its layers holds whatever is loaded first.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    // Weight is judged by test/built/budgets.test.ts.
    reportCompressedSize: false,
    chunkSizeWarningLimit: Infinity,
    rolldownOptions: { checks: { bundlerTimings: false }, treeshake, output: { codeSplitting: { groups: parts } } },
  },
  worker: { format: 'es', rolldownOptions: { treeshake } },
  // The policy forbids what the development server does (inline scripts), so only the built app is served with it.
  preview: { host: '127.0.0.1', port: 4173, strictPort: true, headers },
  test: {
    projects,
    coverage: { provider: 'v8', include: ['src/**'] },
    // A golden file is accepted by `npm run golden -- --accept`, never by the way.
    update: 'none',
  },
})
