import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { canonicalText } from '../src/domain/agreement/canonical.ts'
import { hex, sha256 } from '../src/std/sha256.ts'
import { example } from './actions/supplies.ts'
import { vectorOf } from './domain/money/vectors.ts'

const root = new URL('..', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'ten-tables-cli-'))
const file = (name: string) => join(folder, name)

/** The headless door, as a script calls it. */
function tables(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync('node', [join(root, '.ci/tables.mjs'), ...words], {
    cwd: root,
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
const lines = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)

beforeAll(async () => {
  writeFileSync(file('grill.json'), canonicalText(await example('grill', 'en')))
  writeFileSync(file('empty.json'), canonicalText({ ...(await example('grill', 'en')), goal: {}, date: undefined }))
  const { economics, ...grill } = await example('grill', 'en')
  const unsaid = { ...economics, ramp: undefined, anyway: undefined }
  writeFileSync(file('unsaid.json'), canonicalText({ ...grill, economics: unsaid }))
  writeFileSync(file('broken.json'), '{"format":"ten-tables",')
  writeFileSync(file('typed.txt'), '€1,234.56\n1.234\n1k\n')
})

describe('at the terminal', { timeout: 180_000 }, () => {
  it('prints a draft, says what it made, and reads the very draft back from the paper', () => {
    const out = file('grill.pdf')
    const { status, stdout } = tables(['print', file('grill.json'), '--out', out])
    const bytes = readFileSync(out)
    expect(status).toBe(0)
    const said = JSON.parse(stdout) as { pages: number }
    expect(said).toEqual({ bytes: bytes.length, sha256: hex(sha256(bytes)), pages: said.pages, signatures: 0 })
    expect(tables(['read', out]).stdout.trim()).toBe(readFileSync(file('grill.json'), 'utf8'))
  })

  it('prints in another language, beside a second one, on another sheet, and the paper remembers', () => {
    const out = file('other.pdf')
    expect(
      tables(['print', file('grill.json'), '--out', out, '--language', 'nl', '--beside', 'ko', '--paper', 'letter'])
        .status,
    ).toBe(0)
    expect(JSON.parse(tables(['read', out]).stdout)).toMatchObject({
      languages: { paper: 'nl', beside: 'ko', prevailing: 'nl' },
      paperSize: 'letter',
    })
  })

  it('answers an incomplete draft with all of its gaps, and writes nothing', () => {
    const { status, stdout } = tables(['print', file('empty.json'), '--out', file('never.pdf')])
    expect(status).toBe(65)
    expect(JSON.parse(stdout)).toEqual({
      gaps: ['date', 'goal.metric', 'goal.levels.plan', 'goal.period'].map((path) => ({ path, code: 'missing' })),
    })
    expect(existsSync(file('never.pdf'))).toBe(false)
  })

  it('checks a draft and reckons it to the last digit', () => {
    expect(JSON.parse(tables(['check', file('grill.json')]).stdout)).toMatchObject({ complete: true, gaps: [] })
    expect(JSON.parse(tables(['reckon', file('grill.json')]).stdout)).toMatchObject({
      target: { Cmax: 1_826_820, Ceil: 913_410, E: 1_046_820, Nbe: 242, paybackWeek: 7 },
      naive: { Cmax: 2_658_600 },
      flags: ['ceiling-breached-at-likely'],
    })
  })

  it('reckons a bare input, in which nothing is assumed, and names what is assumed in a draft', () => {
    const { input, flags } = vectorOf('subscriptions-gbp')
    writeFileSync(file('input.json'), JSON.stringify(input))
    const bare = JSON.parse(tables(['reckon', '--input', file('input.json')]).stdout) as object
    expect(Object.keys(bare)).toEqual(['target', 'likely', 'low', 'high', 'naive', 'chance', 'flags'])
    expect(bare).toMatchObject({ likely: { Cmax: 1_960_549, paybackWeek: 31 }, low: { paybackWeek: null }, flags })
    expect(JSON.parse(tables(['reckon', file('unsaid.json')]).stdout)).toMatchObject({
      assumed: ['economics.ramp', 'economics.anyway'],
    })
    writeFileSync(file('input.json'), JSON.stringify({ ...input, ramp: undefined, anyway: undefined }))
    const silent = tables(['reckon', '--input', file('input.json')])
    expect([silent.status, JSON.parse(silent.stdout)]).toEqual([
      65,
      { faults: ['ramp', 'anyway'].map((path) => ({ path, code: 'missing' })) },
    ])
  })

  it('reads numbers and dates as they are typed, a line each', () => {
    const numbers = tables(['number', '--language', 'en', '--kind', 'money', '--currency', 'EUR'], '€1,234.56\n1k\n')
    expect(lines(numbers.stdout)[0]).toEqual({ minor: 123_456 })
    expect(lines(numbers.stdout)[1]).toMatchObject({ rejected: 'shorthand' })
    const dates = tables(['date', '--language', 'pl'], '1 września 2026\n')
    expect(lines(dates.stdout)).toEqual([{ date: '2026-09-01' }])
  })

  it.each([
    [['nothing'], 64],
    [['print', 'grill.json'], 64],
    [['print', 'grill.json', '--out', 'x.pdf', '--sign'], 64],
    [['print', 'grill.json', '--out', 'x.pdf', '--language', 'fr'], 64],
    [['check', 'grill.json', '--loud'], 64],
    [['check', 'missing.json'], 66],
    [['check', 'broken.json'], 66],
  ] as const)('says in one line why it cannot: %j', (words, code) => {
    const { status, stdout, stderr } = tables(words.map((word) => (word.endsWith('.json') ? file(word) : word)))
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([code, '', 1])
  })

  it('refuses to read what is no draft, and says so as data', () => {
    const { status, stdout } = tables(['read', file('broken.json')])
    expect(status).toBe(3)
    expect(JSON.parse(stdout)).toMatchObject({ refused: 'not-json' })
  })
})
