// Measures how long a paper and a reckoning take, as ratios within one run: ratios hold where seconds do not. Nothing passes or fails.
// test/bench/README.md tells what is compared with what, and how the other libraries are measured on demand.
import { spawnSync } from 'node:child_process'
import { builtBench, root } from './built.mjs'
import { keystrokes } from './keystroke.mjs'
import { mainThread } from './mainThread.mjs'
import { manyAgreements } from './manyAgreements.mjs'
import { tellPeers } from './peersTable.mjs'

const program = await builtBench()

/** Each in a process of its own, so that cold is cold. @param {string[]} words */
function run(...words) {
  const { status, stdout } = spawnSync(process.execPath, [program, ...words], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
    maxBuffer: 64_000_000,
  })
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}`)
  return JSON.parse(stdout)
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
/** @param {number} value @param {number} digits */
const cell = (value, digits = 1) => value.toFixed(digits).padStart(9)

/** How wide the first column is. */
const NAMES = 27

/** @param {string} title @param {string[]} heads @param {(string | number)[][]} rows */
function table(title, heads, rows) {
  console.log(`\n${title}\n${' '.repeat(NAMES)}${heads.map((head) => head.padStart(9)).join('')}`)
  for (const [name, ...cells] of rows) {
    console.log(
      String(name).padEnd(NAMES) +
        cells.map((each) => (typeof each === 'number' ? cell(each) : each.padStart(9))).join(''),
    )
  }
}

const stages = ['compose', 'lay out', 'print', 'whole', 'floor']
const cold = ['en', 'ko'].map((language) => {
  const runs = [1, 2, 3].map(() => run('cold', language))
  const of = (/** @type {string} */ stage) => median(runs.map((each) => each[stage]))
  return [`grill.${language}`, ...stages.map(of), of('fonts')]
})
table('cold, ms of the processor (first paper of a process; median of 3)', [...stages, 'fonts'], cold)

/** @typedef {{ name: string, pages: number, kilobytes: number, floorKilobytes: number } & Record<string, number>} Row */
/** @type {Row[]} */
const warm = run('warm')
table(
  'warm, ms of the processor (median of 25 interleaved rounds)',
  stages,
  warm.map((row) => [row.name, ...stages.map((stage) => row[stage] ?? Number.NaN)]),
)
table(
  'ratios of the same run',
  ['pages', 'kB', 'floor kB', 'print/fl', 'whole/fl', 'ms/page'],
  warm.map((row) => {
    const { print = 0, whole = 0, floor = 1 } = row
    return [row.name, row.pages, row.kilobytes, row.floorKilobytes, print / floor, whole / floor, whole / row.pages]
  }),
)

/** @type {({ name: string } & Record<'draw' | 'type' | 'verify' | 'again' | 'drawn' | 'typed', number>)[]} */
const signed = run('signing')
table(
  'signing and verifying, ms of the processor (median of 25; aims 10 and 30), and kB a signature (aim 8)',
  ['draw', 'type', 'verify', 'again', 'kB drawn', 'kB typed'],
  signed.map(({ name, draw, type, verify, again, drawn, typed }) => [name, draw, type, verify, again, drawn, typed]),
)

/** @type {{ name: string, cases: number, chance: number, draws: number }[]} */
const reckoned = run('reckoning')
table(
  'one reckoning, ms of the processor (median of 101), and as ratios to its 20,000 draws alone, sorted',
  ['4 cases', '+ trials', 'draws', 'cases/dr.', 'all/draws'],
  reckoned.map(({ name, cases, chance, draws }) => [
    name,
    cases,
    cases + chance,
    draws,
    cases / draws,
    (cases + chance) / draws,
  ]),
)

/** @type {{ name: string, first: number, whole: number, key: number, slowestKey: number }[]} */
const worded = run('wording')
table(
  'wording: 10,000 words (first time, and median of 15; aim 100 ms), and one key of a sentence (median, slowest; aim 4 ms)',
  ['first', 'words', 'key', 'slowest'],
  worded.map(({ name, first, whole, key, slowestKey }) => [name, first, whole, cell(key, 2), cell(slowestKey, 2)]),
)

/** @type {{ name: string, link: number, locked: number, request: number, modules: number, lock: number, unlock: number }[]} */
const exchanged = run('exchange')
table(
  'handing over: characters of a link, of a locked one and of a request; modules of its code; ms of the processor to lock and unlock',
  ['link', 'locked', 'request', 'modules', 'lock', 'unlock'],
  exchanged.map(({ name, link, locked, request, modules, lock, unlock }) => [
    name,
    link,
    locked,
    request,
    modules,
    lock,
    unlock,
  ]),
)

/** @type {{ name: string, kilobytes: number, refused: number }[]} */
const links = run('links')
table(
  'links that somebody made to hurt: kB, and ms of the processor until refused (slowest of 3; aim 500)',
  ['kB', 'ms'],
  links.map(({ name, kilobytes, refused }) => [name.slice(0, NAMES), kilobytes, refused]),
)

const typed = await keystrokes()
if (typed === null) console.log('\nno Chromium: keystrokes were not measured')
else {
  table(
    'one keystroke in Chromium, slowed down four times, ms (median and worst of 60 keys)',
    ['wait', 'worst', 'to frame', 'worst', 'long'],
    typed.map(({ name, wait, worstWait, busy, worstBusy, long }) => [
      name,
      wait,
      worstWait,
      busy,
      worstBusy,
      String(long),
    ]),
  )
}

const blocked = await mainThread({ ...run('given', 'en').draft, example: undefined })
if (blocked !== null) {
  table(
    'the page while the worker of the app makes a paper, then as it draws: tasks above 50 ms, the longest by the clock and by the processor (aim: none)',
    ['made', 'long', 'clock', 'proc.', 'long', 'clock', 'proc.'],
    blocked.map(({ name, made, meanwhile, drawing }) => [
      name,
      made,
      String(meanwhile.long),
      meanwhile.worst,
      meanwhile.processor,
      String(drawing.long),
      drawing.worst,
      drawing.processor,
    ]),
  )
}

const many = await manyAgreements({ ...run('given', 'en').draft, example: undefined })
if (many !== null) {
  table(
    'the desk in Chromium, ms (median and worst of 15; aims: the list 200, a search 50, a save the same)',
    ['list', 'worst', 'search', 'worst', 'save', 'worst'],
    many.map(({ name, open, worstOpen, search, worstSearch, save, worstSave }) => [
      name,
      open,
      worstOpen,
      search,
      worstSearch,
      save,
      worstSave,
    ]),
  )
}

await tellPeers(run, table)
