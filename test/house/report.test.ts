import { describe, expect, test } from 'vitest'
import { ofPlaywright, ofVitest, outcome, withStatus } from '../../.ci/counts.mjs'
import { failures, runAll, sum, table } from '../../.ci/report.mjs'

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((status) => ({ status })) })
const found = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 0 }

describe('what a stage reports', () => {
  test('is what passed, what failed and what was left out', () => {
    const report = { ...found, testResults: [file('passed', 'passed'), file('failed', 'failed', 'passed')] }
    expect(ofVitest(report)).toMatchObject({ passed: 3, failed: 1, skipped: 1 })
  })

  test('counts a file that broke before its tests', () => {
    expect(ofVitest({ ...found, testResults: [file('failed'), file('failed', 'failed')] }).failed).toBe(2)
  })

  test('counts a journey that did not load, and one that passed only now and then', () => {
    const stats = { expected: 2, unexpected: 0, flaky: 0, skipped: 0 }
    const errors = [{ message: 'no such file' }]
    expect(ofPlaywright({ stats, errors })).toMatchObject({ passed: 2, failed: 1, skipped: 0 })
    expect(ofPlaywright({ stats: { ...stats, flaky: 1 }, errors: [] }).failed).toBe(1)
  })

  test('has failed when its program ended badly, whatever it wrote', () => {
    expect(withStatus(1, { passed: 5, failed: 0, skipped: 0 })).toEqual({ passed: 5, failed: 1, skipped: 0 })
    expect(withStatus(1, { passed: 5, failed: 3, skipped: 0 }).failed).toBe(3)
    expect(withStatus(1).failed).toBe(1)
    expect(withStatus(0).failed).toBe(0)
  })
})

describe('a run', () => {
  const stage = (name: string, run: () => Promise<Count>) => ({ name, run })
  type Count = ReturnType<typeof outcome>

  test('goes on to its end when a stage breaks, and leaves out what cannot run', async () => {
    const broken = stage('build', () => Promise.reject(new Error('no entry')))
    const rows = await runAll(
      [broken, stage('unit', async () => outcome(true)), stage('journeys', async () => outcome(true))],
      ({ name }) => name !== 'journeys',
    )
    expect(rows.map(({ name, count }) => [name, count?.failed])).toEqual([
      ['build', 1],
      ['unit', 0],
      ['journeys', undefined],
    ])
  })
})

describe('the end of a run', () => {
  const rows = [
    { name: 'types', seconds: 0.7, count: outcome(true) },
    { name: 'lint', seconds: 0.9, count: outcome(false) },
    { name: 'unit', seconds: 3.21, count: { passed: 40, failed: 2, skipped: 1 } },
    { name: 'journeys', seconds: 0, count: undefined },
  ]

  test('sums up all stages, a stage without tests counting only when it failed', () => {
    expect(sum(rows, false)).toEqual({ passed: 40, failed: 3 })
  })

  test('counts what was left out as failed where nothing may be left out', () => {
    expect(sum(rows, true)).toEqual({ passed: 40, failed: 5 })
    expect(sum([{ name: 'unit', seconds: 1, count: { passed: 1, failed: 0, skipped: 1 } }], true).failed).toBe(1)
  })

  test('names what failed and why, whatever coloured it', () => {
    const failed = {
      status: 'failed',
      fullName: 'the choice waits',
      failureMessages: ['\u001B[31mtoo early\u001B[0m\n  at'],
    }
    const unit = ofVitest({
      ...found,
      testResults: [
        { name: 'a.test.ts', status: 'failed', assertionResults: [failed, { status: 'passed' }] },
        { name: 'b.test.ts', message: 'no such import', status: 'failed', assertionResults: [] },
      ],
    })
    const spec = { title: 'signs', ok: false, tests: [{ results: [{ error: { message: 'no button' } }] }] }
    const journeys = ofPlaywright({
      stats: { expected: 0, unexpected: 1, flaky: 0, skipped: 0 },
      errors: [],
      suites: [{ title: 'sign.spec.ts', suites: [{ title: 'two people', specs: [spec, { ...spec, ok: true }] }] }],
    })
    expect(
      failures([
        { name: 'unit', seconds: 1, count: unit },
        { name: 'journeys', seconds: 1, count: journeys },
      ]).split('\n'),
    ).toEqual([
      'unit: a.test.ts › the choice waits',
      '    too early',
      '      at',
      'unit: b.test.ts',
      '    no such import',
      'journeys: sign.spec.ts › two people › signs',
      '    no button',
    ])
  })

  test('is a table that a person can read', () => {
    expect(table(rows, false).split('\n')).toEqual([
      '  types         passed      0.7 s',
      '  lint          FAILED      0.9 s  1 failed',
      '  unit          FAILED      3.2 s  40 passed, 2 failed, 1 left out',
      '  journeys      NOT RUN',
    ])
  })
})
