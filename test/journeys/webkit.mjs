import { readFileSync } from 'node:fs'

/** @typedef {import('../../.ci/webkit.mjs').Page} Page */

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/**
 * What the page must do in WebKit as well; each answers with what is wrong. Whole journeys need Playwright's own build
 * of WebKit, which is not everywhere; these need only what a distribution brings.
 * @type {readonly { says: string, faults: (page: Page) => Promise<string[]> }[]}
 */
export const sentences = [
  { says: 'the app starts under its content policy', faults: (page) => started(page, 50) },
  { says: 'the page has a title', faults: (page) => unless(page, 'document.title.includes("Ten Tables")') },
  {
    says: 'nothing sticks out at the side',
    faults: (page) => unless(page, 'document.documentElement.scrollWidth <= innerWidth'),
  },
  { says: 'axe finds nothing', faults: axeFaults },
]

/**
 * React keeps its own notes on the root that it draws into: without them the static shell still stands there.
 * @param {Page} page
 * @param {number} tries
 * @returns {Promise<string[]>}
 */
async function started(page, tries) {
  const drawn = 'Object.keys(document.getElementById("root")).some((key) => key.startsWith("__react"))'
  const faults = await unless(page, `${drawn} && document.querySelectorAll("h1").length === 1`)
  if (faults.length === 0 || tries === 0) return faults
  await new Promise((wake) => setTimeout(wake, 100))
  return started(page, tries - 1)
}

/** @param {Page} page @param {string} condition */
async function unless(page, condition) {
  return (await page.run(`return ${condition}`)) ? [] : [condition]
}

/** @param {Page} page @returns {Promise<string[]>} */
async function axeFaults(page) {
  await page.run(`${axe}; return true`)
  const done = 'arguments[arguments.length - 1]'
  return page.runLater(`const done = ${done}; axe.run().then((all) => done(all.violations.map((each) => each.id)))`)
}
