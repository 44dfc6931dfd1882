// Plants one mistake at a time in the rooms that reckon and write numbers, and asks whether the tests notice:
// `npm run mutate -- [ROOM|FILE …] [--limit N] [--at ONCE]`. Two are tried at once unless --at says otherwise; a file of a
// room (`domain/money/reader.ts`) is held against the tests of its whole room.
import { fork } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { mutantsOf } from '../test/mutate/mutants.mjs'
import { root } from './built.mjs'

/** @typedef {import('../test/mutate/mutants.mjs').Planted} Planted */
/** @typedef {ReturnType<typeof judgeOf>} Judge */

/**
 * A test run that takes longer than a minute, and eight times as long as without a mistake, has been caught in an endless
 * loop by the mistake: noticed. On a machine that does other work, a minute alone would be unjust.
 */
let patience = 600_000

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string' }, at: { type: 'string' } },
})
const rooms = positionals.length > 0 ? positionals : ['domain/money', 'domain/language']
process.exitCode = await mutate(rooms, Number(values.limit ?? Infinity), Number(values.at ?? 2))

/** @param {string[]} named @param {number} limit @param {number} atOnce */
async function mutate(named, limit, atOnce) {
  const untested = named.filter((place) => !existsSync(join(root, 'test', roomOf(place))))
  for (const room of untested) console.log(`${room}: has no tests of its own, so no mistake in it could be noticed.`)
  let tried = 0
  for (const [room, places] of byRoom(named.filter((room) => !untested.includes(room)))) {
    const judges = Array.from({ length: atOnce }, () => judgeOf(room))
    const begun = Date.now()
    const isSound = await judges[0]?.passesWith(null)
    patience = Math.max(60_000, 8 * (Date.now() - begun))
    if (!isSound) console.log(`${room}: nothing was tried, for its tests must pass before mistakes are planted.`)
    for (const place of isSound ? places : []) tried += await mutateRoom(place, limit, judges)
    for (const judge of judges) judge.leave()
  }
  return tried === 0 ? 1 : 0
}

/** Files of one room share its judges: to warm them takes as long as all of its tests. @param {string[]} named */
function byRoom(named) {
  const rooms = [...new Set(named.map(roomOf))]
  return rooms.map((room) => /** @type {const} */ ([room, named.filter((place) => roomOf(place) === room)]))
}

/** The room of a file, however deep it lies there. @param {string} place */
function roomOf(place) {
  return place.endsWith('.ts') ? dirname(place).split('/').slice(0, 2).join('/') : place
}

/** @param {string} room @param {number} limit @param {Judge[]} judges @returns {Promise<number>} How many were tried. */
async function mutateRoom(room, limit, judges) {
  const planted = sample(mutantsIn(room), limit)
  const unnoticed = await tryAll(planted, judges)
  console.log(`${room}: ${tally(planted.length - unnoticed, planted.length)}`)
  return planted.length
}

/** @param {number} noticed @param {number} tried */
function tally(noticed, tried) {
  return `${noticed} of ${tried} mistakes were noticed (${((100 * noticed) / tried).toFixed(1)} %).`
}

/** @param {Planted} mistake */
function told({ file, line, was, text }) {
  return `${file}:${line}  ${was}  ->  ${text}`
}

/** @param {string} room */
function mutantsIn(room) {
  const files = room.endsWith('.ts')
    ? [`src/${room}`]
    : readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' }).map((file) => `src/${room}/${file}`)
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')))
}

/** Evenly spread over all of them. @template T @param {T[]} all @param {number} limit @returns {T[]} */
function sample(all, limit) {
  const step = Math.max(1, all.length / limit)
  return Array.from({ length: Math.min(all.length, limit) }, (_, i) => all[Math.floor(i * step)]).filter(
    (each) => each !== undefined,
  )
}

/**
 * Each one that nobody noticed is told as soon as it is known, and the count now and then: a run cut short says what it saw.
 * @param {Planted[]} planted @param {Judge[]} judges @returns {Promise<number>} How many nobody noticed.
 */
async function tryAll(planted, judges) {
  const waiting = planted.values()
  let [tried, unnoticed] = [0, 0]
  const ask = async (/** @type {Judge} */ judge) => {
    for (const mistake of waiting) {
      if (await judge.passesWith(mistake)) {
        unnoticed += 1
        console.log(told(mistake))
      }
      tried += 1
      if (tried % 50 === 0) console.log(`  so far ${tally(tried - unnoticed, tried)}`)
    }
  }
  await Promise.all(judges.map(ask))
  return unnoticed
}

/**
 * Somebody who runs a room's tests against one mistake after the other, warm; caught in a loop, the next one takes over.
 * @param {string} room
 */
function judgeOf(room) {
  const start = () => fork(join(root, '.ci/judge.mjs'), [room], { cwd: root, stdio: ['ignore', 'ignore', 2, 'ipc'] })
  let judge = start()
  let ready = answerOf(judge)
  return {
    /** @param {Planted | null} mistake @returns {Promise<boolean>} Whether all tests pass, with the mistake or without. */
    async passesWith(mistake) {
      await ready
      judge.send({ mistake })
      const answer = await answerOf(judge)
      if (answer === null && mistake !== null) console.log(`${told(mistake)}  (took too long: counted as noticed)`)
      if (answer !== null && !answer.isStuck) return answer.passes
      judge.kill('SIGKILL')
      judge = start()
      ready = answerOf(judge)
      return false
    },
    leave: () => judge.kill(),
  }
}

/**
 * What a judge says next; null where it says nothing in time, or is gone.
 * @param {import('node:child_process').ChildProcess} judge
 * @returns {Promise<{ passes: boolean, isStuck: boolean } | null>}
 */
function answerOf(judge) {
  return new Promise((done) => {
    const stop = setTimeout(answer, patience, null)
    judge.once('message', answer)
    judge.once('exit', gone)
    function gone() {
      answer(null)
    }
    /** @param {any} said */
    function answer(said) {
      clearTimeout(stop)
      judge.off('message', answer)
      judge.off('exit', gone)
      done(said)
    }
  })
}
