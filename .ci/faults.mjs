// Faults that are injected into a real Chromium while the built app runs in it: `npm run test:faults -- [what Playwright
// takes]`. FAULTS_KILLS says how often a browser is killed while somebody types, instead of a hundred times.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { failures, runAll, sum, table } from './report.mjs'
import { faults } from './stages.mjs'
import { forTests, setUp, strict } from './tools.mjs'

/** Room for a browser's profile and its store, and for little more. */
const DISK = '160m'

const missing = setUp(forTests).filter(({ name }) => name === 'Chromium')
const disk = smallDisk()
if ('folder' in disk) process.env.FAULTS_DISK = disk.folder
const rows = await runAll([{ name: 'faults', run: () => faults(...process.argv.slice(2)) }], () => missing.length === 0)
if ('folder' in disk) unmount(disk.folder)
const { passed, failed } = sum(rows, strict)

console.log(`\n${failures(rows)}\n\n${table(rows, strict)}\n`)
if ('why' in disk) console.log(`A full disk was NOT tried: no small disk can be mounted here (${disk.why}).`)
if (missing.length > 0) console.log('Nothing was tried: install Chromium or Chrome, or set CHROMIUM_PATH to one.')
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/**
 * A disk in memory, to be filled up without harm to anybody. Only root may mount one, and not in every container: no
 * package changes that, so where it is refused it is said and does not count as failed.
 * @returns {{ folder: string } | { why: string }}
 */
function smallDisk() {
  const folder = mkdtempSync(join(tmpdir(), 'ten-tables-disk-'))
  const words = ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', folder]
  const { status, stderr, error } = spawnSync('mount', words, { encoding: 'utf8' })
  if (status === 0) return { folder }
  rmdirSync(folder)
  return { why: (stderr || error?.message || 'refused').trim() }
}

/** Lazily, for a browser that was killed may still hold it for a moment. @param {string} folder */
function unmount(folder) {
  if (spawnSync('umount', ['-l', folder]).status === 0) rmdirSync(folder)
}
