import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { canonicalText } from '../src/domain/agreement/canonical.ts'
import { hex, sha256 } from '../src/std/sha256.ts'
import { example } from './actions/supplies.ts'
import { vectorOf } from './domain/money/vectors.ts'
import { file, lines, root, tables } from './terminal.ts'

const grill = await example('grill', 'en')

beforeAll(async () => {
  writeFileSync(file('grill.json'), canonicalText(grill))
  symlinkSync(file('grill.json'), file('link.json'))
  writeFileSync(file('twice.json'), canonicalText({ ...grill, languages: { paper: 'en', beside: 'en' } }))
  const both = { paper: 'nl', beside: 'ko', prevailing: 'nl' } as const
  writeFileSync(file('both.json'), canonicalText({ ...grill, languages: both }))
  writeFileSync(file('unpriced.json'), canonicalText({ ...grill, economics: {} }))
  writeFileSync(file('double.json'), '{"currency":"EUR","currency":"PLN"}')
  writeFileSync(file('deep.json'), '['.repeat(33) + ']'.repeat(33))
  writeFileSync(file('huge.json'), `{"currency":"${'E'.repeat(1_000_000)}"}`)
  writeFileSync(file('bytes.json'), Uint8Array.of(0x7b, 0xff, 0x7d))
  writeFileSync(file('link.txt'), 'Our draft: https://tables.example/app/#v1.tVrbbts4EP0V\n')
  writeFileSync(file('empty.json'), canonicalText({ ...grill, goal: {}, date: undefined }))
  const unsaid = { ...grill.economics, ramp: undefined, anyway: undefined }
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

  it('reads as many lines as there are, keeping none: a text without end may be piped in', () => {
    const typed = Array.from({ length: 700_000 }, (_empty, place) => `${place}.50\n`).join('')
    const { status, stdout } = tables(['number', '--language', 'en', '--kind', 'money'], typed, {
      NODE_OPTIONS: '--max-old-space-size=24',
    })
    expect(status).toBe(0)
    expect(stdout.endsWith('\n{"minor":69999950}\n')).toBe(true)
    expect(stdout.match(/\n/g)).toHaveLength(700_000)
  })

  it('reads the last line without an end, lines that end as on Windows, and one behind a byte order mark', () => {
    const numbers = tables(['number', '--language', 'en', '--kind', 'count'], '\ufeff1\r\n\r\n2\n3')
    expect(lines(numbers.stdout)).toEqual([
      { value: 1 },
      { rejected: 'empty', readings: [] },
      { value: 2 },
      { value: 3 },
    ])
  })

  it('stops quietly when nobody reads on', () => {
    const door = `yes 1 | node ${join(root, '.ci/tables.mjs')} number --language en --kind count`
    const { stdout, stderr } = spawnSync('bash', ['-c', `(${door}; echo $? >&2) | head -1`], {
      encoding: 'utf8',
      timeout: 60_000,
    })
    expect([stdout, stderr]).toEqual(['{"value":1}\n', '0\n'])
  })

  it.each([
    [['nothing'], 64],
    [['print', 'grill.json'], 64],
    [['print', 'grill.json', '--out', 'x.pdf', '--language', 'fr'], 64],
    [['print', 'grill.json', '--out', 'x.pdf', '--beside', 'en'], 64],
    [['print', 'grill.json', '--out', 'x.pdf', '--language', 'nl', '--beside', 'nl'], 64],
    [['print', 'grill.json', '--out', 'x.pdf', '--out', 'y.pdf'], 64],
    [['print', 'grill.json', '--out', 'grill.json'], 64],
    [['print', 'grill.json', '--out', 'link.json'], 64],
    [['print', 'grill.json', '--out', '/proc/no/such/place.pdf'], 66],
    [['print', 'grill.json', '--out', 'grill.json/place.pdf'], 66],
    [['check', 'grill.json', 'empty.json'], 64],
    [['read', 'grill.json', 'empty.json'], 64],
    [['reckon', 'grill.json', 'empty.json'], 64],
    [['reckon', 'grill.json', '--input', 'input.json'], 64],
    [['reckon', '--input', 'input.json', '--option', 'a'], 64],
    [['number', '--language', 'en', '--kind', 'count', 'typed.txt'], 64],
    [['number', '--language', 'en', '--kind', 'percent', '--currency', 'XXX'], 64],
    [['number', '--language', 'en', '--kind', 'money', '--currency', 'XXX'], 64],
    [['date', '--language', 'en', 'typed.txt'], 64],
    [['words', '--language', 'de'], 64],
    [['words'], 64],
    [['examples', '--out', 'x', 'y'], 64],
    [['reckon', 'grill.json', '--option', 'none-such'], 65],
    [['reckon', '--input', 'double.json'], 66],
    [['reckon', '--input', 'deep.json'], 66],
    [['reckon', '--input', 'huge.json'], 66],
    [['reckon', '--input', 'bytes.json'], 66],
    [['check', 'grill.json', '--loud'], 64],
    [['check', 'missing.json'], 66],
    [['verify', 'missing.json'], 66],
    [['verify'], 64],
    [['compare', 'grill.json'], 64],
    [['compare', 'grill.json', 'broken.json'], 66],
    [['check', 'broken.json'], 66],
  ] as const)('says in one line why it cannot: %j', (words, code) => {
    const isOurs = /^[^/]+\.json/
    const { status, stdout, stderr } = tables(words.map((word) => (isOurs.test(word) ? file(word) : word)))
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([code, '', 1])
    expect(readFileSync(file('grill.json'), 'utf8')).toMatch(/^\{"/)
  })

  it('finds the same gap whether it checks or prints: one language twice is no bilingual paper', () => {
    const gaps = [{ path: 'languages.beside', code: 'not-one-of-the-two' }]
    expect(JSON.parse(tables(['check', file('twice.json')]).stdout)).toMatchObject({ gaps })
    const { status, stdout } = tables(['print', file('twice.json'), '--out', file('never.pdf')])
    expect([status, JSON.parse(stdout), existsSync(file('never.pdf'))]).toEqual([65, { gaps }, false])
  })

  it('says that a second language falls away where it has become the first', () => {
    const out = file('alone.pdf')
    const { status, stderr } = tables(['print', file('both.json'), '--out', out, '--language', 'ko'])
    expect([status, stderr]).toEqual([0, expect.stringContaining('the paper is in “ko” alone')])
    expect(JSON.parse(tables(['read', out]).stdout)).toMatchObject({ languages: { paper: 'ko' } })
  })

  it('reckons the option that is named, and tells what keeps it from reckoning', () => {
    const [first, second] = grill.options ?? []
    const of = (words: readonly string[]) =>
      JSON.parse(tables(['reckon', file('grill.json'), ...words]).stdout) as object
    expect(of(['--option', first?.id ?? ''])).not.toEqual(of(['--option', second?.id ?? '']))
    const { status, stdout } = tables(['reckon', file('unpriced.json')])
    expect([status, JSON.parse(stdout)]).toEqual([65, { missing: expect.arrayContaining(['economics.spend']) }])
  })

  it('opens a draft that an editor saved with a byte order mark and the line ends of Windows', () => {
    const text = JSON.stringify(grill, null, 2).replaceAll('\n', '\r\n')
    writeFileSync(file('edited.json'), `\ufeff${text}`)
    expect(tables(['read', file('edited.json')]).stdout.trim()).toBe(readFileSync(file('grill.json'), 'utf8'))
  })

  it('prints the same bytes on the other side of the world, for a Turk, and a day later', () => {
    const print = (name: string, env: Record<string, string>) =>
      tables(['print', file('both.json'), '--out', file(name)], '', env).stdout
    const here = print('here.pdf', { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })
    expect(print('there.pdf', { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(here)
    expect(readFileSync(file('there.pdf')).equals(readFileSync(file('here.pdf')))).toBe(true)
  })

  it('writes every example as data and as paper, in every language and once in two', () => {
    const { status, stdout } = tables(['examples', '--out', file('examples/all')])
    const made = lines(stdout) as { example: string; pages: number; sha256: string }[]
    const names = ['en', 'nl', 'pl', 'ko'].flatMap((of) =>
      ['grill', 'clinic', 'wholesale'].map((name) => `${name}.${of}`),
    )
    expect([status, made.map(({ example: name }) => name)]).toEqual([0, [...names, 'grill.nl-ko']])
    for (const { example: name, sha256: said } of made) {
      expect(hex(sha256(readFileSync(file(`examples/all/${name}.pdf`))))).toBe(said)
      expect(existsSync(file(`examples/all/${name}.json`))).toBe(true)
      // The clinic buys the words outright, which takes ink.
      expect(existsSync(file(`examples/all/${name}.signed.pdf`))).toBe(!name.startsWith('clinic'))
    }
  })

  it('refuses to read what is no draft, and says so as data', () => {
    const { status, stdout } = tables(['read', file('broken.json')])
    expect(status).toBe(3)
    expect(JSON.parse(stdout)).toMatchObject({ refused: 'not-json' })
  })
})
