// Everything there is to test, in the order of what is quickest to tell. The last line is always `N passed, N failed`.
import { failures, runAll, sum, table } from './report.mjs'
import { budgets, build, components, inBrowser, journeys, style, types, unit } from './stages.mjs'
import { forTests, setUp, strict } from './tools.mjs'

const missing = setUp(forTests)
const browser = missing.every(({ name }) => name !== 'Chromium')

const stages = [types, ...style, unit, build, budgets, components, inBrowser, journeys]
const rows = await runAll(stages, (stage) => browser || !stage.needsBrowser)
const { passed, failed } = sum(rows, strict)
const total = failed + (strict ? missing.length : 0)

console.log(`\n${failures(rows)}\n\n${table(rows, strict)}\n`)
for (const tool of missing) console.log(`Missing: ${tool.name}, which ${tool.why} (Debian: ${tool.package}).`)
if (!browser) console.log('Browser tests were NOT run: install Chromium or Chrome, or set CHROMIUM_PATH to one.')
console.log(`${passed} passed, ${total} failed`)
process.exitCode = total === 0 ? 0 : 1
