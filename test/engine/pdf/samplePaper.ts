import type { Fonts } from '../../../src/engine/layout/fonts/fonts.ts'
import type {
  Colour,
  FieldPlace,
  Item,
  PathStep,
  Sheets,
  TagLeaf,
  TagNode,
  Weight,
} from '../../../src/engine/layout/sheets.ts'

const INK: Colour = [34, 30, 26]
const BLUE: Colour = [23, 51, 95]
const EMBER: Colour = [176, 67, 26]
const RULE: Colour = [201, 191, 175]

/** Every character of the sample, for the loader of fonts. */
export const sampleText =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') + '€−Caféółw열테이블을더받습니다'

type Belongs = Item['belongs']
type Paint = (leaf: Belongs) => readonly Item[]
/** Words at a place: x, baseline, text, size, weight, colour. */
type Words = readonly [x: number, y: number, text: string, size?: number, weight?: Weight, colour?: Colour]

/**
 * Three pages by hand, with one of everything that a printer has to get right: kerned and tabular glyphs, two
 * languages, a mark that is not spoken, a clipped hatch and a dashed curve, a table, a list, a sentence over a page's
 * end, two fields.
 */
export function samplePaper(fonts: Fonts): Sheets {
  const pages = [0, 1, 2].map((page) => furniture(fonts, page))
  let leaves = 0
  const leaf = (page: number, paint: Paint): TagLeaf => {
    leaves += 1
    pages[page]?.push(...paint({ leaf: leaves }))
    return { leaf: leaves, page }
  }
  const words = (page: number, ...place: Words) => leaf(page, (belongs) => [glyphs(fonts, belongs, place)])
  const tree = node('Document', [glance(words, leaf), money(words), signing(words)])
  for (const left of [57.64, 305.14])
    pages[2]?.push(outline({ artifact: 'Layout' }, box(left, 187.5, left + 232.5, 577.5)))
  return { ...sampleFacts, pages: pages.map((items) => ({ items })), tree, fields }
}

const sampleFacts = {
  width: 595.28,
  height: 841.89,
  language: 'en',
  title: 'Ten tables: a scope <for tests> & more',
  description: 'What to expect, agreed before anyone promises it',
  date: '2026-09-01',
} as const

const fields: readonly FieldPlace[] = [
  {
    party: 'agency',
    page: 2,
    rectangle: [57.64, 187.5, 290.14, 577.5],
    tooltip: 'Signature of Ann Example, for Example Agency',
  },
  {
    party: 'client',
    page: 2,
    rectangle: [305.14, 187.5, 537.64, 577.5],
    tooltip: 'Signature of Bo Example, for Café Żółw (the client)',
  },
]

type Writer = (page: number, ...place: Words) => TagLeaf
type Painter = (page: number, paint: Paint) => TagLeaf

function furniture(fonts: Fonts, page: number): Item[] {
  const belongs = { artifact: 'Pagination' } as const
  return [
    glyphs(fonts, belongs, [57.64, 46, 'Agreement', 8]),
    {
      kind: 'shape',
      path: line(57.64, 60, 537.64, 60),
      stroke: { colour: RULE, width: 0.5 },
      belongs: { artifact: 'Layout' },
    },
    glyphs(fonts, belongs, [480, 799.7, `Page ${page + 1} of 3`, 8, 'semibold']),
  ]
}

function glance(words: Writer, leaf: Painter): TagNode {
  const mark = leaf(0, (belongs) => [{ kind: 'shape', path: box(57.64, 142, 65, 150), fill: BLUE, belongs }])
  const item = (text: string, y: number) =>
    node('LI', [
      node('Lbl', [leaf(0, (belongs) => [outline(belongs, line(57.64, y - 4, 61.64, y - 4))])]),
      node('LBody', [words(0, 72.64, y, text)]),
    ])
  return node('Sect', [
    node('H1', [words(0, 57.64, 120, 'Ten more tables, To You', 24, 'semibold')]),
    node('P', [
      node('Span', [mark], { actualText: '' }),
      words(0, 70, 150, 'Example Agency\u00a0B.V. and '),
      words(0, 220, 150, 'Café Żółw', 10.5, 'regular', EMBER),
    ]),
    node('Figure', [leaf(0, drawing)], {
      alt: 'The line: four links.',
      box: { page: 0, rectangle: [57.64, 190, 300, 300] },
    }),
    node('L', [item('First thing', 320), item('Second thing', 335)]),
    node('P', [words(0, 57.64, 380, '열 테이블을 더 받습니다. ')], { language: 'ko' }),
  ])
}

function drawing(belongs: Belongs): Item[] {
  const hatch = Array.from({ length: 80 }, (_, n) => line(n * 8, 180, n * 8 - 100, 280)).flat()
  const curve: PathStep[] = [
    ['M', 57.64, 270],
    ['C', 120, 200, 220, 320, 300, 270],
  ]
  return [
    {
      kind: 'shape',
      path: box(57.64, 200, 300, 260),
      fill: [244, 238, 226],
      stroke: { colour: INK, width: 1 },
      belongs,
    },
    { kind: 'shape', path: hatch, stroke: { colour: RULE, width: 0.5 }, clip: box(70, 210, 200, 250), belongs },
    { kind: 'shape', path: curve, stroke: { colour: BLUE, width: 1.75, dash: [5, 3] }, belongs },
  ]
}

function money(words: Writer): TagNode {
  const cell = (tag: 'TH' | 'TD', row: number, column: number, text: string, rest: Partial<TagNode> = {}) =>
    node(tag, [words(1, 57.64 + column * 120, 180 + row * 22.5, text, 9, tag === 'TH' ? 'semibold' : 'regular')], rest)
  const heads = ['What', 'Amount', 'Less'].map((text, column) => cell('TH', 0, column, text, { scope: 'Column' }))
  const rows = Array.from({ length: 20 }, (_, index) =>
    node('TR', [
      cell('TH', index + 1, 0, `Item ${index + 1}`, { scope: 'Row' }),
      cell('TD', index + 1, 1, `€1,${100 + index}.00`),
      cell('TD', index + 1, 2, `−€${index}.50`),
    ]),
  )
  const last = node('TR', [
    cell('TH', 21, 0, 'In all', { scope: 'Row' }),
    cell('TD', 21, 1, 'nothing is hidden', { columnSpan: 2 }),
  ])
  const caption = node('Caption', [words(1, 57.64, 155, 'Costs, in euros', 9, 'semibold')])
  return node('Sect', [
    node('H2', [words(1, 57.64, 100, '4 The money', 15, 'semibold')]),
    node('H3', [words(1, 57.64, 120, 'What it costs', 10.5, 'semibold')]),
    node('Table', [caption, node('THead', [node('TR', heads)]), node('TBody', [...rows, last])]),
    node('P', [words(1, 57.64, 760, 'This begins on one page '), words(2, 57.64, 100, 'and ends on the next.')]),
  ])
}

function signing(words: Writer): TagNode {
  return node('Sect', [
    node('H2', [words(2, 57.64, 140, 'Signatures', 15, 'semibold')]),
    node('P', [words(2, 57.64, 180, 'The agency', 8, 'semibold')]),
    node('Form', [], { field: 'agency' }),
    node('P', [words(2, 305.14, 180, 'The client', 8, 'semibold')]),
    node('Form', [], { field: 'client' }),
  ])
}

function glyphs(
  fonts: Fonts,
  belongs: Belongs,
  [x, y, text, size = 10.5, weight = 'regular', colour = INK]: Words,
): Item {
  const shown = Array.from(text, (character) => {
    const codePoint = character.codePointAt(0) ?? 0
    // Figures of the table (9 pt) are tabular.
    const form = size === 9 && /\d/.test(character) ? ('tnum' as const) : undefined
    return { text: character === '\u00a0' ? ' ' : character, codePoint, form }
  })
  const advance = (index: number) => {
    const [one, other] = [shown[index]!, shown[index + 1]]
    const kern = other && !one.form && !other.form ? fonts.kern(weight, one, other) : 0
    return (((fonts.advance(weight, one) ?? NaN) + kern) * size) / 1000
  }
  return {
    kind: 'glyphs',
    x,
    y,
    size,
    weight,
    colour,
    glyphs: shown.map((one, index) => ({ ...one, advance: advance(index) })),
    belongs,
  }
}

const node = (tag: TagNode['tag'], children: TagNode['children'], rest: Partial<TagNode> = {}): TagNode => ({
  tag,
  children,
  ...rest,
})
const line = (x: number, y: number, toX: number, toY: number): PathStep[] => [
  ['M', x, y],
  ['L', toX, toY],
]
const outline = (belongs: Belongs, path: readonly PathStep[]): Item => ({
  kind: 'shape',
  path,
  stroke: { colour: INK, width: 0.75 },
  belongs,
})
const box = (left: number, top: number, right: number, bottom: number): PathStep[] => [
  ...line(left, top, right, top),
  ['L', right, bottom],
  ['L', left, bottom],
  ['Z'],
]
