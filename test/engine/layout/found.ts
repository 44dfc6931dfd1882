import type { Block } from '../../../src/domain/clauses/block.ts'
import type { FigureData } from '../../../src/domain/clauses/figureData.ts'
import type { Paper } from '../../../src/domain/paper/paper.ts'

const long = '가나다라마바사아자차카타파하'.repeat(3)
const compound = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenfabrikationsgehilfin'
const address = 'isa@halfzes.example.org/a-very-long-address_without.any.space'

const upright: FigureData = {
  figure: 'line',
  agency: { name: 'a', part: `a a ${compound} and` },
  client: { name: `a a ${compound} and`, part: 'a' },
  stages: [
    { name: `${compound} a`, below: '' },
    { name: `${long} a w B.V. ${address}`, below: `${address} −480,000원 between` },
    { name: 'a', below: `${long} €1,234.50` },
    { name: `${long} a`, below: '' },
    { name: 'a', below: `“quoted ${long} 예상할` },
    { name: 'a', below: '' },
    { name: `${long} a ${compound} a`, below: 'a' },
  ],
  handOver: 1,
  handOverLabel: 'a',
  handOverPlace: `a a ${compound} and`,
}
const blocks: readonly Block[] = [
  { kind: 'title', id: '1.0', text: 'a' },
  { kind: 'figure', id: '1.1', data: upright, alt: 'a' },
]

/**
 * Found by a draw of `anyPaper` and shrunk: a heading above a figure that fits its page only without it (577.5 points
 * of the 615 on Letter below the bar of two languages, where the second one has nothing beside it).
 */
export const headOverTallFigure: Paper = {
  language: 'en',
  description: 'a',
  furniture: {
    kind: 'Agreement',
    title: 'a',
    date: '26 February 2027',
    agency: 'a',
    client: 'a',
    fingerprint: 'Fingerprint 1234 5678 9012 3456 7890',
    pageOf: 'Page {page} of {pages}',
    continued: 'continued',
    example: null,
    language: { name: 'en', says: 'a' },
  },
  sections: [
    { id: 'annex', startsPage: false, blocks: [] },
    { id: 'annex', startsPage: false, blocks },
  ],
}
