/**
 * What a stage found: how many tests passed, failed and were left out. A stage that is no test suite counts no test
 * when it passes, and one failed test when it does not.
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

/** @type {Count} */
const nothing = { passed: 0, failed: 0, skipped: 0 }

/** @param {boolean} good @returns {Count} */
export function outcome(good) {
  return good ? nothing : { ...nothing, failed: 1 }
}

/**
 * Reads Vitest's report. A file that broke before its tests ran has one failed test at least.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Count}
 */
export function ofVitest(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * Reads Playwright's report. Errors outside any test (a spec that does not load) count when no test failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Count}
 */
export function ofPlaywright({ stats, errors }) {
  const failed = stats.unexpected + stats.flaky
  return { passed: stats.expected, failed: failed === 0 ? errors.length : failed, skipped: stats.skipped }
}

/**
 * A program that ended badly has failed, whatever its report says or if it left none.
 * @param {number} status
 * @param {Count | undefined} found
 * @returns {Count}
 */
export function withStatus(status, found = nothing) {
  return status === 0 ? found : { ...found, failed: Math.max(1, found.failed) }
}
