// Every property of the tests, many more times than `npm test` tries it, from a seed that can be given again:
// `npm run fuzz -- [--runs N] [--seed N] [TEST …]`.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './built.mjs'
import { vitest } from './stages.mjs'

const options = /** @type {const} */ ({ runs: { type: 'string', default: '10000' }, seed: { type: 'string' } })
const { values, positionals } = parseArgs({ allowPositionals: true, options })

process.env.PROPERTY_RUNS = values.runs
process.env.PROPERTY_SEED = values.seed ?? String(Date.now() % 2 ** 31)

const properties = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts') && !/\.browser\.|^(ui|built)[/\\]/.test(path))
  .map((path) => `test/${path}`)
  .filter((path) => /from 'fast-check'|PROPERTY_RUNS/.test(readFileSync(join(root, path), 'utf8')))
  .filter((path) => positionals.length === 0 || positionals.some((part) => path.includes(part)))

if (properties.length === 0) {
  console.log('Nothing was tried: no test here has a property.')
  process.exitCode = 1
} else {
  const count = await vitest('unit', '--testTimeout=600000', ...properties)
  console.log(`${properties.length} files, ${values.runs} runs of each property, --seed ${process.env.PROPERTY_SEED}`)
  console.log(`${count.passed} passed, ${count.failed} failed`)
  process.exitCode = count.failed === 0 ? 0 : 1
}
