// Says whether a room's tests notice a mistake: asked by .ci/mutate.mjs, one mistake at a time, in one warm process.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { BaseSequencer, createVitest } from 'vitest/node'
import { root } from './built.mjs'

/** @typedef {import('../test/mutate/mutants.mjs').Planted} Planted */

/** How long a run may take to end once a file has not passed, in milliseconds: a busy machine needs more than three seconds. */
const GRACE = 20_000

/** The mistake that the tests run against now; put in while a file is loaded, so that nothing on disk changes. @type {Planted | null} */
let planted = null

/** @type {import('vite').Plugin} */
const plant = {
  name: 'plant',
  enforce: 'pre',
  transform(code, id) {
    if (planted === null || !id.split('?')[0]?.endsWith(planted.file)) return undefined
    return code.slice(0, planted.start) + planted.text + code.slice(planted.end)
  },
}

/** How long each file of tests took without a mistake, in milliseconds. @type {Map<string, number>} */
const took = new Map()

/**
 * Most mistakes are noticed by one of the many files that take no time; before that is known, those with most properties
 * are last.
 */
class QuickestFirst extends BaseSequencer {
  /** @override @param {import('vitest/node').TestSpecification[]} files */
  async sort(files) {
    const time = (/** @type {{ moduleId: string }} */ { moduleId }) =>
      took.get(moduleId) ?? readFileSync(moduleId, 'utf8').split('fc.property').length
    return files.toSorted((one, other) => time(one) - time(other))
  }
}

/** Called once a file of tests has not passed. @type {() => void} */
let notice = () => undefined

const [room = ''] = process.argv.slice(2)
/** A fresh thread for each mistake, for all files of the room together. @type {import('vitest/node').CliOptions} */
const options = {
  root,
  config: false,
  watch: false,
  bail: 1,
  // On a busy machine a mistake that makes nothing slower must not pass for noticed.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  pool: 'threads',
  isolate: false,
  fileParallelism: false,
  include: [`test/${room}/**/*.test.ts`],
  setupFiles: ['test/propertyRuns.ts', 'test/mutate/quick.ts'],
  sequence: { sequencer: QuickestFirst },
  reporters: [{ onTestModuleEnd: ended }],
}
const vitest = await createVitest('test', options, { plugins: [plant] })
const tests = await vitest.globTestSpecifications()

/** @param {import('vitest/node').TestModule} module */
function ended(module) {
  const { duration, collectDuration } = module.diagnostic()
  if (planted === null) took.set(module.moduleId, duration + collectDuration)
  if (!module.ok()) notice()
}

/** @param {Planted | null} mistake @returns {Promise<boolean>} Whether all tests pass all the same. */
async function passesWith(mistake) {
  if (planted !== null) vitest.invalidateFile(join(root, planted.file))
  if (mistake !== null) vitest.invalidateFile(join(root, mistake.file))
  planted = mistake
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(tests, true)
  return testModules.every((each) => each.ok()) && unhandledErrors.length === 0 && testModules.length > 0
}

/**
 * A property whose inputs a mistake refuses, all of them, looks for one for ever; so the first file that does not pass is
 * answer enough, and a run that does not end behind it is left to whoever started this process.
 * @param {Planted | null} mistake @returns {Promise<{ passes: boolean, isStuck: boolean }>}
 */
async function judged(mistake) {
  const noticed = new Promise((done) => void (notice = () => done(false)))
  const ended = passesWith(mistake)
  const passes = (await Promise.race([ended, noticed])) === true
  const isEnded = passes || (await Promise.race([ended.then(() => true), setTimeout(GRACE, false)]))
  return { passes, isStuck: !isEnded }
}

process.on('message', (/** @type {{ mistake: Planted | null }} */ { mistake }) => {
  void judged(mistake).then((answer) => process.send?.(answer))
})
process.send?.('ready')
