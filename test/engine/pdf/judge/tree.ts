import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFContext, type PDFObject } from 'pdf-lib'

/** A structure element as the judge found it in the file. */
export interface Element {
  readonly ref: PDFRef
  readonly tag: string
  readonly dictionary: PDFDict
  readonly elements: readonly Element[]
  /** Page and identifier of each marked sequence that it holds itself. */
  readonly sequences: readonly { readonly page: PDFRef; readonly id: number }[]
  readonly annotations: readonly PDFRef[]
}

export const name = (value: PDFObject | undefined): string => (value instanceof PDFName ? value.decodeText() : '')

/** The tree below a reference; a kid that is none of the kinds that ISO 32000-1, 14.7.2 names is a fault. */
export function readElement(context: PDFContext, ref: PDFRef, faults: string[]): Element {
  const dictionary = context.lookup(ref, PDFDict)
  const kids = dictionary.lookup(PDFName.of('K'))
  const page = dictionary.get(PDFName.of('Pg'))
  const elements: Element[] = []
  const sequences: { page: PDFRef; id: number }[] = []
  const annotations: PDFRef[] = []
  const all = kids instanceof PDFArray ? kids.asArray() : [dictionary.get(PDFName.of('K'))]
  for (const kid of all) {
    const value = kid instanceof PDFRef ? context.lookup(kid) : kid
    if (value instanceof PDFNumber && page instanceof PDFRef) sequences.push({ page, id: value.asNumber() })
    else if (value instanceof PDFDict && name(value.get(PDFName.of('Type'))) === 'MCR') {
      sequences.push({
        page: value.get(PDFName.of('Pg')) as PDFRef,
        id: value.lookup(PDFName.of('MCID'), PDFNumber).asNumber(),
      })
    } else if (value instanceof PDFDict && name(value.get(PDFName.of('Type'))) === 'OBJR') {
      annotations.push(value.get(PDFName.of('Obj')) as PDFRef)
    } else if (value instanceof PDFDict && kid instanceof PDFRef) {
      if (value.get(PDFName.of('P')) !== ref)
        faults.push(`element ${kid.objectNumber} has another parent than the one that holds it`)
      elements.push(readElement(context, kid, faults))
    } else if (kid) faults.push(`element ${ref.objectNumber} holds what no element may hold`)
  }
  return { ref, tag: name(dictionary.get(PDFName.of('S'))), dictionary, elements, sequences, annotations }
}

/** The element and everything below it, in reading order. */
export const flat = (element: Element): Element[] => [element, ...element.elements.flatMap(flat)]

/** Which elements may hold which: only what readers rely on (ISO 32000-1, 14.8.4). */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  Table: ['Caption', 'THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
}
/** Group others, and have no content of their own. */
const GROUPS = ['Document', 'Sect', 'Table', 'THead', 'TBody', 'TR', 'L', 'LI', 'BlockQuote']
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  TR: ['THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  Caption: ['Table'],
}

export function judgeTree(element: Element, faults: string[], parent = ''): void {
  const { tag, elements, sequences } = element
  const may = HOLDS[tag]
  for (const child of elements) if (may && !may.includes(child.tag)) faults.push(`${child.tag} within ${tag}`)
  if (INSIDE[tag] && !INSIDE[tag].includes(parent)) faults.push(`${tag} outside of ${INSIDE[tag].join(' or ')}`)
  if (GROUPS.includes(tag) && sequences.length > 0) faults.push(`${tag} has content of its own`)
  if (tag === 'Table') judgeTable(element, faults)
  if (tag === 'TH' && !['Column', 'Row', 'Both'].includes(attribute(element, 'Scope'))) faults.push('TH without Scope')
  if (tag === 'Figure') judgeFigure(element, faults)
  for (const child of elements) judgeTree(child, faults, tag)
}

/** Rows of one table have equally many cells, spans counted. */
function judgeTable(table: Element, faults: string[]): void {
  const rows = flat(table).filter(({ tag }) => tag === 'TR')
  const widths = rows.map((row) => row.elements.reduce((sum, cell) => sum + Number(attribute(cell, 'ColSpan') || 1), 0))
  if (new Set(widths).size > 1) faults.push(`a table with rows of ${[...new Set(widths)].join(' and ')} cells`)
}

function judgeFigure({ dictionary }: Element, faults: string[]): void {
  const alternative = dictionary.get(PDFName.of('Alt'))
  if (!alternative || alternative.toString().length < 4) faults.push('Figure without Alt')
  const attributes = dictionary.lookup(PDFName.of('A'))
  const box = attributes instanceof PDFDict ? attributes.lookup(PDFName.of('BBox')) : undefined
  if (!(box instanceof PDFArray) || box.size() !== 4) faults.push('Figure without BBox')
}

function attribute({ dictionary }: Element, key: string): string {
  const attributes = dictionary.lookup(PDFName.of('A'))
  const value = attributes instanceof PDFDict ? attributes.lookup(PDFName.of(key)) : undefined
  return value instanceof PDFNumber ? String(value.asNumber()) : name(value)
}

/** A title first, one for each language of the paper; and no level is left out on the way down. */
export function judgeHeadings(elements: readonly Element[], titles: number, faults: string[]): void {
  const levels = elements.flatMap(({ tag }) => (/^H\d$/.test(tag) ? [Number(tag.slice(1))] : []))
  const found = levels.filter((level) => level === 1).length
  if (levels[0] !== 1 || found > titles) faults.push(`${found} titles in ${titles} languages, or not at the beginning`)
  levels.forEach((level, index) => {
    if (level > (levels[index - 1] ?? 0) + 1) faults.push(`H${levels[index - 1] ?? 0} is followed by H${level}`)
  })
}
