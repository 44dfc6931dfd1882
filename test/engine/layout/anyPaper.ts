import fc from 'fast-check'
import type { Block } from '../../../src/domain/clauses/block.ts'
import type { Language } from '../../../src/domain/language/languages.ts'
import type { Paper, Section } from '../../../src/domain/paper/paper.ts'
import { figure } from './anyFigure.ts'
import { table } from './anyTable.ts'
import { amount, line, runs, side, text } from './anyWords.ts'

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
  fc.record({
    kind: fc.constant('clause'),
    number: fc.constantFrom('7.1', '7.12'),
    name: line,
    mark: fc.option(fc.record({ kind: fc.constant('mark'), party: side, spoken: line }), { nil: undefined }),
    runs,
  }),
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
