import { spawnSync } from 'node:child_process'
import { findChromium, onPath } from './chromium.mjs'

/**
 * What the tests use besides Node's packages, and the Debian package that brings it.
 * @typedef {{ name: string, package: string, why: string, present: () => boolean }} Tool
 * @type {readonly Tool[]}
 */
export const forTests = [
  { name: 'Chromium', package: 'chromium', why: 'runs the app', present: () => findChromium() !== undefined },
  program('pdftotext', 'poppler-utils', 'reads our PDFs back'),
  program('qpdf', 'qpdf', 'checks how our PDFs are built'),
  program('mutool', 'mupdf-tools', 'draws our PDFs'),
  program('certutil', 'libnss3-tools', 'lets pdfsig keep certificates'),
  program('openssl', 'openssl', 'checks our signatures'),
  { name: 'a Korean font', package: 'fonts-noto-cjk', why: 'shows Hangul in pictures', present: hasKoreanFont },
]

/** What only `npm run test:browsers` needs. @type {readonly Tool[]} */
export const otherBrowsers = [
  {
    name: 'Firefox',
    package: 'firefox-esr',
    why: 'runs the app',
    present: () => (onPath('firefox-esr') ?? onPath('firefox')) !== undefined,
  },
  program('WebKitWebDriver', 'webkit2gtk-driver', 'drives WebKit'),
  program('Xvfb', 'xvfb', 'is a screen for WebKit'),
]

/** Whether this run may leave nothing out: set in CI, or by hand. */
export const strict = Boolean(process.env.CI ?? process.env.REQUIRE_BROWSER)

/**
 * Looks for every tool, sets up what is missing if that can be done without surprising anybody, and answers with
 * what is missing still.
 * @param {readonly Tool[]} tools
 * @returns {readonly Tool[]}
 */
export function setUp(tools) {
  if (tools === forTests && findChromium() === undefined) fetchBrowser()
  const missing = tools.filter((tool) => !tool.present())
  if (missing.length === 0) return []
  if (process.getuid?.() === 0 && onPath('apt-get') !== undefined) installAsRoot(missing)
  return missing.filter((tool) => !tool.present())
}

/** Playwright's own windowless browser goes into its cache in the home folder; no rights are needed. */
function fetchBrowser() {
  say('No Chromium found; trying `playwright install --only-shell chromium` …')
  const options = /** @type {const} */ ({ stdio: 'ignore', timeout: 120_000 })
  const program = new URL('../node_modules/playwright/cli.js', import.meta.url).pathname
  spawnSync(process.execPath, [program, 'install', '--only-shell', 'chromium'], options)
}

/** @param {readonly Tool[]} missing */
function installAsRoot(missing) {
  const packages = missing.map((tool) => tool.package)
  say(`Missing: ${missing.map(({ name, why }) => `${name} (${why})`).join(', ')}.`)
  say(`As this runs as root: apt-get install ${packages.join(' ')} …`)
  aptGet('update')
  aptGet('install', '-y', '--no-install-recommends', ...packages)
}

/** @param {string[]} words */
function aptGet(...words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { stderr, status } = spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...words], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) say(stderr.trim())
}

/**
 * @param {string} name
 * @param {string} debian
 * @param {string} why
 * @returns {Tool}
 */
function program(name, debian, why) {
  return { name, package: debian, why, present: () => onPath(name) !== undefined }
}

function hasKoreanFont() {
  return Boolean(spawnSync('fc-list', [':lang=ko'], { encoding: 'utf8' }).stdout?.trim())
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`)
}
