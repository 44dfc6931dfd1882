import { expect, test } from 'vitest'
import type { Sheets, TagNode } from '../../../src/engine/layout/sheets.ts'
import { print } from '../../../src/engine/pdf/print.ts'
import { judge } from './judge.ts'
import { readContent } from './judge/content.ts'
import { attachment, printed, sampleFonts } from './printed.ts'
import { samplePaper } from './samplePaper.ts'

const pdf = await printed()

test('the sample is a good paper', async () => {
  expect(await judge(pdf)).toEqual([])
})

/** The paper with each element changed as asked. */
const judged = async (change: (node: TagNode) => TagNode) =>
  judge(await printed((sheets): Sheets => ({ ...sheets, tree: changed(sheets.tree, change) })))

function changed(node: TagNode, change: (node: TagNode) => TagNode): TagNode {
  const { children, ...rest } = change(node)
  return { ...rest, children: children.map((child) => ('tag' in child ? changed(child, change) : child)) }
}
const retagged = (from: TagNode['tag'], to: TagNode['tag']) => (node: TagNode) =>
  node.tag === from ? { ...node, tag: to } : node

test.each([
  ['a heading that skips a level', retagged('H2', 'H3'), 'H1 is followed by H3'],
  ['more titles than languages', retagged('H2', 'H1'), '3 titles in 2 languages, or not at the beginning'],
  [
    'a head cell that does not say what it heads',
    (node: TagNode) => ({ ...node, scope: undefined }),
    'TH without Scope',
  ],
  ['a picture without words', (node: TagNode) => ({ ...node, alt: undefined }), 'Figure without Alt'],
  ['a picture without a place', (node: TagNode) => ({ ...node, box: undefined }), 'Figure without BBox'],
  ['a cell outside of a row', retagged('TR', 'P'), 'TD outside of TR'],
  [
    'rows of different lengths',
    (node: TagNode) => ({ ...node, columnSpan: undefined }),
    'a table with rows of 3 and 2 cells',
  ],
  ['words in a group', retagged('P', 'Sect'), 'Sect has content of its own'],
])('finds %s', async (_, change, fault) => {
  expect(await judged(change)).toContain(fault)
})

/** The file with a word of its objects changed for another of the same length. */
const patched = (from: string, to: string) =>
  judge(Buffer.from(Buffer.from(pdf).toString('latin1').replace(from, to), 'latin1'))

test.each([
  ['a field that does not print', '/F 4', '/F 0', 'an annotation is hidden, or is not printed'],
  ['a title that is not shown', '/DisplayDocTitle true', '/DisplayDocTitle 0   ', 'the title is not shown'],
  ['metadata that claim less', '<pdfuaid:part>1<', '<pdfuaid:part>2<', 'the metadata lack <pdfuaid:part>1<'],
  [
    'an attachment that is not the source',
    '/AFRelationship /Source',
    '/AFRelationship /Suppl ',
    'the attachment is not the source',
  ],
])('finds %s', async (_, from, to, fault) => {
  expect(await patched(from, to)).toContain(fault)
})

test.each([
  ['paint outside of the tree', '0 0 9 9 re f', 'f paints outside of the tree and of artifacts'],
  [
    'a sequence that ends across a text object',
    '/P <</MCID 0>> BDC BT EMC ET',
    'a marked sequence ends across a text object',
  ],
  [
    'a leaf in an artifact',
    '/Artifact <</Type /Layout>> BDC /P <</MCID 0>> BDC EMC EMC',
    'a leaf within a leaf or an artifact',
  ],
  [
    'a sequence that is taken up again',
    '/P <</MCID 0>> BDC EMC /P <</MCID 0>> BDC EMC',
    'a marked-content identifier stands twice on a page',
  ],
  ['a sequence that never ends', '/P <</MCID 0>> BDC', 'something stays open at the end of the page'],
])('finds %s', (_, content, fault) => {
  expect(readContent(content).faults).toContain(fault)
})

test('finds widths that are not those of the font', async () => {
  const fonts = await sampleFonts()
  const wider: typeof fonts = {
    ...fonts,
    embed: (...asked) => {
      const font = fonts.embed(...asked)
      return { ...font, widths: font.widths.map((width) => width + 1) }
    },
  }
  expect((await judge(print(samplePaper(fonts), wider, attachment))).join()).toContain('wide, its program')
})
