// Plants one mistake at a time in the rooms that reckon and write numbers, and asks whether the tests notice:
// `npm run mutate -- [ROOM …] [--limit N]`.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { mutantsOf } from '../test/mutate/mutants.mjs'
import { root } from './built.mjs'

/** @typedef {import('../test/mutate/mutants.mjs').Planted} Planted */

/** A test run that takes longer than this has been caught in an endless loop by the mistake: noticed. */
const patience = 60_000

const { values, positionals } = parseArgs({ allowPositionals: true, options: { limit: { type: 'string' } } })
const rooms = positionals.length > 0 ? positionals : ['domain/money', 'domain/language']
process.exitCode = await mutate(rooms, Number(values.limit ?? Infinity))

/** @param {string[]} named @param {number} limit */
async function mutate(named, limit) {
  const untested = named.filter((room) => !existsSync(join(root, 'test', room)))
  for (const room of untested) console.log(`${room}: has no tests of its own, so no mistake in it could be noticed.`)
  const tested = named.filter((room) => !untested.includes(room))
  const sound = await Promise.all(tested.map((room) => passes(room)))
  if (tested.length === 0 || sound.includes(false)) {
    console.log('Nothing was tried: the tests must stand and pass before mistakes are planted.')
    return 1
  }
  const planted = sample(
    tested.flatMap((room) => mutantsIn(room).map((mutant) => ({ room, mutant }))),
    limit,
  )
  const survivors = await survivorsOf(planted)
  for (const { mutant } of survivors) console.log(`${mutant.file}:${mutant.line}  ${mutant.was}  ->  ${mutant.text}`)
  console.log(`${planted.length - survivors.length} of ${planted.length} mistakes were noticed.`)
  return planted.length === 0 ? 1 : 0
}

/** @param {string} room */
function mutantsIn(room) {
  const files = readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `src/${room}/${file}`)
    .flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')))
}

/** Evenly spread over all of them. @template T @param {T[]} all @param {number} limit @returns {T[]} */
function sample(all, limit) {
  const step = Math.max(1, all.length / limit)
  return Array.from({ length: Math.min(all.length, limit) }, (_, i) => all[Math.floor(i * step)]).filter(
    (each) => each !== undefined,
  )
}

/** @param {{ room: string, mutant: Planted }[]} planted */
async function survivorsOf(planted) {
  /** @type {typeof planted} */
  const survivors = []
  const waiting = planted.values()
  const worker = async () => {
    for (const each of waiting) if (await passes(each.room, each.mutant)) survivors.push(each)
  }
  await Promise.all([worker(), worker()])
  return survivors
}

/**
 * Whether the tests of a room pass, with a mistake planted or without.
 * @param {string} room
 * @param {Planted} [mutant]
 * @returns {Promise<boolean>}
 */
function passes(room, mutant) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const words = [vitest, 'run', '--project', 'unit', '--bail', '1', '--reporter', 'dot', `test/${room}`]
  const env = { ...process.env, ...(mutant === undefined ? {} : { MUTANT: JSON.stringify(mutant) }) }
  return new Promise((done) => {
    const child = spawn(process.execPath, words, { cwd: root, env, stdio: 'ignore', timeout: patience })
    child.once('exit', (status) => done(status === 0))
  })
}
