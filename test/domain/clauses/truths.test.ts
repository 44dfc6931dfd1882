import { describe, expect, it } from 'vitest'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import { draftFingerprint } from '../../../src/domain/agreement/fingerprint.ts'
import { plainText } from '../../../src/domain/clauses/tell.ts'
import { languages } from '../../../src/domain/language/languages.ts'
import { compose } from '../../../src/domain/paper/compose.ts'
import { readable } from '../paper/readable.ts'
import { example, readingOf } from '../paper/reading.ts'

const grill = example('grill', 'en')
const cheap = grill.options!.reduce(
  (draft: Draft, _, place) => withAnswer(draft, `options.${place}.cost`, { fee: 10_000, media: 0, production: 0 }),
  grill,
)
const paperOf = (draft: Draft) => readable(compose(draft, readingOf(draft, 'en')))

it('a kept warning that the figures no longer raise is told as gone, with its reason, and leaves page 1', () => {
  const reason = grill.kept!.find(({ code }) => code === 'ceiling-breached-at-likely')!.reason
  expect(paperOf(grill)).toContain('above the proposed ceiling')
  expect(paperOf(cheap)).not.toContain('above the proposed ceiling')
  expect(paperOf(cheap)).toContain('The figures no longer show what was found here.')
  expect(paperOf(cheap)).toContain(reason)
})

it('a guarantee that somebody keeps stands on page 1, wherever it was written', () => {
  const kept = (code: string) => [
    { id: 'one', code, path: 'line.commitments.0.text', by: 'agency' as const, reason: 'Our slogan.' },
  ]
  const { sections } = compose({ ...grill, kept: kept('outcome-guarantee') }, readingOf(grill, 'en'))
  const warned = (blocks: (typeof sections)[number]['blocks']) => blocks.some(({ id }) => id === 'glance.warnings')
  expect(warned(sections[0]!.blocks)).toBe(true)
  const other = compose({ ...grill, kept: kept('superlative') }, readingOf(grill, 'en'))
  expect(other.sections.some(({ blocks }) => warned(blocks))).toBe(false)
})

describe.each(languages)('a guarantee that was kept for a sentence (%s)', (language) => {
  const draft = example('grill', language)
  const promise = 'XYZ garandeert, gwarantuje, guarantees 보장합니다.'
  const sentence = {
    id: 'one',
    code: 'outcome-guarantee',
    path: 'goal.brief',
    by: 'client' as const,
    reason: 'Slogan.',
  }
  const kept = [{ ...sentence, sentence: promise }]
  const sections = (brief: string) =>
    compose({ ...withAnswer(draft, 'goal.brief', brief), kept }, readingOf(draft, language)).sections
  const isOnPage1 = (brief: string) => sections(brief)[0]!.blocks.some(({ id }) => id === 'glance.warnings')
  const rowOf = (brief: string) => {
    const blocks = sections(brief).flatMap((section) => section.blocks)
    const table = blocks.find(({ id }) => id === 'open.kept')
    const row = table?.kind === 'table' ? table.rows[0] : undefined
    if (row?.kind !== 'row') throw new Error('Nothing is kept')
    return row.cells.map(({ runs }) => plainText(runs)).join(' | ')
  }

  it('stands on page 1 and among what is kept while the sentence stands', () => {
    expect(isOnPage1(`Abc. ${promise}`)).toBe(true)
    expect(rowOf(promise)).toContain('Slogan.')
  })

  it('leaves page 1 with the sentence, and is told as gone with its reason', () => {
    expect(isOnPage1('XYZ.')).toBe(false)
    expect(rowOf('XYZ.')).not.toBe(rowOf(promise))
    expect(rowOf('XYZ.')).toContain('Slogan.')
    const of = { en: 'no longer there', nl: 'staat er niet meer', pl: 'już nie ma', ko: '이제는 없습니다' }
    expect(rowOf('XYZ.')).toContain(of[language])
    expect(rowOf(promise)).not.toContain(of[language])
  })
})

const withoutCost: readonly (readonly [string, Draft])[] = [
  ['nothing is chosen', withAnswer(grill, 'choice', undefined)],
  ['none is chosen', withAnswer(grill, 'choice.option', { none: true })],
  ['an option is chosen that there is not', withAnswer(grill, 'choice.option', { id: 'zzz' })],
  [
    'the cost of the chosen option is open',
    grill.options!.reduce(
      (draft: Draft, _, place) => withAnswer(draft, `options.${place}.cost`, { open: { owner: 'agency' } }),
      grill,
    ),
  ],
]

it.each(withoutCost)('while %s, nothing is told that a cost would decide', (_, draft) => {
  // Each option says what itself would cost and leave; nothing else does.
  const whole = compose(draft, readingOf(draft, 'en'))
  const paper = readable({ ...whole, sections: whole.sections.filter(({ id }) => id !== 'options') })
  expect(paper).toContain('follows from the client’s numbers and an option')
  for (const words of ['exceeds the cost', '100.0%', 'Profit after the cost | ']) {
    expect(paper).not.toContain(words)
  }
  expect(paper).toContain('Profit before the cost')
})

it('a ceiling binds only once the agency has accepted it', () => {
  const replied = (reply: unknown) => paperOf(withAnswer(grill, 'economics.ceilingReply', reply))
  expect(replied({ accepts: true })).toContain('This one binds.')
  for (const reply of [
    undefined,
    { declines: true, reason: 'Too low.' },
    { counters: 1_200_000, reason: 'Too low.' },
  ]) {
    expect(replied(reply)).not.toContain('This one binds.')
    expect(replied(reply)).toContain('It binds the agency once the agency has accepted it.')
  }
})

it('a way of signing that is kept open is not chosen in the same clause', () => {
  const open = paperOf(withAnswer(grill, 'terms.signing', { open: { owner: 'both' } }))
  expect(open).not.toContain('choose electronic signing')
})

it('a sale that is paid after the run is summed to its last week, in the figure and in the table', () => {
  const paid = withAnswer(grill, 'economics.lifetime', {
    payments: { likely: 14_000, low: 9000, high: 20_000 },
    every: 'month',
  })
  const { sections } = compose(paid, readingOf(paid, 'en'))
  const blocks = sections.flatMap((section) => section.blocks)
  const drawn = blocks.flatMap((block) => (block.kind === 'figure' ? [block.data] : []))
  for (const data of drawn) {
    if (data.figure !== 'payback') continue
    expect(data.weeks).toBeGreaterThan(80)
    expect(new Set(data.runs.map(({ totals }) => totals.length))).toEqual(new Set([data.weeks]))
    expect(data.axisX.ticks.at(-1)?.value).toBe(data.weeks)
  }
  expect(drawn.map(({ figure }) => figure)).toContain('payback')
  const rows = blocks.flatMap((block) => (block.id === 'annex.weeks' && block.kind === 'table' ? block.rows : []))
  const before = readingOf(paid, 'en').money!.cases.target.Cmax / 100
  const last = rows.at(-1)
  expect(rows.length).toBe(13)
  expect(last?.kind === 'row' ? last.cells.at(-1)?.runs[0] : null).toMatchObject({
    text: before.toLocaleString('en', { minimumFractionDigits: 2 }),
  })
})

it('what matters most stands as a table too, with the very ends that are drawn', () => {
  const { sections } = compose(grill, readingOf(grill, 'en'))
  const blocks = sections.flatMap((section) => section.blocks)
  const [drawn] = blocks.flatMap((block) =>
    block.kind === 'figure' && block.data.figure === 'tornado' ? [block.data.bars] : [],
  )
  const rows = blocks.flatMap((block) => (block.id === 'annex.matters' && block.kind === 'table' ? block.rows : []))
  expect(rows).toHaveLength(drawn!.length)
  const told = rows.map((row) => (row.kind === 'band' ? [] : row.cells.map(({ runs }) => plainText(runs))))
  expect(told.map(([name]) => name)).toEqual(drawn!.map(({ name }) => name))
  const minor = (text = '') => Number(text.replace('\u2212', '-').replace(/[^\d-]/g, ''))
  expect(told.map(([, , low, high]) => [minor(low), minor(high)])).toEqual(drawn!.map(({ low, high }) => [low, high]))
})

describe('a paper that followed on one that others hold', () => {
  const parent = draftFingerprint(grill)
  it.each(languages)('says which one it replaces, by the five numbers that one printed (%s)', (language) => {
    const next = { ...example('grill', language), revision: 3, parent: parent.hex }
    const paper = readable(compose(next, readingOf(next, language)))
    expect(paper).toContain(parent.groups.join(' '))
  })

  it('says nothing of it where it is the first, or a copy of another agreement', () => {
    for (const first of [grill, { ...grill, parent: parent.hex }]) {
      const [label] = /What it replaces/.exec(paperOf(first)) ?? []
      expect(label).toBeUndefined()
    }
    expect(paperOf({ ...grill, revision: 2, parent: parent.hex })).toContain('This is version 2. Once both')
  })
})
