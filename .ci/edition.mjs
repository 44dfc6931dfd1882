// Freezes what papers look like: `npm run edition -- --freeze N` keeps words, fonts, layout and printer of this code as
// edition N, with a paper signed by both in it. Said once at a release; see src/decisions/editions.md.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { root } from './built.mjs'

const list = join(root, 'src/actions/keptEditions.ts')

if (process.argv[1] === import.meta.filename) process.exitCode = await main()

async function main() {
  const { values } = parseArgs({ options: { freeze: { type: 'string' } } })
  const named = /EDITION = (\d+)/.exec(readFileSync(join(root, 'src/actions/issue.ts'), 'utf8'))?.[1]
  const refused = refusal(values.freeze, named)
  if (refused !== null) return say(refused)
  const folder = join(root, 'public/editions', String(values.freeze))
  await freeze(folder)
  writeFileSync(list, withEdition(readFileSync(list, 'utf8'), String(values.freeze)))
  return signExamples(join(root, 'test/vectors/editions', String(values.freeze)))
}

/**
 * The list of kept editions with one more at its end.
 * @param {string} source @param {string} edition
 */
export const withEdition = (source, edition) =>
  source.replace(/= \[(.*)\]/, (_, kept) => `= [${[...kept.split(', ').filter(Boolean), edition].join(', ')}]`)

/** @param {string | undefined} wanted @param {string | undefined} named @returns {string | null} */
function refusal(wanted, named) {
  if (wanted === undefined)
    return `This code prints edition ${named}. To keep it as it is: npm run edition -- --freeze ${named}`
  if (wanted === '0') return 'Edition 0 changes from day to day: first raise EDITION in src/actions/issue.ts.'
  if (wanted !== named) return `This code prints edition ${named}, not ${wanted}.`
  if (existsSync(join(root, 'public/editions', wanted)))
    return `Edition ${wanted} is kept already, and never written again.`
  return null
}

/** @param {string} sentence */
function say(sentence) {
  console.error(sentence)
  return 64
}

/**
 * The edition as one file, with the fonts beside it, in a folder that holds nothing else.
 * @param {string} folder
 */
export async function freeze(folder) {
  await build({
    configFile: false,
    publicDir: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: ['chrome123', 'firefox121', 'safari17.5', 'node20'],
      lib: { entry: join(root, 'src/edition.ts'), formats: ['es'], fileName: () => 'edition.js' },
      rolldownOptions: {
        treeshake: { moduleSideEffects: (id) => !id.includes('pdf-lib') },
        output: { codeSplitting: false },
      },
    },
  })
  mkdirSync(join(folder, 'fonts'))
  cpSync(join(root, 'public/fonts'), join(folder, 'fonts'), {
    recursive: true,
    filter: (file) => !file.includes('/fonts/ui'),
  })
}

/**
 * Papers that both have signed, for every later version to prove that it still can make them again.
 * @param {string} folder
 */
function signExamples(folder) {
  const tables = (/** @type {string[]} */ ...words) =>
    spawnSync(process.execPath, [join(root, '.ci/tables.mjs'), ...words], { cwd: root, stdio: 'inherit' }).status
  rmSync(folder, { recursive: true, force: true })
  const drafts = join(root, 'node_modules/.cache/ten-tables/examples')
  if (tables('examples', '--out', drafts) !== 0) return 70
  const papers = ['grill.en', 'grill.nl-ko', 'wholesale.pl']
  const printed = papers.map((name) =>
    tables('print', join(drafts, `${name}.json`), '--out', join(folder, `${name}.pdf`), '--sign'),
  )
  return printed.every((status) => status === 0) ? 0 : 70
}
