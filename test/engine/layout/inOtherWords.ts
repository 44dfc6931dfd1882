import type { Language } from '../../../src/domain/language/languages.ts'
import type { Paper } from '../../../src/domain/paper/paper.ts'

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
    ? `${value.split(' ').toReversed().join(' ')} 그리고 더`
    : value
}
