import { stripVTControlCharacters } from 'node:util'
import { outcome } from './counts.mjs'

/**
 * @typedef {import('./stages.mjs').Stage} Stage
 * @typedef {import('./counts.mjs').Count} Count
 * @typedef {{ name: string, seconds: number, count: Count | undefined }} Row `count` is undefined if it was not run.
 */

/**
 * Runs one stage after the other, all of them, whatever the ones before found.
 * @param {readonly Stage[]} stages
 * @param {(stage: Stage) => boolean} canRun
 * @returns {Promise<Row[]>}
 */
export async function runAll(stages, canRun = () => true) {
  /** @type {Row[]} */
  const rows = []
  for (const stage of stages) {
    const start = performance.now()
    if (canRun(stage)) process.stderr.write(`\n— ${stage.name}\n`)
    // Stages share two cores and one screen: one at a time.
    const count = canRun(stage) ? await runOne(stage) : undefined
    rows.push({ name: stage.name, seconds: (performance.now() - start) / 1000, count })
  }
  return rows
}

/** A stage that breaks has failed; the ones after it are run all the same. @param {Stage} stage */
async function runOne(stage) {
  try {
    return await stage.run()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return outcome(false)
  }
}

/** @param {readonly Row[]} rows @param {boolean} strict */
export function table(rows, strict) {
  return rows
    .map((row) => `  ${row.name.padEnd(14)}${verdict(row, strict).padEnd(9)}${seconds(row)}  ${detail(row)}`.trimEnd())
    .join('\n')
}

/** Of each reason its first lines are enough to know where to look. */
const linesOfReason = 8

/**
 * What failed, by name and reason: at the end, because the end is what is kept of a long run.
 * @param {readonly Row[]} rows
 */
export function failures(rows) {
  return rows
    .flatMap(({ name, count }) =>
      (count?.failures ?? []).map((each) => `${name}: ${each.name}\n${indented(each.reason)}`),
    )
    .join('\n')
}

/** @param {string} reason May hold the colours of a terminal. */
function indented(reason) {
  const plain = stripVTControlCharacters(reason).split('\n')
  const lines = plain.filter((line) => line.trim() !== '').slice(0, linesOfReason)
  return lines.map((line) => `    ${line}`).join('\n')
}

/**
 * The sum of all stages. In a strict run what was left out has failed.
 * @param {readonly Row[]} rows
 * @param {boolean} strict
 */
export function sum(rows, strict) {
  const passed = rows.reduce((total, { count }) => total + (count?.passed ?? 0), 0)
  const failed = rows.reduce((total, { count }) => total + (count?.failed ?? 0) + leftOut(count, strict), 0)
  return { passed, failed }
}

/** @param {Count | undefined} count @param {boolean} strict */
function leftOut(count, strict) {
  if (!strict) return 0
  return count === undefined ? 1 : count.skipped
}

/** @param {Row} row @param {boolean} strict */
function verdict({ count }, strict) {
  if (count === undefined) return 'NOT RUN'
  return count.failed + leftOut(count, strict) > 0 ? 'FAILED' : 'passed'
}

/** @param {Row} row */
function seconds({ seconds, count }) {
  return count === undefined ? '        ' : `${seconds.toFixed(1).padStart(6)} s`
}

/** @param {Row} row */
function detail({ count }) {
  if (count === undefined) return ''
  const parts = [part(count.passed, 'passed'), part(count.failed, 'failed'), part(count.skipped, 'left out')]
  return parts.filter(Boolean).join(', ')
}

/** @param {number} n @param {string} word */
function part(n, word) {
  return n === 0 ? '' : `${n} ${word}`
}
