import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blank } from '../agreement/anyDraft.ts'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
import type { Block } from '../../../src/domain/clauses/block.ts'
import { exampleNames } from '../../../src/domain/examples/examples.ts'
import { languages, type Language } from '../../../src/domain/language/languages.ts'
import { compose } from '../../../src/domain/paper/compose.ts'
import { composePapers } from '../../../src/domain/paper/composePapers.ts'
import type { Paper } from '../../../src/domain/paper/paper.ts'
import { fullDraft } from '../clauses/fullDraft.ts'
import { anyParsedDraft } from '../clauses/schemaWalk.ts'
import { readable } from './readable.ts'
import { example, readingOf } from './reading.ts'

const told = (draft: Draft, language: Language = 'en') => compose(draft, readingOf(draft, language))
const blocksOf = (paper: Paper) => paper.sections.flatMap(({ blocks }) => blocks)
const blockOf = (paper: Paper, id: string) => blocksOf(paper).find((block) => block.id === id)

/** What two languages must share, so that their blocks stand side by side. */
function shapeOf(block: Block): readonly unknown[] {
  const { id, kind } = block
  if (kind === 'table')
    return [
      id,
      kind,
      block.columns.length,
      ...block.rows.map((row) => (row.kind === 'band' ? 'band' : [row.kind, row.cells.length])),
    ]
  if (kind === 'list') return [id, kind, block.items.length]
  if (kind === 'facts') return [id, kind, ...block.cells.map((cell) => [cell.id, cell.values.length])]
  if (kind === 'facing') return [id, kind, block.sides.agency.items.length, block.sides.client.items.length]
  if (kind === 'figure') return [id, kind, block.data.figure, block.reading === undefined]
  return [id, kind]
}
const shapes = (paper: Paper) =>
  paper.sections.map(({ id, startsPage, blocks }) => [id, startsPage, ...blocks.map(shapeOf)])

/** Anything the parser takes; and the full draft with some of its parts replaced, so that there is money to reckon. */
const anyDraft = () => fc.oneof(anyParsedDraft(), partlyFull())
const partlyFull = () =>
  fc
    .tuple(
      anyParsedDraft(),
      fc.subarray(['people', 'goal', 'options', 'choice', 'line', 'terms', 'kept', 'languages', 'currency'] as const),
    )
    .map(([other, parts]) => parts.reduce<Draft>((draft, part) => ({ ...draft, [part]: other[part] }), fullDraft))

describe('any draft that the parser takes becomes a paper', () => {
  it('in every language, with all of them alike block for block', () => {
    fc.assert(
      fc.property(anyDraft(), (draft) => {
        const [first, ...others] = languages.map((language) => told(draft, language))
        for (const paper of others) expect(shapes(paper)).toEqual(shapes(first as Paper))
      }),
    )
  }, 600_000)

  it('always the same one, with no two blocks of one name and a cell for every column', () => {
    fc.assert(
      fc.property(anyDraft(), fc.constantFrom(...languages), (draft, language) => {
        const paper = told(draft, language)
        expect(told(structuredClone(draft), language)).toEqual(paper)
        const blocks = blocksOf(paper)
        expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length)
        for (const block of blocks) expect(cellsAreWhole(block)).toBe(true)
      }),
    )
  }, 600_000)
})

const cellsAreWhole = (block: Block) =>
  block.kind !== 'table' || block.rows.every((row) => row.kind === 'band' || row.cells.length === block.columns.length)

describe('the examples', () => {
  const pairs = languages.flatMap((one) =>
    languages.filter((other) => other !== one).map((other) => [one, other] as const),
  )
  it.each(exampleNames)('%s: two languages side by side have the same blocks', (name) => {
    for (const [paper, beside] of pairs) {
      const draft: Draft = { ...example(name, paper), languages: { paper, beside, prevailing: beside } }
      const [first, second] = composePapers(draft, (language) => readingOf(draft, language))
      expect(first.language).toBe(beside)
      expect(second?.language).toBe(paper)
      expect(shapes(first)).toEqual(shapes(second as Paper))
    }
  })
})

describe('a paper that is still being written', () => {
  it('says on page 1 what nobody has answered, and promises nothing', () => {
    const text = readable(told(blank()))
    expect(text).toContain('The ceiling: not yet answered')
    expect(text).toContain('Neither party guarantees revenue.')
    expect(text).toContain('No open points.')
  })

  it('has no section with nothing in it', () => {
    expect(told(blank()).sections.map(({ id }) => id)).toEqual(['glance', 'terms', 'open', 'sign'])
  })

  it('grows by the answer that was given, where it belongs', () => {
    const before = blocksOf(told(blank())).map(({ id }) => id)
    const after = blocksOf(told(withAnswer(blank(), 'audience.who', 'people on their way home')))
    expect(after.map(({ id }) => id).filter((id) => !before.includes(id))).toEqual(['section.audience', 'audience.who'])
    expect(blockOf(told(withAnswer(blank(), 'audience.who', 'x')), 'audience.who')?.paths).toEqual(['audience.who'])
  })
})

describe('an answer that was not given', () => {
  const open = withAnswer(fullDraft, 'audience.moment', { open: { owner: 'client', due: '2027-03-05' } })
  it('stays visible as open, in its place and in the table', () => {
    const paper = told(open)
    expect(readable(paper)).toContain('The moment: ‹still open: the client›')
    expect(readable({ ...paper, sections: paper.sections.filter(({ id }) => id === 'open') })).toContain(
      'The audience · The moment | [client] the client | ‹5⍽March 2027›',
    )
  })

  it('also on page 1, where a figure would stand', () => {
    const settledOpen = withAnswer(fullDraft, 'goal.levels.plan', { agency: 14_000, client: 16_000, settled: 'open' })
    expect(readable(told(settledOpen))).toContain('* The goal: still open')
    const noCeiling = withAnswer(fullDraft, 'economics.ceiling', { leftOut: { reason: 'not ours to say' } })
    expect(readable(told(noCeiling))).toContain('* The ceiling: left out')
  })

  it('or is printed as left out, with the reason', () => {
    const paper = told(withAnswer(fullDraft, 'terms.publicity', { leftOut: { reason: 'it speaks for itself' } }))
    const clause = blocksOf(paper).find(({ id }) => id === 'terms.publicity')
    expect(readable({ ...paper, sections: [{ id: 'terms', startsPage: false, blocks: [clause as Block] }] })).toContain(
      'left out: ⟨it speaks for itself⟩. Neither party names the other in public',
    )
  })
})

describe('what the two see differently', () => {
  it('stands with both answers and the one that is printed', () => {
    const rows = blockOf(told(fullDraft), 'open.differs')
    const text =
      rows?.kind === 'table'
        ? rows.rows.map((row) =>
            row.kind === 'band'
              ? ''
              : row.cells.flatMap(({ runs }) => runs.map((run) => ('text' in run ? run.text : ''))).join('|'),
          )
        : []
    expect(text).toContain('The goal · Plan|14\u00a0tables|16\u00a0tables|the client’s answer')
    expect(text).toContain(
      'The goal · What went wrong last time|no number|only views|nobody counted| · |settled together',
    )
  })

  it('and is not settled by being left alone', () => {
    const draft = withAnswer(fullDraft, 'goal.levels.plan', { agency: 14_000, client: 16_000 })
    const text = readable(told(draft))
    expect(text).toContain('The goal: seen differently')
    expect(text).toContain('⟨14⍽tables⟩ | ⟨16⍽tables⟩ | not settled yet')
  })
})

describe('the money on paper', () => {
  const paper = compose(fullDraft, readingOf(fullDraft, 'en', true))
  const text = readable(paper)
  it('rounds a break-even up, never down (4.606 is 4.61)', () => {
    expect(text).toContain('Break-even: 4.61⍽tables')
  })
  it('tells a full day, the chance and the wish (domain 4.3 and 4.5)', () => {
    expect(text).toContain('A full day with an extra 10⍽tables leaves €350.68.')
    expect(text).toContain('the extra profit exceeds the cost in about 8 of 10 cases.')
    expect(text).toContain('The goal or more is reached in about 1 of 15 cases.')
  })
  it('keeps three amounts apart', () => {
    expect(text).toContain('Most it may cost: €18,268.20')
    expect(text).toContain('Proposed ceiling: €5,252.46 at the likely level, €9,134.10 if the goal is met')
    expect(text).toContain('The ceiling: ⟨€9,134.10⟩, the client’s own decision.')
  })
  it('shows what optimism would say as too high', () => {
    expect(text).toContain('€26,586.00 instead of €18,268.20. That is 45.5% too high.')
  })
  it('names the likely case, not the written ceiling, as the one that is breached', () => {
    expect(text).toContain('the cost of €7,800.00 is above the proposed ceiling of €5,252.46.')
    const dear = withAnswer(fullDraft, 'economics.ceiling', { amount: 500_000 })
    expect(readable(told(dear))).toContain(
      'The cost of €7,800.00 is above the ceiling of €5,000.00 that the client wrote.',
    )
  })
  it('marks what the sum assumed where nobody answered', () => {
    const silent = withAnswer(withAnswer(fullDraft, 'economics.anyway', undefined), 'economics.ramp', undefined)
    const items = readable(told(silent))
    expect(items).toContain('Would have come anyway: 20%. (assumed; nobody said otherwise)')
    expect(items).toContain(
      'The first weeks run at 25%, 50%, 75%, every later one in full. (assumed; nobody said otherwise)',
    )
  })
  it('has nineteen lines in the annex and a week for each week of the run', () => {
    const rows = (id: string) => {
      const block = blockOf(paper, id)
      return block?.kind === 'table' ? block.rows.length : 0
    }
    expect([rows('annex.sum'), rows('annex.weeks')]).toEqual([19, 12])
  })
})

describe('options', () => {
  it('stand in equal columns, and the choice is not marked among them', () => {
    const chosen = blockOf(told(fullDraft), 'options.table.1')
    const none = blockOf(told(withAnswer(fullDraft, 'choice', undefined)), 'options.table.1')
    expect(chosen).toEqual(none)
  })
  it('more than four begin a second table with the same heads', () => {
    const five = Array.from({ length: 5 }, (_, place) => ({ id: `o${place}`, name: `option ${place}` }))
    const tables = blocksOf(told({ ...fullDraft, options: five })).filter(({ id }) => id.startsWith('options.table'))
    expect(
      tables.map((block) => (block.kind === 'table' ? block.columns.map(({ head }) => head).join('') : '')),
    ).toEqual(['ABCD', 'E'])
  })
})

describe('an example', () => {
  it('says so on the page and across it, and a real paper does not', () => {
    const marked = told(fullDraft)
    const real = told({ ...fullDraft, example: undefined })
    expect([marked.furniture.example, real.furniture.example]).toEqual(['Example – not an agreement', null])
    const says = (paper: Paper) => readable(paper).includes('(eyebrow) EXAMPLE, all names invented · Agreement')
    expect([says(marked), says(real)]).toEqual([true, false])
  })
})
