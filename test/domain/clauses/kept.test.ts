import { expect, it } from 'vitest'
import { withAnswer } from '../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../src/domain/agreement/draft.ts'
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
