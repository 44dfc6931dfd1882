// What can be told in seconds, before every commit: types, style, the laws of the house, budgets.
import { failures, runAll, sum, table } from './report.mjs'
import { budgets, laws, style, types } from './stages.mjs'
import { strict } from './tools.mjs'

const rows = await runAll([types, ...style, laws, budgets])
const { failed } = sum(rows, strict)

console.log(`\n${failures(rows)}\n\n${table(rows, strict)}`)
process.exitCode = failed === 0 ? 0 : 1
