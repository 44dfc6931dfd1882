// The journeys alone, on a fresh build: `npm run journeys -- [what Playwright takes]`.
import { playwright } from './stages.mjs'

const { failed } = await playwright(...process.argv.slice(2))
process.exitCode = failed === 0 ? 0 : 1
