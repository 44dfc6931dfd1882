// The headless door: `npm run --silent tables -- VERB …`. Plain Node 20 runs no TypeScript, so the program is built
// first, when anything that goes into it changed, and then run in this very process.
import { pathToFileURL } from 'node:url'
import { builtCli, root } from './built.mjs'

// The files named on the command line are meant from where the person stands, not from where npm went.
if (process.env.npm_lifecycle_event === 'tables') process.chdir(process.env.INIT_CWD ?? root)
process.env.TEN_TABLES_ROOT = root

try {
  const program = await builtCli()
  process.argv = [process.execPath, program, ...process.argv.slice(2)]
  await import(pathToFileURL(program).href)
} catch (error) {
  // A fault of ours, not of what was asked (sysexits: EX_SOFTWARE).
  console.error(error)
  process.exitCode = 70
}
