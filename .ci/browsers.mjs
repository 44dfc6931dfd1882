// The journeys in the other browsers: `npm run test:browsers`. Runs those it finds and names those it does not.
import { onPath } from './chromium.mjs'
import { failures, runAll, sum, table } from './report.mjs'
import { playwright } from './stages.mjs'
import { otherBrowsers, setUp, strict } from './tools.mjs'
import { findWebKit } from './webkit.mjs'

/**
 * What an engine may do otherwise: keys and their store, drafts and their locks, workers, files, links, drawing with a
 * hand. All 152 journeys would take Firefox more than the half an hour that these proofs have.
 */
const inAnyEngine = ['path', 'send', 'returned', 'signApart', 'storage', 'twoMachines']

const missing = setUp(otherBrowsers)
const firefox = onPath('firefox-esr') ?? onPath('firefox')
const webKit = findWebKit()

const rows = await runAll(
  [
    { name: 'Firefox', run: inFirefox },
    { name: 'WebKit', run: inWebKit },
  ],
  ({ name }) => (name === 'Firefox' ? firefox : webKit) !== undefined,
)
const { passed, failed } = sum(rows, strict)

console.log(`\n${failures(rows)}\n\n${table(rows, strict)}\n`)
for (const tool of missing) console.log(`Missing: ${tool.name} (Debian: ${tool.package}).`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function inFirefox() {
  process.env.JOURNEYS_FIREFOX = firefox
  // Its driver cannot turn JavaScript off.
  return playwright(...inAnyEngine.map((name) => `journeys/${name}[.]spec`), '--grep-invert', 'without JavaScript')
}

function inWebKit() {
  delete process.env.JOURNEYS_FIREFOX
  process.env.JOURNEYS_WEBKIT = webKit
  return playwright()
}
