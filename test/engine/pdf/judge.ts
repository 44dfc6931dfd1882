import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFPage,
} from 'pdf-lib'
import { readContent } from './judge/content.ts'
import { judgeFont, unpacked } from './judge/fonts.ts'
import { flat, judgeHeadings, judgeTree, name, readElement, type Element } from './judge/tree.ts'

const key = (text: string) => PDFName.of(text)

/**
 * What is wrong with the structure of a paper, as sentences; an empty list is a good paper. It looks at what no common
 * reader complains about: that everything painted can be read aloud, in order, with its widths and texts right.
 */
export async function judge(pdf: Uint8Array): Promise<string[]> {
  const file = await PDFDocument.load(pdf)
  const faults: string[] = []
  const root = file.catalog.lookup(key('StructTreeRoot'), PDFDict)
  const top = root.lookup(key('K'), PDFArray).get(0) as PDFRef
  const tree = readElement(file.context, top, faults)
  const elements = flat(tree)
  judgeTree(tree, faults)
  const languages = [file.catalog, ...elements.map(({ dictionary }) => dictionary)].map((one) =>
    textOf(one.get(key('Lang'))),
  )
  judgeHeadings(elements, new Set(languages.filter((language) => language !== '')).size, faults)
  const parents = parentsIn(root.lookup(key('ParentTree'), PDFDict))
  file.getPages().forEach((page, index) => judgePage(page, index + 1, elements, parents, faults))
  judgeCatalog(file, faults)
  return faults
}

/** The number tree as the printer writes it: one node. */
function parentsIn(tree: PDFDict): Map<number, unknown> {
  const numbers = tree.lookup(key('Nums'), PDFArray)
  const pairs = Array.from({ length: numbers.size() / 2 }, (_, pair) => pair * 2)
  return new Map(pairs.map((at) => [numbers.lookup(at, PDFNumber).asNumber(), numbers.get(at + 1)]))
}

function judgePage(
  page: PDFPage,
  number: number,
  elements: readonly Element[],
  parents: Map<number, unknown>,
  faults: string[],
): void {
  const content = page.node.lookup(key('Contents'))
  const { faults: within, ids, shown } = readContent(content ? Buffer.from(unpacked(content)).toString('latin1') : '')
  faults.push(...within.map((fault) => `page ${number}: ${fault}`))
  judgeParents(page, number, ids, elements, parents, faults)
  const fonts = page.node.Resources()?.lookup(key('Font'), PDFDict)
  for (const [resource, glyphs] of shown) {
    const font = fonts?.lookup(key(resource.slice(1)))
    if (font instanceof PDFDict) judgeFont(font, glyphs, faults)
    else faults.push(`page ${number}: no font ${resource}`)
  }
  if (name(page.node.get(key('Tabs'))) !== 'S') faults.push(`page ${number}: Tab does not follow the tree`)
  for (const annotation of page.node.Annots()?.asArray() ?? [])
    judgeWidget(page, annotation as PDFRef, elements, parents, faults)
}

/** Stream, tree and the way back must agree: each sequence has one element, and that element is its parent. */
function judgeParents(
  page: PDFPage,
  number: number,
  ids: readonly number[],
  elements: readonly Element[],
  parents: Map<number, unknown>,
  faults: string[],
): void {
  const own = parents.get(page.node.lookup(key('StructParents'), PDFNumber).asNumber())
  const array = own instanceof PDFRef ? page.node.context.lookup(own, PDFArray) : null
  if (!array || array.size() !== ids.length) faults.push(`page ${number}: the parent tree counts other sequences`)
  for (const id of ids) {
    const holders = elements.filter(({ sequences }) => sequences.some((one) => one.page === page.ref && one.id === id))
    if (holders.length !== 1) faults.push(`page ${number}: sequence ${id} is in ${holders.length} elements`)
    else if (array?.get(id) !== holders[0]?.ref)
      faults.push(`page ${number}: sequence ${id} has another parent than element`)
  }
  const claimed = elements.flatMap(({ sequences }) => sequences.filter((one) => one.page === page.ref))
  if (claimed.some(({ id }) => !ids.includes(id))) faults.push(`page ${number}: an element holds what is not painted`)
}

function judgeWidget(
  page: PDFPage,
  ref: PDFRef,
  elements: readonly Element[],
  parents: Map<number, unknown>,
  faults: string[],
): void {
  const widget = page.node.context.lookup(ref, PDFDict)
  const holder = elements.find(({ annotations }) => annotations.includes(ref))
  if (holder?.tag !== 'Form') faults.push('an annotation is not in a Form of the tree')
  if (parents.get(widget.lookup(key('StructParent'), PDFNumber).asNumber()) !== holder?.ref)
    faults.push('an annotation has another parent than element')
  if (!widget.has(key('TU'))) faults.push('a field has no words for assistive technology')
  if ((widget.lookup(key('F'), PDFNumber).asNumber() & 0b111_111) !== 4)
    faults.push('an annotation is hidden, or is not printed')
  if (!widget.lookup(key('AP'), PDFDict).has(key('N'))) faults.push('an annotation has no appearance')
}

function judgeCatalog({ catalog }: PDFDocument, faults: string[]): void {
  const expect = (holds: boolean, fault: string) => void (holds || faults.push(fault))
  expect(/^(en|nl|pl|ko)$/.test(textOf(catalog.get(key('Lang')))), 'the document has no language')
  expect(
    catalog.lookup(key('ViewerPreferences'), PDFDict).get(key('DisplayDocTitle'))?.toString() === 'true',
    'the title is not shown',
  )
  expect(
    catalog.lookup(key('MarkInfo'), PDFDict).get(key('Marked'))?.toString() === 'true',
    'the document is not marked as tagged',
  )
  const metadata = Buffer.from(unpacked(catalog.lookup(key('Metadata'))!)).toString('utf8')
  for (const sign of [
    '<pdfaid:part>3<',
    '<pdfaid:conformance>A<',
    '<pdfuaid:part>1<',
    '<dc:title>',
    '<pdfaExtension:schemas>',
  ]) {
    expect(metadata.includes(sign), `the metadata lack ${sign}`)
  }
  const intent = catalog.lookup(key('OutputIntents'), PDFArray).lookup(0, PDFDict)
  expect(name(intent.get(key('S'))) === 'GTS_PDFA1' && intent.has(key('DestOutputProfile')), 'no colour profile')
  const [named, associated] = [
    catalog.lookup(key('Names'), PDFDict).lookup(key('EmbeddedFiles'), PDFDict),
    catalog.lookup(key('AF'), PDFArray),
  ]
  const specification = associated.lookup(0, PDFDict)
  expect(
    named.lookup(key('Names'), PDFArray).get(1) === associated.get(0) && associated.size() === 1,
    'the attachment is not the associated file',
  )
  expect(textOf(specification.get(key('F'))) === textOf(specification.get(key('UF'))), 'the attachment has two names')
  expect(name(specification.get(key('AFRelationship'))) === 'Source', 'the attachment is not the source')
}

const textOf = (value: unknown) =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''
