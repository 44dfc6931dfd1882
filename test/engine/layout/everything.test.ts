import { describe, expect, test } from 'vitest'
import type { Paper, Papers } from '../../../src/domain/paper/paper.ts'
import type { PaperSize } from '../../../src/engine/layout/grid.ts'
import { layOut } from '../../../src/engine/layout/layOut.ts'
import type { Colour, Sheets, TagNode } from '../../../src/engine/layout/sheets.ts'
import { english } from './fixtures/english.ts'
import { korean } from './fixtures/korean.ts'
import { richPaper } from './fixtures/richPaper.ts'
import { expectSound } from './invariants.ts'
import { fontsFor } from './laidOut.ts'
import { all, elements, leafTexts, linesOn, outline, pageOf, runsOn, said, textOf } from './reading.ts'

const [inEnglish, inKorean] = [richPaper(english), richPaper(korean)]
const papers: Readonly<Record<string, Papers>> = {
  English: [inEnglish],
  Korean: [inKorean],
  'English and Korean': [inEnglish, inKorean],
}
const fonts = {
  English: await fontsFor([inEnglish]),
  Korean: await fontsFor([inKorean]),
  'English and Korean': await fontsFor([inEnglish, inKorean]),
}
const sizes: readonly PaperSize[] = ['a4', 'letter']

type Name = keyof typeof fonts
const made = new Map<string, Sheets>()
function lay(name: Name, size: PaperSize = 'a4'): Sheets {
  const known = made.get(name + size)
  const sheets = known ?? layOut(papers[name]!, size, fonts[name])
  made.set(name + size, sheets)
  return sheets
}
const names = Object.keys(fonts) as Name[]

/** In two languages page 1 says less on the shorter sheet, so that it stays one page. */
function afterPage1({ tree }: Sheets): TagNode {
  const [glance, glanceBeside] = tree.children.filter((child) => 'tag' in child && child.tag === 'Sect')
  const isInTwo = glanceBeside && 'tag' in glanceBeside && glanceBeside.language !== undefined
  return isInTwo
    ? { ...tree, children: tree.children.filter((child) => child !== glance && child !== glanceBeside) }
    : tree
}

describe.each(names)('an agreement with every kind of block in %s', (name) => {
  test.each(sizes)(
    'stands inside the live area of %s, each leaf once in the tree, no text on another, no heading alone',
    (size) => {
      expectSound(lay(name, size), size)
    },
  )

  test('the same papers give the same sheets', () => {
    expect(layOut(papers[name]!, 'a4', fonts[name])).toEqual(lay(name))
  })

  test('lines break alike on A4 and Letter', () => {
    const lines = (size: PaperSize) =>
      elements(afterPage1(lay(name, size))).map((node) => node.tag + textOf(lay(name, size), node, texts(size)))
    const texts = (size: PaperSize) => leafTexts(lay(name, size))
    expect(lines('letter').join('\n') === lines('a4').join('\n')).toBe(true)
  })

  test('coordinates have two decimals at most', () => {
    for (const { items } of lay(name).pages) {
      for (const item of items) {
        const numbers =
          item.kind === 'glyphs' ? [item.x, item.y] : item.path.flatMap((step) => step.slice(1).map(Number))
        expect(numbers.filter((value) => Math.abs(value * 100 - Math.round(value * 100)) > 1e-6)).toEqual([])
      }
    }
  })

  test('every word of the paper is on the paper', () => {
    const sheets = lay(name)
    const spoken = textOf(sheets, sheets.tree).replace(/\s/g, '')
    const missing = papers[name]!.flatMap(wordsOf).filter((words) => !spoken.includes(words.replace(/\s/g, '')))
    expect(missing).toEqual([])
  })

  test('no glyph smaller than 7.5 points, none in a colour lighter than ink-2', () => {
    const runs = lay(name).pages.flatMap((_, page) => runsOn(lay(name), page))
    expect(runs.filter(({ size }) => size < 7.5).map(said)).toEqual([])
    const onBand = (colour: Colour) => colour.every((value) => value === 255)
    const lightness = ([red, green, blue]: Colour) => 0.2126 * red + 0.7152 * green + 0.0722 * blue
    expect(runs.filter(({ colour }) => !onBand(colour) && lightness(colour) > 100).map(said)).toEqual([])
  })
})

/** Running texts, heads and cells; labels of figures are spoken by their alternative text. */
function wordsOf(paper: Paper): string[] {
  return paper.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [block.runs.map((run) => (run.kind === 'mark' ? '' : run.text)).join('')]
      if (block.kind === 'entry' || block.kind === 'clause')
        return [block.runs.map((run) => (run.kind === 'mark' ? '' : run.text)).join('')]
      if (block.kind === 'table')
        return block.rows.flatMap((row) =>
          row.kind === 'band'
            ? []
            : row.cells.flatMap(({ runs }) => runs.map((run) => (run.kind === 'mark' ? '' : run.text))),
        )
      if (block.kind === 'title' || block.kind === 'section' || block.kind === 'head') return [block.text]
      return []
    }),
  )
}

test('page 1 holds the agreement at a glance, on both sheets, in two languages too', () => {
  for (const name of names) {
    const words = name === 'Korean' ? korean : english
    for (const size of sizes) {
      const sheets = lay(name, size)
      expect(pageOf(sheets, words.warning[0].slice(0, 8))).toBe(0)
      expect(pageOf(sheets, words.sections[0]!)).toBe(1)
    }
  }
})

test('running heads begin on page 2, every page counts all pages', () => {
  const sheets = lay('English')
  const count = sheets.pages.length
  sheets.pages.forEach((_, page) => {
    const lines = linesOn(sheets, page).join('\n')
    expect(lines).toContain(`Page ${page + 1} of ${count}`)
    expect(lines).toContain('Fingerprint 5484 7217 3390 1126 0742')
    expect(lines.includes('Agreement on what to expect · Ten tables between five and six')).toBe(page > 0)
    expect(lines).toContain('EXAMPLE · invented parties')
  })
})

test('the tree reads as a person would read the paper', async () => {
  await expect(outline(lay('English'))).toMatchFileSnapshot('./expected/outline-en.txt')
  await expect(outline(lay('English and Korean'))).toMatchFileSnapshot('./expected/outline-en-ko.txt')
})

test('headings are in order and none is skipped', () => {
  for (const name of names) {
    const levels = elements(lay(name).tree).flatMap(({ tag }) => (/^H\d$/.test(tag) ? [Number(tag[1])] : []))
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1))
  }
  expect(all(lay('English'), 'H1')).toEqual(['Ten tables between five and six'])
  expect(all(lay('English'), 'H2')).toContain('3 The money')
})

test('each table row has as many cells as its table has columns', () => {
  for (const name of names) {
    for (const table of elements(lay(name).tree).filter(({ tag }) => tag === 'Table')) {
      const rows = elements(table).filter(({ tag }) => tag === 'TR')
      const widths = rows.map((row) =>
        row.children.reduce((sum, cell) => sum + ('tag' in cell ? (cell.columnSpan ?? 1) : 0), 0),
      )
      expect(new Set(widths).size).toBe(1)
    }
  }
})

test('party marks beside a name are artifacts, figures say what they show', () => {
  const figures = elements(lay('English').tree).filter(({ tag }) => tag === 'Figure')
  expect(figures).toHaveLength(4)
  for (const { alt, box } of figures) {
    expect(alt).not.toBe('')
    expect(box!.rectangle[2] - box!.rectangle[0]).toBeGreaterThan(300)
  }
})

test('signature fields stand where they always stand', () => {
  expect(lay('English', 'a4').fields.map(({ rectangle }) => rectangle)).toEqual([
    [57.64, 187.5, 290.14, 577.5],
    [305.14, 187.5, 537.64, 577.5],
  ])
  expect(lay('English', 'letter').fields.map(({ rectangle }) => rectangle)).toEqual([
    [66, 187.5, 298.5, 577.5],
    [313.5, 187.5, 546, 577.5],
  ])
  const forms = elements(lay('English').tree).filter(({ tag }) => tag === 'Form')
  expect(forms.map(({ field }) => field)).toEqual(['agency', 'client'])
})

test('what the signatures prove stands on their page, on both sheets', () => {
  for (const name of ['English', 'Korean'] as const) {
    const words = name === 'Korean' ? korean : english
    for (const size of sizes) {
      const sheets = lay(name, size)
      expect(pageOf(sheets, words.honest[0].slice(0, 8))).toBe(sheets.fields[0]!.page)
    }
  }
})

test('an amount never breaks', () => {
  for (const size of sizes) {
    const runs = lay('English', size).pages.flatMap((_, page) => runsOn(lay('English', size), page).map(said))
    const amounts = english.outcome.rows.flat().filter((text) => text.includes('€'))
    for (const amount of amounts) expect(runs.some((run) => run.includes(amount))).toBe(true)
  }
})

test('amounts of a column end at one edge', () => {
  const sheets = lay('English')
  const page = pageOf(sheets, 'What the extra tables leave')
  const edges = runsOn(sheets, page)
    .filter((run) => /^−?€[\d,]+\.\d\d$/.test(said(run).trim()))
    .map((run) => (run.x + run.glyphs.reduce((sum, { advance }) => sum + advance, 0)).toFixed(1))
  expect(new Set(edges).size).toBeLessThanOrEqual(8)
})

test('in two languages the prevailing one is read whole before the other, section by section', () => {
  const sects = elements(lay('English and Korean').tree).filter(
    ({ tag, language }) => tag === 'Sect' && language !== undefined,
  )
  expect(sects.map(({ language }) => language).slice(0, 4)).toEqual(['en', 'ko', 'en', 'ko'])
})

test('both halves of a pair begin on one baseline', () => {
  const sheets = lay('English and Korean')
  const baseline = (words: string) => {
    const run = runsOn(sheets, pageOf(sheets, words)).find((run) => said(run).includes(words))!
    return [pageOf(sheets, words), run.y]
  }
  expect(baseline('If one cannot perform')).toEqual(baseline('책임 없는 사유로'))
  expect(baseline('Ten tables between')).toEqual(baseline('다섯 시에서 여섯 시, 열'))
})
