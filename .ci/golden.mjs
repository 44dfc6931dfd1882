// The golden files alone; `npm run golden -- --accept` takes what comes out now for right. Read the difference first.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './built.mjs'
import { vitest } from './stages.mjs'

const accept = process.argv.includes('--accept')
if (accept) process.env.GOLDEN = 'accept'

if (!existsSync(join(root, 'test', 'golden'))) {
  console.log('Nothing was compared: test/golden holds no golden files.')
  process.exitCode = 1
} else {
  const { passed, failed } = await vitest('unit', 'test/golden', ...(accept ? ['--update'] : []))
  console.log(accept ? 'Accepted; `git diff` shows what changed.' : `${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1
}
