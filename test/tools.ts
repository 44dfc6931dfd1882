import { onPath } from '../.ci/chromium.mjs'
import { strict } from '../.ci/tools.mjs'

/**
 * Whether a test must be left out because this machine lacks a program: `test.skipIf(without('qpdf'))(…)`. Where
 * nothing may be left out (CI) it is tried all the same, and fails with the system's own words.
 */
export function without(...programs: readonly string[]): boolean {
  return !strict && programs.some((name) => onPath(name) === undefined)
}
