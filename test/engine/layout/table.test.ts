import { describe, expect, test } from 'vitest'
import type { Block, Row, TableRole } from '../../../src/domain/clauses/block.ts'
import type { Paper } from '../../../src/domain/paper/paper.ts'
import { english } from './fixtures/english.ts'
import { richPaper, says, tableOf } from './fixtures/richPaper.ts'
import { expectSound } from './invariants.ts'
import { laidOut } from './laidOut.ts'
import { all, elements, linesOn, runsOn, said, widthOf } from './reading.ts'

const paperOf = (...blocks: Block[]): Paper => ({
  ...richPaper(english),
  sections: [{ id: 'line', startsPage: false, blocks }],
})
const row = (...cells: string[]): Row => ({ kind: 'row', cells: cells.map((text) => ({ runs: says(text) })) })

function table(role: TableRole, heads: readonly string[], rows: readonly Row[]): Block {
  return {
    kind: 'table',
    id: 'table',
    role,
    caption: 'Deliverables',
    columns: heads.map((head) => ({ head: head.replace('>', ''), align: head.startsWith('>') ? 'end' : 'start' })),
    rows,
  }
}

describe('a table of 200 rows', async () => {
  const rows = Array.from({ length: 200 }, (_, index) =>
    row(String(index + 1), `Deliverable number ${index + 1}`, `€${index}.00`),
  )
  const sheets = await laidOut([paperOf(table('plain', ['', 'What', '>Cost'], rows))])
  const pages = sheets.pages.map((_, page) => linesOn(sheets, page))

  test('breaks between rows and repeats its head with the word for going on', () => {
    expectSound(sheets, 'a4')
    expect(pages.length).toBeGreaterThan(6)
    for (const lines of pages.slice(1)) {
      expect(lines).toContain('Deliverables  continued')
      expect(lines).toContain('WhatCost')
    }
  })

  test('is tagged with one head, whatever is repeated', () => {
    expect(all(sheets, 'Caption')).toEqual(['Deliverables'])
    expect(elements(sheets.tree).filter(({ tag }) => tag === 'THead')).toHaveLength(1)
    expect(elements(sheets.tree).filter(({ tag }) => tag === 'TR')).toHaveLength(201)
  })

  test('leaves two rows at least on either side', () => {
    for (const lines of pages)
      expect(lines.filter((line) => line.includes('Deliverable number')).length).toBeGreaterThanOrEqual(2)
  })
})

test('a sum stays with two rows before it, wherever the page ends', async () => {
  for (let before = 20; before < 34; before++) {
    const rows: Row[] = [
      ...Array.from({ length: before }, (_, index) => row(`row ${index}`, '1.00')),
      { kind: 'sum', cells: [{ runs: says('the sum') }, { runs: says('9.00') }] },
    ]
    const sheets = await laidOut([paperOf(table('plain', ['', '>Cost'], rows))])
    const page = sheets.pages.findIndex((_, index) => linesOn(sheets, index).some((line) => line.includes('the sum')))
    expect(linesOn(sheets, page).filter((line) => line.startsWith('row ')).length).toBeGreaterThanOrEqual(2)
  }
})

test('a row taller than a third of the page may part at a line', async () => {
  const long = 'Everything that was said about it, word for word. '.repeat(60).trim()
  const sheets = await laidOut([
    paperOf(table('kept', ['', 'What was found', 'Why it stays'], [row('1', long, long), row('2', 'short', 'short')])),
  ])
  expectSound(sheets, 'a4')
  expect(sheets.pages.length).toBeGreaterThan(1)
  expect(linesOn(sheets, 0).length).toBeGreaterThan(30)
})

test('an amount wider than its column takes from the text, then the whole table gets smaller', async () => {
  const amounts = ['€1,234,567,890.12', '−€1,234,567,890.12', '€1,234,567,890.12', '−€1,234,567,890.12']
  const sheets = await laidOut([
    paperOf(
      table(
        'outcome',
        ['', '>Low', '>Likely', '>High', '>Goal met'],
        [row('What the extra tables leave in the end', ...amounts)],
      ),
    ),
  ])
  const runs = runsOn(sheets, 0)
  for (const amount of amounts) expect(runs.filter((run) => said(run) === amount).length).toBeGreaterThan(0)
  expect(runs.find((run) => said(run) === amounts[0])!.size).toBeLessThanOrEqual(9)
})

test('a table whose amounts cannot stand side by side is turned: one block for each column', async () => {
  const amounts = Array.from({ length: 8 }, () => '€1,234,567,890.12')
  const heads = Array.from({ length: 8 }, (_, index) => `>Case ${index + 1}`)
  const sheets = await laidOut([
    paperOf(table('plain', ['', ...heads], [row('Profit', ...amounts), row('Cost', ...amounts)])),
  ])
  expectSound(sheets, 'a4')
  expect(elements(sheets.tree).filter(({ tag }) => tag === 'Table')).toHaveLength(8)
  expect(runsOn(sheets, 0).filter((run) => said(run) === '€1,234,567,890.12')).toHaveLength(16)
})

test('five options stand in two tables of equal columns that repeat the heads of the rows', async () => {
  const words = {
    caption: 'The options',
    heads: ['', 'A', 'B', 'C', 'D', 'E'],
    rows: [['Cost', '1', '2', '3', '4', '5']],
  }
  const sheets = await laidOut([paperOf(tableOf('options', 'options', words))])
  const tables = elements(sheets.tree).filter(({ tag }) => tag === 'Table')
  expect(
    tables.map((node) => elements(node).filter(({ tag, scope }) => tag === 'TH' && scope === 'Column').length),
  ).toEqual([4, 3])
  expect(linesOn(sheets, 0).filter((line) => line.startsWith('Cost'))).toHaveLength(2)
})

test('a party’s rows open with its name over the whole width', async () => {
  const sheets = await laidOut([paperOf(tableOf('commitments', 'commitments', english.commitments))])
  const bands = elements(sheets.tree).filter(({ scope }) => scope === 'Both')
  expect(bands.map(({ columnSpan }) => columnSpan)).toEqual([4, 4])
})

test('numbers of one column end at one edge, to a hundredth of a point', async () => {
  const sheets = await laidOut([paperOf(tableOf('annex', 'annex', english.annex))])
  const ends = runsOn(sheets, 0)
    .filter((run) => english.annex.rows.some((cells) => cells[6] === said(run)) && run.x > 450)
    .map((run) => run.x + widthOf(run))
  for (const end of ends) expect(Math.abs(end - 537.64)).toBeLessThan(0.02)
  expect(ends.length).toBeGreaterThan(6)
})

test('where a party’s rows go on, its name stands again below the head', async () => {
  const many = Array.from({ length: 40 }, (_, index) => [
    `5.${index + 1}`,
    `Does thing number ${index + 1}`,
    'result',
    'seen',
  ])
  const words = { ...english.commitments, rows: [['A', 'Bureau Halfzes'], ...many] }
  const sheets = await laidOut([paperOf(tableOf('commitments', 'commitments', words))])
  expectSound(sheets, 'a4')
  expect(linesOn(sheets, 1).slice(2, 4)).toEqual(['CommitmentOwed asCounted by', 'Bureau Halfzes'])
  expect(elements(sheets.tree).filter(({ scope }) => scope === 'Both')).toHaveLength(1)
})

test('the effects of options are drawn on one scale, below their words, whatever their number', async () => {
  const spans = [
    { low: 0, likely: 6, high: 12, max: 12 },
    { low: 3, likely: 3, high: 6, max: 12 },
    { low: 0, likely: 1, high: 3, max: 12 },
    { low: 12, likely: 12, high: 12, max: 12 },
  ]
  const cells = [
    { runs: says('Extra tables') },
    ...spans.map((span) => ({ runs: says(`${span.low} to ${span.high}`), span })),
  ]
  const options = table('options', ['', 'A', 'B', 'C', 'D'], [{ kind: 'row', cells }])
  const sheets = await laidOut([paperOf(options)])
  expectSound(sheets, 'a4')
  const bars = sheets.pages[0]!.items.flatMap((item) => {
    if (item.kind !== 'shape' || item.stroke || !('artifact' in item.belongs)) return []
    const points = item.path.flatMap((step) =>
      step[0] === 'M' || step[0] === 'L' ? [[step[1], step[2]] as const] : [],
    )
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    const height = Math.max(...ys) - Math.min(...ys)
    return Math.abs(height - 3) < 0.02 ? [Math.max(...xs) - Math.min(...xs)] : []
  })
  const [whole, ...others] = bars
  expect(others.map((length) => Math.round((length / whole!) * 100) / 100)).toEqual([0.25, 0.25, 0.01])
})
