import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { builtApp, root } from './built.mjs'
import { ofPlaywright, ofVitest, outcome, withStatus } from './counts.mjs'
import { freePort } from './ports.mjs'

/**
 * @typedef {import('./counts.mjs').Count} Count
 * @typedef {{ name: string, run: () => Promise<Count>, needsBrowser?: boolean }} Stage
 */

const reports = join(root, 'node_modules', '.cache', 'ten-tables', 'reports')

/** @type {Stage} */
export const types = { name: 'types', run: () => tool('typescript/bin/tsc') }

/** @type {readonly Stage[]} */
export const style = [
  { name: 'lint', run: () => tool('oxlint/bin/oxlint', '--quiet') },
  { name: 'format', run: () => tool('oxfmt/bin/oxfmt', '--list-different') },
  { name: 'dead code', run: () => tool('knip/bin/knip.js', '--no-progress') },
]

/** The laws alone: quick enough for every save. @type {Stage} */
export const laws = {
  name: 'laws',
  run: () => vitest('unit', 'test/architecture', 'test/locales', 'test/house/pages', 'test/house/headers'),
}

/** @type {Stage} */
export const unit = { name: 'unit', run: () => vitest('unit') }

/** @type {Stage} */
export const build = { name: 'build', run: () => builtApp().then(() => outcome(true)) }

/** @type {Stage} */
export const budgets = { name: 'built app', run: () => vitest('built') }

/** @type {Stage} */
export const components = { name: 'components', run: () => vitest('components') }

/** @type {Stage} */
export const inBrowser = { name: 'in a browser', run: () => vitest('browser'), needsBrowser: true }

/** @type {Stage} */
export const journeys = { name: 'journeys', run: () => playwright(), needsBrowser: true }

/**
 * Runs one vitest project and counts what it reports.
 * @param {string} project
 * @param {string[]} words
 * @returns {Promise<Count>}
 */
export async function vitest(project, ...words) {
  const report = freshReport(project)
  const options = ['run', '--project', project, '--passWithNoTests', ...reporters(report), ...words]
  const status = await node(bin('vitest/vitest.mjs'), ...options)
  return withStatus(status, readReport(report, ofVitest))
}

/**
 * Runs the journeys on the built app, served as a host would, on a port of its own.
 * @param {string[]} words
 * @returns {Promise<Count>}
 */
export async function playwright(...words) {
  return onBuiltApp('journeys', words)
}

/** The same for the faults that a browser can be given. @param {string[]} words @returns {Promise<Count>} */
export async function faults(...words) {
  return onBuiltApp('faults', words)
}

/** @param {'journeys' | 'faults'} folder @param {string[]} words @returns {Promise<Count>} */
async function onBuiltApp(folder, words) {
  const report = freshReport(folder)
  const name = folder.toUpperCase()
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report
  process.env[`${name}_APP`] = await builtApp()
  process.env[`${name}_PORT`] = String(await freePort())
  const config = join(root, 'test', folder, 'playwright.config.ts')
  const options = ['test', '--config', config, '--pass-with-no-tests', ...words]
  const status = await node(bin('@playwright/test/cli.js'), ...options)
  return withStatus(status, readReport(report, ofPlaywright))
}

/** @param {string} program A path inside node_modules. @param {string[]} words @returns {Promise<Count>} */
export async function tool(program, ...words) {
  return outcome((await node(bin(program), ...words)) === 0)
}

/** @template T @param {string} file @param {(report: T) => Count} read */
function readReport(file, read) {
  return existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : undefined
}

/** @param {string} name */
function freshReport(name) {
  mkdirSync(reports, { recursive: true })
  const report = join(reports, `${name}.${process.pid}.json`)
  rmSync(report, { force: true })
  return report
}

/** @param {string} report */
function reporters(report) {
  return ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
}

/** @param {string} path */
function bin(path) {
  return join(root, 'node_modules', path)
}

/**
 * Runs a Node program to its end and answers with its exit code; what it says goes to standard error.
 * @param {string} program
 * @param {string[]} words
 * @returns {Promise<number>}
 */
export function node(program, ...words) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, ...words], { cwd: root, stdio: ['ignore', 2, 2] })
    child.once('error', () => done(1))
    child.once('exit', (status) => done(status ?? 1))
  })
}
