import fc from 'fast-check'
import type {
  Block,
  Cell,
  Column,
  FigureData,
  Inline,
  Row,
  Runs,
  TableRole,
} from '../../../src/domain/clauses/block.ts'
import type { Language } from '../../../src/domain/language/languages.ts'
import type { Paper, Section } from '../../../src/domain/paper/paper.ts'

const word = fc.constantFrom(
  'a',
  'the',
  'and',
  'tables',
  'between',
  'responsibility',
  'B.V.',
  'J.',
  '€',
  '€1,234.50',
  '−480,000원',
  '17:00–18:00',
  '12',
  'weeks',
  'section',
  '8',
  'isa@halfzes.example.org/a-very-long-address_without.any.space',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenfabrikationsgehilfin',
  '다섯',
  '테이블을',
  '수',
  '것입니다.',
  '예상할',
  '가나다라마바사아자차카타파하가나다라마바사아자차카타파하가나다라마바사아자차카타파하',
  '(see',
  'there)',
  '“quoted',
  'words.”',
  '·',
  '–',
  'żółw',
  'w',
  'z',
)
const between = fc.constantFrom(' ', ' ', ' ', ' ', '\u00A0', '\n')
const text = (most: number) =>
  fc.array(fc.tuple(word, between), { minLength: 1, maxLength: most }).map((pairs) =>
    pairs
      .map(([one, space]) => one + space)
      .join('')
      .trim(),
  )

const mark = fc.record({
  kind: fc.constant('mark' as const),
  party: fc.constantFrom('agency' as const, 'client' as const),
  spoken: fc.constantFrom('', 'client'),
})
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: text(20).map((words): Inline => ({ kind: 'text', text: `${words} ` })) },
  text(4).map((words): Inline => ({ kind: 'strong', text: words })),
  text(60).map((words): Inline => ({ kind: 'answer', text: words, by: 'client', path: 'goal.brief' })),
  mark,
)
/** Some words at least: what stands under a head. */
const runs: fc.Arbitrary<Runs> = fc
  .tuple(text(30), fc.array(inline, { maxLength: 4 }))
  .map(([words, more]) => [{ kind: 'text', text: words }, ...more])
const anyRuns = fc.oneof(runs, fc.array(inline, { maxLength: 2 }))
const side = fc.constantFrom('agency' as const, 'client' as const)
const line = text(6).map((words) => words.replaceAll('\n', ' '))

const amount = fc.constantFrom('€1.00', '−€6,480.95', '€1,234,567,890.12', '12', '38%', '10,849,506원', '')
const role = fc.constantFrom<TableRole>(
  'parties',
  'people',
  'inputs',
  'outcome',
  'options',
  'commitments',
  'assumptions',
  'open',
  'kept',
  'annex',
  'weeks',
  'levels',
  'plain',
)
const table = fc
  .tuple(role, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 14 }))
  .chain(([role, width, height]) => {
    const columns = fc.array(
      fc.record({ head: fc.oneof(line, fc.constant('')), align: fc.constantFrom('start' as const, 'end' as const) }),
      { minLength: width, maxLength: width },
    )
    return columns.chain((columns) =>
      fc.record({
        kind: fc.constant('table' as const),
        role: fc.constant(role),
        caption: fc.oneof(line, fc.constant('')),
        columns: fc.constant(columns),
        rows: fc.array(rowOf(columns), { minLength: height, maxLength: height }),
        note: fc.option(text(10), { nil: undefined }),
      }),
    )
  })

function rowOf(columns: readonly Column[]): fc.Arbitrary<Row> {
  const cell = (column: Column): fc.Arbitrary<Cell> =>
    column.align === 'end'
      ? amount.map((words) => ({ runs: [{ kind: 'text', text: words }] }))
      : fc.record({
          runs: fc.oneof(
            anyRuns,
            text(80).map((words): Runs => [{ kind: 'text', text: words }]),
          ),
          soft: fc.boolean(),
        })
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constantFrom('row' as const, 'sum' as const),
        cells: fc.tuple(...columns.map(cell)),
      }),
    },
    fc.record({ kind: fc.constant('band' as const), party: side, text: line }),
  )
}

const figure: fc.Arbitrary<FigureData> = fc.oneof(
  fc
    .tuple(
      fc.array(fc.record({ name: line, below: fc.oneof(line, fc.constant('')) }), { maxLength: 11 }),
      fc.integer({ min: 0, max: 11 }),
      line,
      line,
    )
    .map(([stages, hand, one, two]): FigureData => ({
      figure: 'line',
      agency: { name: one, part: two },
      client: { name: two, part: one },
      stages,
      handOver: Math.min(hand, stages.length),
      handOverLabel: one,
      handOverPlace: two,
    })),
  fc
    .tuple(
      fc.integer({ min: 1, max: 90_000 }),
      fc.array(
        fc.tuple(
          fc.constantFrom('past' as const, 'must' as const, 'plan' as const, 'wish' as const),
          fc.integer({ min: 0, max: 90_000 }),
        ),
        { maxLength: 4 },
      ),
    )
    .map(([max, marks]): FigureData => ({
      figure: 'scale',
      max,
      maxText: `${max}`,
      step: Math.ceil(max / 4),
      held: Math.floor(max / 5),
      marks: marks.map(([level, value]) => ({ level, value: Math.min(value, max), label: level, text: String(value) })),
      ticks: [0, 1, 2, 3].map((step) => ({ value: step * Math.ceil(max / 4), text: String(step) })),
    })),
  fc
    .tuple(
      fc.integer({ min: 1, max: 60_000 }),
      fc.integer({ min: -900_000, max: 900_000 }),
      fc.integer({ min: -900_000, max: 9_000_000 }),
      fc.integer({ min: 0, max: 3_000_000 }),
    )
    .map(([capacity, none, all, cost]): FigureData => ({
      figure: 'break-even',
      capacity,
      profit: { atNone: none, atCapacity: all, label: 'Profit before the cost', text: String(all) },
      ceiling: { atNone: none / 2, atCapacity: all / 2, label: 'Ceiling', text: String(all / 2) },
      cost: { amount: cost, label: 'Cost', text: String(cost) },
      breakEven:
        all > cost && none < cost
          ? {
              at: Math.ceil((capacity * (cost - none)) / (all - none)),
              label: 'Break-even',
              text: 'a long text about a day',
            }
          : null,
      points: [0.2, 0.5, 0.9].map((share) => ({
        at: Math.floor(capacity * share),
        profit: none + (all - none) * share,
        label: `point ${share}`,
      })),
      axisX: { title: 'units', ticks: [0, capacity].map((value) => ({ value, text: String(value) })) },
      axisY: {
        title: 'money',
        ticks: [-1_000_000, 0, 5_000_000, 10_000_000].map((value) => ({ value, text: String(value) })),
      },
    })),
)

const limits = fc.record({
  head: line,
  items: fc.array(fc.record({ runs, note: runs }), { minLength: 1, maxLength: 6 }),
})
const body = fc.oneof<fc.Arbitrary<Record<string, unknown>>[]>(
  fc.record({ kind: fc.constant('title'), text: line }),
  fc.record({
    kind: fc.constant('paragraph'),
    role: fc.constantFrom('eyebrow', 'brief', 'parties', 'lead', 'body', 'note', 'statement'),
    runs,
  }),
  fc.record({
    kind: fc.constant('section'),
    number: fc.constantFrom('1', '12', 'Annex A', '별지 가'),
    text: line,
    owner: fc.constantFrom('agency', 'both'),
    ownerText: fc.option(fc.constant('answered by the agency'), { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('head'), text: line }),
  fc.record({ kind: fc.constant('entry'), label: line, runs }),
  fc.record({ kind: fc.constant('clause'), number: fc.constantFrom('7.1', '7.12'), name: line, runs }),
  fc.record({
    kind: fc.constant('list'),
    head: fc.option(line, { nil: undefined }),
    items: fc.array(runs, { minLength: 1, maxLength: 9 }),
  }),
  fc.record({
    kind: fc.constant('voice'),
    head: fc.option(line, { nil: undefined }),
    party: side,
    runs,
    by: fc.option(runs, { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('facts'),
    cells: fc.array(
      fc.record({
        id: fc.constant('fact'),
        label: line,
        values: fc.array(fc.record({ text: amount, label: line }), { minLength: 1, maxLength: 3 }),
        detail: text(8),
      }),
      { maxLength: 5 },
    ),
  }),
  table,
  fc.record({
    kind: fc.constant('figure'),
    head: fc.option(line, { nil: undefined }),
    data: figure,
    alt: line,
    reading: fc.option(text(20), { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('warning'), head: line, runs }),
  fc.record({ kind: fc.constant('panel'), head: fc.option(line, { nil: undefined }), runs }),
  fc.record({ kind: fc.constant('facing'), sides: fc.record({ agency: limits, client: limits }) }),
)

const sections: fc.Arbitrary<readonly Section[]> = fc
  .array(
    fc.record({
      id: fc.constantFrom('glance' as const, 'goal' as const, 'line' as const, 'annex' as const),
      startsPage: fc.boolean(),
      blocks: fc.array(body, { maxLength: 7 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) =>
    all.map((section, index) => ({
      ...section,
      blocks: section.blocks.map((block, place) => ({ ...block, id: `${index}.${place}` }) as unknown as Block),
    })),
  )

/** A paper of any blocks in any order, with words of any length. */
export function anyPaper(language: Language): fc.Arbitrary<Paper> {
  return fc.tuple(sections, line).map(([sections, title]) => ({
    language,
    description: title,
    furniture: {
      kind: 'Agreement',
      title,
      date: '26 February 2027',
      agency: title,
      client: title,
      fingerprint: 'Fingerprint 1234 5678 9012 3456 7890',
      pageOf: 'Page {page} of {pages}',
      continued: 'continued',
      example: null,
      language: { name: language, says: title },
    },
    sections,
  }))
}

/** The same paper in another language: the same blocks, every text other words, mostly longer. */
export function inOtherWords(paper: Paper, language: Language): Paper {
  return { ...(JSON.parse(JSON.stringify(paper), translated) as Paper), language }
}

const worded = new Set([
  'text',
  'head',
  'label',
  'caption',
  'note',
  'name',
  'detail',
  'alt',
  'reading',
  'part',
  'below',
  'handOverLabel',
  'handOverPlace',
])

function translated(key: string, value: unknown): unknown {
  return worded.has(key) && typeof value === 'string' && value !== ''
    ? `${value.split(' ').reverse().join(' ')} 그리고 더`
    : value
}
