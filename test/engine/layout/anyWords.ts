import fc from 'fast-check'
import type { Inline, Runs } from '../../../src/domain/clauses/block.ts'

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
export const text = (most: number) =>
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
export const runs: fc.Arbitrary<Runs> = fc
  .tuple(text(30), fc.array(inline, { maxLength: 4 }))
  .map(([words, more]) => [{ kind: 'text', text: words }, ...more])
export const anyRuns = fc.oneof(runs, fc.array(inline, { maxLength: 2 }))
export const side = fc.constantFrom('agency' as const, 'client' as const)
export const line = text(6).map((words) => words.replaceAll('\n', ' '))

export const amount = fc.constantFrom('€1.00', '−€6,480.95', '€1,234,567,890.12', '12', '38%', '10,849,506원', '')
