import type { Block } from '../../../src/domain/clauses/block.ts'
import type { FigureData } from '../../../src/domain/clauses/figureData.ts'
import type { Paper, Section } from '../../../src/domain/paper/paper.ts'

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
const paperOf = (...sections: readonly Section[]): Paper => ({
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
  sections,
})
const section = (...blocks: readonly Block[]): Section => ({ id: 'annex', startsPage: false, blocks })

/**
 * Found by a draw of `anyPaper` and shrunk: a heading above a figure that fits its page only without it (577.5 points
 * of the 615 on Letter below the bar of two languages, where the second one has nothing beside it).
 */
export const headOverTallFigure = paperOf(
  section(),
  section({ kind: 'title', id: '1.0', text: 'a' }, { kind: 'figure', id: '1.1', data: upright, alt: 'a' }),
)

const stage = (name: string) => ({ name, below: '' })

/** Found likewise: the second line of a long name met a name two places further on, past a neighbour of one line. */
export const nameBeyondItsNeighbour = paperOf(
  section({
    kind: 'figure',
    id: '1.0',
    alt: 'a',
    data: {
      ...upright,
      agency: { name: 'a', part: 'a' },
      client: { name: 'a', part: 'a' },
      stages: [
        stage('a B.V. 수 €1,234.50 a'),
        stage('a'),
        stage(`a ${address}\u00A0a`),
        stage('a'),
        stage('a'),
        stage('a'),
      ],
      handOver: 0,
      handOverPlace: 'a',
    },
  }),
)

/** Found likewise: heads of columns so narrow and so long that they alone were taller than a page. */
export const headsTallerThanAPage = paperOf(
  section({
    kind: 'table',
    id: '1.0',
    role: 'options',
    caption: '',
    columns: [
      { head: '', align: 'end' },
      ...Array.from({ length: 7 }, () => ({
        head: `${long} ${compound} ${long} ${address} ${long}`,
        align: 'start' as const,
      })),
    ],
    rows: Array.from({ length: 14 }, () => ({
      kind: 'row',
      cells: Array.from({ length: 8 }, () => ({ runs: [{ kind: 'text', text: '€1.00' }] })),
    })),
  }),
)
