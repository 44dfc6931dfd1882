/**
 * What a stage found: how many tests passed, failed and were left out. A stage that is no test suite counts no test
 * when it passes, and one failed test when it does not. What failed is told by name where the stage names it.
 * @typedef {{ name: string, reason: string }} Failure
 * @typedef {{ passed: number, failed: number, skipped: number, failures?: readonly Failure[] }} Count
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
 *   testResults: VitestFile[] }} report
 * @returns {Count}
 *
 * @typedef {{ name?: string, message?: string, status: string,
 *   assertionResults: { status: string, fullName?: string, failureMessages?: string[] }[] }} VitestFile
 */
export function ofVitest(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.filter(({ status }) => status === 'failed').flatMap(failuresOfFile),
  }
}

/** @param {VitestFile} file @returns {Failure[]} */
function failuresOfFile({ name = '', message = '', assertionResults }) {
  const tests = assertionResults.filter(({ status }) => status === 'failed')
  if (tests.length === 0) return [{ name, reason: message }]
  return tests.map(({ fullName = '', failureMessages = [] }) => ({
    name: `${name} › ${fullName}`,
    reason: failureMessages.join('\n'),
  }))
}

/**
 * Reads Playwright's report. Errors outside any test (a spec that does not load) count when no test failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: { message?: string }[], suites?: Suite[] }} report
 * @returns {Count}
 *
 * @typedef {{ title: string, suites?: Suite[], specs?: Spec[] }} Suite
 * @typedef {{ title: string, ok: boolean, tests: { results: { error?: { message?: string } }[] }[] }} Spec
 */
export function ofPlaywright({ stats, errors, suites = [] }) {
  const failed = stats.unexpected + stats.flaky
  const outside = errors.map(({ message = '' }) => ({ name: 'outside any journey', reason: message }))
  return {
    passed: stats.expected,
    failed: failed === 0 ? errors.length : failed,
    skipped: stats.skipped,
    failures: [...suites.flatMap((suite) => failuresOfSuite(suite, '')), ...outside],
  }
}

/** @param {Suite} suite @param {string} inside @returns {Failure[]} */
function failuresOfSuite({ title, suites = [], specs = [] }, inside) {
  const name = inside === '' ? title : `${inside} › ${title}`
  const own = specs.filter(({ ok }) => !ok).map((spec) => ({ name: `${name} › ${spec.title}`, reason: reasonOf(spec) }))
  return [...own, ...suites.flatMap((each) => failuresOfSuite(each, name))]
}

/** @param {Spec} spec */
function reasonOf({ tests }) {
  return tests.flatMap(({ results }) => results.map(({ error }) => error?.message ?? '')).join('\n')
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
