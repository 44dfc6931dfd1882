// Runs before `npm start` and `npm test`, when nothing may be installed yet: Node's built-ins only.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLock } from './lock.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * Node 20.19, 22.13 or 24 onwards: what the pinned packages say they need.
 * @param {string} version
 */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19)
}

/**
 * Whether node_modules holds what the lock file names, for this platform and Node. Packages that somebody installed
 * by hand with `npm ci` count, so nothing is installed twice.
 * @param {string} folder
 */
export function isReady(folder) {
  const file = stampFile(folder)
  if (existsSync(file)) {
    const [machine, lock] = readFileSync(file, 'utf8').split('\n')
    if (machine !== thisMachine()) return false
    if (lock === lockHash(folder)) return true
  }
  return holdsTheLocked(folder)
}

/** @param {string} folder */
export function stamp(folder) {
  writeFileSync(stampFile(folder), `${thisMachine()}\n${lockHash(folder)}\n`)
}

/** npm notes what it installed; the same packages in the same versions as the lock file names, nothing amiss. @param {string} folder */
function holdsTheLocked(folder) {
  const note = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(note)) return false
  const wanted = packagesOf(join(folder, 'package-lock.json'))
  const present = packagesOf(note)
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    const found = present[path]
    return path === '' || (found === undefined ? optional === true : found.version === version)
  })
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
}

/** @param {string} folder */
function stampFile(folder) {
  return join(folder, 'node_modules', '.setup')
}

function thisMachine() {
  return `${process.platform} ${process.arch} node${process.versions.node.split('.')[0]}`
}

/** @param {string} folder */
function lockHash(folder) {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`)
}

async function setUp() {
  if (!isSupported(process.versions.node)) {
    say(`Ten Tables needs Node 20.19, 22.13 or 24 and later; this is Node ${process.versions.node}.`)
    say('Install a newer one from https://nodejs.org and run the command again.')
    return 1
  }
  if (isReady(root) && existsSync(stampFile(root))) return 0
  const waiting = () => say('Another command is setting up; waiting for it to finish.')
  return withLock(join(root, '.ci', '.setup-lock'), waiting, () => (isReady(root) ? done() : install()))
}

function install() {
  say('Installing the packages that package-lock.json names; this is needed once …')
  const npm = process.env.npm_execpath
  const command = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 2, 2] }
  const { status, error } =
    npm === undefined
      ? spawnSync('npm', command, { ...options, shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...command], options)
  if (status === 0) return done()
  say(`The packages could not be installed${error ? `: ${error.message}` : '; npm says why above'}.`)
  return 1
}

function done() {
  stamp(root)
  return 0
}

// An exit code, not `process.exit()`: that would leave the lock behind.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await setUp()
}
