import { expect, test } from 'vitest'
import type { Block } from '../../../src/domain/clauses/block.ts'
import type { Paper } from '../../../src/domain/paper/paper.ts'
import type { PaperSize } from '../../../src/engine/layout/grid.ts'
import { english } from './fixtures/english.ts'
import { richPaper, says } from './fixtures/richPaper.ts'
import { expectSound } from './invariants.ts'
import { laidOut } from './laidOut.ts'
import { elements, linesOn, pageOf } from './reading.ts'

const sizes: readonly PaperSize[] = ['a4', 'letter']
const whole = richPaper(english)
const withGlance = (change: (block: Block) => Block): Paper => ({
  ...whole,
  sections: whole.sections.map((section) =>
    section.id === 'glance' ? { ...section, blocks: section.blocks.map(change) } : section,
  ),
})

test('a paper with nothing to say yet is one page that says so in its head and foot', async () => {
  const sheets = await laidOut([{ ...whole, sections: [] }])
  expect(sheets.pages).toHaveLength(1)
  expect(linesOn(sheets, 0).join()).toContain('Page 1 of 1')
})

test('a draft with empty answers is laid out like any other', async () => {
  const blocks: Block[] = [
    { kind: 'title', id: 'title', text: '' },
    { kind: 'paragraph', id: 'brief', role: 'brief', runs: [] },
    { kind: 'entry', id: 'entry', label: 'What hurts now', runs: [] },
    { kind: 'list', id: 'list', head: 'Not included', items: [] },
    {
      kind: 'table',
      id: 'table',
      role: 'people',
      caption: 'People',
      columns: [{ head: 'Person', align: 'start' }],
      rows: [],
    },
    { kind: 'facts', id: 'facts', cells: [] },
    { kind: 'voice', id: 'voice', party: 'agency', runs: [] },
    { kind: 'facing', id: 'limits', sides: { agency: { head: 'A', items: [] }, client: { head: 'C', items: [] } } },
  ]
  for (const id of ['glance', 'goal'] as const) {
    expectSound(await laidOut([{ ...whole, sections: [{ id, startsPage: false, blocks }] }]), 'a4')
  }
})

test('a first page with more to say is set closer, then smaller, and stays one page', async () => {
  const longer = withGlance((block) => {
    if (block.kind === 'paragraph' && block.role === 'brief')
      return { ...block, runs: says(`${english.brief} ${english.brief}`) }
    if (block.kind === 'warning') return { ...block, runs: says(`${english.warning[1]} ${english.warning[1]}`) }
    return block
  })
  for (const size of sizes) {
    const sheets = await laidOut([longer], size)
    expectSound(sheets, size)
    expect(pageOf(sheets, 'Two kept warnings')).toBe(0)
    expect(pageOf(sheets, 'At the table')).toBe(1)
  }
})

test('what follows a first page that nothing can hold flows on behind it', async () => {
  const endless = withGlance((block) =>
    block.kind === 'warning'
      ? { ...block, runs: says(Array.from({ length: 12 }, () => english.warning[1]).join(' ')) }
      : block,
  )
  const sheets = await laidOut([endless])
  expectSound(sheets, 'a4')
  expect(pageOf(sheets, 'At the table')).toBe(1)
})

test('a paper to sign by hand has lines to sign on and no field', async () => {
  const byHand: Paper = {
    ...whole,
    sections: whole.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'signatures' ? { ...block, way: 'paper' as const } : block,
      ),
    })),
  }
  const sheets = await laidOut([byHand])
  expectSound(sheets, 'a4')
  expect(sheets.fields).toEqual([])
  expect(elements(sheets.tree).filter(({ tag }) => tag === 'Form')).toEqual([])
  expect(linesOn(sheets, pageOf(sheets, 'By signing')).join('\n')).toContain('sign heresign here')
})
