import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import type { AgencyOption } from '../../../src/domain/agreement/economics.ts'
import type { Block, Runs } from '../../../src/domain/clauses/block.ts'
import { compose } from '../../../src/domain/paper/compose.ts'
import { example, readingOf } from '../paper/reading.ts'
import { spoken } from '../paper/readable.ts'

const grill = example('grill', 'en')

function blocksOf(draft: Draft, withChance = false): readonly Block[] {
  const { sections } = compose(draft, readingOf(draft, 'en', withChance))
  return sections.find(({ id }) => id === 'options')?.blocks ?? []
}

const tablesOf = (draft: Draft, withChance = false) =>
  blocksOf(draft, withChance).flatMap((block) => (block.kind === 'table' ? [block] : []))

/** The table as rows of plain text. */
const rowsOf = (draft: Draft, withChance = false) =>
  tablesOf(draft, withChance).flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.kind === 'band' ? [] : [row.cells.map(({ runs }) => spoken(runs).replaceAll('\u00a0', ' '))],
    ),
  )
const rowNamed = (draft: Draft, name: string) => rowsOf(draft, true).find(([head]) => head?.startsWith(name))

describe('the options on paper', () => {
  it('tell of each what the same model says: profit in three cases, how often, and what the client asked', () => {
    // The chosen one is domain 4.3's own vector: E in its cases, and 0.7975 of the runs.
    expect(rowNamed(grill, 'Profit after')?.[1]).toBe('low −€6,480.95\nlikely €2,704.92\nhigh €22,709.94')
    expect(rowNamed(grill, 'The cost is earned back')?.[1]).toBe('about 8 of 10 cases')
    expect(rowNamed(grill, 'Share of the profit kept (asked: 50%)')?.[1]).toMatch(/^low nothing\nlikely 25\.7/)
  })

  it('are held against a week, or against money back, where that was asked', () => {
    const asking = (expectation: object) => withAnswer(grill, 'economics.expectation', expectation)
    expect(rowNamed(asking({ backByWeek: 8 }), 'Earned back (asked: by week 8)')?.[1]).toBe(
      'low not within the run\nlikely in week 10\nhigh in week 5',
    )
    expect(rowNamed(asking({ backPerUnit: 20_000 }), 'Comes back, × the cost (asked: 2)')?.[1]).toBe(
      'low 0.17\nlikely 1.35\nhigh 3.91',
    )
    expect(rowNamed(asking({ open: { owner: 'client' } }), 'Comes back')).toBeUndefined()
  })

  it('say that nobody has answered where one of them cannot be reckoned yet', () => {
    const open = withAnswer(grill, 'options.1.cost', { open: { owner: 'agency' } })
    const [, first, second] = rowNamed(open, 'Profit after') ?? []
    expect([first?.startsWith('low'), second]).toEqual([
      true,
      rowNamed(withAnswer(grill, 'options.1.notKnown', undefined), 'What is not known')?.[2],
    ])
  })
})

const amount = fc.integer({ min: 0, max: 5_000_000 })
const anyOption = fc.record({
  cost: fc.record({ fee: amount, media: amount, production: amount }),
  effect: fc
    .array(fc.integer({ min: 0, max: 20_000 }), { minLength: 3, maxLength: 3 })
    .map((numbers) => numbers.toSorted((one, other) => one - other))
    .map(([low, likely, high]) => ({ low, likely, high })),
})

describe('whatever the numbers', () => {
  /** Everything that a reader could take for a hint: order, kinds of rows, soft or strong text, marks, places. */
  function form(draft: Draft) {
    return blocksOf(draft).map((block) => {
      if (block.kind !== 'table') return block.kind === 'voice' ? [block.kind, block.party] : block
      const rows = block.rows.map((row) =>
        row.kind === 'band'
          ? row.kind
          : [row.kind, ...row.cells.map((cell) => [cell.soft ?? false, strengths(cell.runs)])],
      )
      return { ...block, rows }
    })
  }
  const strengths = (runs: Runs) => runs.map((run) => run.kind)

  it('no option is ranked, marked or moved: order and emphasis do not depend on them', () => {
    const asked = form(grill)
    fc.assert(
      fc.property(fc.tuple(anyOption, anyOption, anyOption), (numbers) => {
        const options = grill.options!.map((option, place) => ({ ...option, ...numbers[place] }) as AgencyOption)
        expect(form({ ...grill, options })).toEqual(asked)
      }),
      { numRuns: 60 },
    )
  })
})
