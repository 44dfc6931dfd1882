// The journeys in the other browsers: `npm run test:browsers`. Runs those it finds and names those it does not.
import { sentences } from '../test/journeys/webkit.mjs'
import { onPath } from './chromium.mjs'
import { failures, runAll, sum, table } from './report.mjs'
import { onServedApp } from './served.mjs'
import { playwright } from './stages.mjs'
import { otherBrowsers, setUp, strict } from './tools.mjs'
import { findWebKit, withWebKit } from './webkit.mjs'

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

async function inFirefox() {
  process.env.JOURNEYS_FIREFOX = firefox
  return playwright()
}

function inWebKit() {
  return onServedApp((address) => withWebKit(webKit ?? '', (page) => tryAll(page, address)))
}

/** @param {import('./webkit.mjs').Page} page @param {string} address */
async function tryAll(page, address) {
  await page.open(address)
  const count = { passed: 0, failed: 0, skipped: 0 }
  for (const { says, faults } of sentences) {
    const found = await faults(page)
    count[found.length === 0 ? 'passed' : 'failed'] += 1
    console.log(`  ${found.length === 0 ? '✓' : '✗'} ${[says, ...found].join('\n      ')}`)
  }
  return count
}
