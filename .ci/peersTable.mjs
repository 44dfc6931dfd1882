// Tells what the other PDF libraries did beside ours, and what we aim at. Nothing passes or fails here.
import { installPeers, peers } from './peers.mjs'

/**
 * @typedef {import('./peers.mjs').Row} Row
 * @typedef {(title: string, heads: string[], rows: (string | number)[][]) => void} Table
 */

const ROUNDS = 15
const COLDS = 3
/** Kilobytes of a paper of four or five pages, before anybody signs. */
const LIGHT = { en: 40, ko: 65 }

/** @param {(...words: string[]) => any} run @param {Table} table */
export async function tellPeers(run, table) {
  const missing = installPeers()
  if (missing !== null) console.log(`\nthe other libraries could not be installed (${missing}): ours is measured alone`)
  const printed = await peers(run, missing === null, { rounds: ROUNDS, colds: COLDS })
  if (printed === null) return console.log('\nno Chromium: no file was printed in a worker')
  for (const [language, rows] of Object.entries(printed)) {
    tell(language, rows, table)
    for (const { name, fault } of rows)
      if (fault !== '' && missing === null) console.log(`  ${name} made none: ${fault}`)
  }
}

/** @param {string} language @param {Row[]} rows @param {Table} table */
function tell(language, rows, table) {
  const made = rows.filter(({ fault }) => fault === '').toSorted((one, other) => one.warm - other.warm)
  const ours = made.find(({ peer }) => peer.endsWith('/ours.ts'))
  table(
    `the same document in ${language}, in a Chromium worker: ms of the processor (median of ${ROUNDS} turns; cold: of ${COLDS}), the same by the clock, and as ratios to ours`,
    ['warm', 'cold', 'clock', 'best', 'cold', '/ours', 'cold/ours'],
    made.map(({ name, warm, cold, clock, best, coldClock }) => [
      name,
      warm,
      cold,
      clock,
      best,
      coldClock,
      warm / (ours?.warm ?? Number.NaN),
      cold / (ours?.cold ?? Number.NaN),
    ]),
  )
  table(
    `what the files of ${language} are (characters lacking and added: of a thousand that were handed over)`,
    ['kB', 'pages', 'tags', 'lacking', 'added', 'ink'],
    made.map(({ name, kilobytes = Number.NaN, pages, tags, missing, added, ink }) => [
      name,
      kilobytes,
      ...[pages, tags, missing, added, ink].map((each) => (each == null ? 'none' : each.toFixed(0))),
    ]),
  )
  aims(language, ours, made)
}

/** @param {string} language @param {Row | undefined} ours @param {Row[]} made The fastest first. */
function aims(language, ours, made) {
  const theirs = made.filter(({ peer }) => peer.includes('/peers/'))
  const tagged = theirs.find(({ tags }) => (tags ?? 0) > 0)
  const light = theirs.find(({ peer }) => peer.endsWith('/libpdf.js'))
  const floor = made.find(({ peer }) => peer.endsWith('/container.ts'))
  const most = LIGHT[language === 'ko' ? 'ko' : 'en']
  const both = (/** @type {Row | undefined} */ one, /** @type {Row | undefined} */ other) =>
    `${ratio(one?.warm, other?.warm)} (best by the clock: ${ratio(one?.best, other?.best)})`
  console.log('')
  console.log(`  fastest tagged (${tagged?.name ?? 'none'}) / ours: ${both(tagged, ours)}, aim at least 3`)
  console.log(`  ours / floor: ${both(ours, floor)}, aim at most 1.5`)
  console.log(
    `  ours / @libpdf/core, cold: ${ratio(ours?.cold, light?.cold)} (by the clock: ${ratio(ours?.coldClock, light?.coldClock)}), aim under 2`,
  )
  console.log(`  our file: ${ours?.kilobytes?.toFixed(1)} kB, aim at most ${most}`)
}

/** @param {number | undefined} one @param {number | undefined} other */
function ratio(one, other) {
  return one === undefined || other === undefined ? 'not measured' : (one / other).toFixed(2)
}
