import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PDFRef } from 'pdf-lib'
import { joined } from '../../../src/std/bytes.ts'
import { makeObjects, type Entries } from '../../../src/engine/pdf/objects.ts'
import { print } from '../../../src/engine/pdf/print.ts'
import { openFile } from '../../../src/engine/pdf/reading/openFile.ts'
import { readAttachment } from '../../../src/engine/pdf/reading/readAttachment.ts'
import { writeRevision } from '../../../src/engine/pdf/writeFile.ts'
import { printed, sampleFonts, sampleJson } from './printed.ts'
import { samplePaper } from './samplePaper.ts'

const pdf = await printed()
const fonts = await sampleFonts()

/** The paper with one stretch of its bytes changed for another of the same length. */
function changed(from: string, to: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  if (from.length !== to.length || text.split(from).length !== 2) throw new Error(`${from} stands there not just once`)
  return Buffer.from(text.replace(from, to), 'latin1')
}
const refusal = (bytes: Uint8Array) => {
  const read = readAttachment(bytes)
  return read.ok ? 'read' : read.error
}

test('a paper gives back the data it was printed with', () => {
  expect(readAttachment(pdf)).toEqual({ ok: true, value: { json: sampleJson, edition: 0, revisions: 1, inked: [] } })
})

test('a paper to be signed by hand has no fields and is read all the same', async () => {
  const unfielded = await printed((sheets) => ({ ...sheets, fields: [], tree: withoutForms(sheets.tree) }))
  expect(readAttachment(unfielded)).toMatchObject({ ok: true, value: { inked: [] } })
})

test('what is no PDF is said to be none', () => {
  expect(refusal(Buffer.from('{"a": 1}'))).toBe('not-a-pdf')
  expect(refusal(new Uint8Array())).toBe('not-a-pdf')
})

test('a paper that was cut off anywhere is refused', () => {
  for (let length = 9; length < pdf.length; length += 97) expect(refusal(pdf.subarray(0, length))).toBe('not-whole')
})

test('a paper with something behind its end is refused', () => {
  expect(refusal(Buffer.concat([pdf, Buffer.from('PK')]))).toBe('not-whole')
  expect(refusal(Buffer.concat([pdf, Buffer.from('\n')]))).toBe('not-made-here')
})

test('more than twenty million bytes are refused unread', () => {
  expect(refusal(Buffer.concat([pdf, Buffer.alloc(20_000_000)]))).toBe('too-large')
})

test('another relation, another name or a second file is not ours', () => {
  expect(refusal(changed('/AFRelationship /Source', '/AFRelationship /Unknow'))).toBe('not-made-here')
  expect(refusal(changed('/UF (agreement.json)', '/UF (agreement.exe )'))).toBe('not-made-here')
  expect(refusal(changed('edition 0)\n/AFRel', 'version 0)\n/AFRel'))).toBe('not-made-here')
})

test('an entry that stands twice in a dictionary is refused', () => {
  expect(refusal(changed('/ViewerPreferences', '/AF               '))).toBe('not-made-here')
})

test('data that are not what their checksum says are damaged', () => {
  const text = Buffer.from(pdf).toString('latin1')
  const digit = text.indexOf('/CheckSum <') + 11
  const other = Uint8Array.from(pdf)
  other[digit] = other[digit] === 0x30 ? 0x31 : 0x30
  expect(refusal(other)).toBe('damaged')
})

test('a bomb is refused by its stated size, and by its true one when it lies', () => {
  const bomb = print(samplePaper(fonts), fonts, { bytes: new Uint8Array(50_000_000), edition: 0 })
  expect(refusal(bomb)).toBe('too-large')
  const lying = Buffer.from(Buffer.from(bomb).toString('latin1').replace('/Size 50000000', '/Size 00000900'), 'latin1')
  expect(refusal(lying)).toBe('damaged')
})

/** The paper with a revision behind it that writes `number` anew, as an attacker's editor would. */
function rewritten(number: number, entries: Entries): Uint8Array {
  const opened = openFile(pdf)
  if (!opened.ok) throw new Error(opened.error)
  const { at, trailer } = opened.value.newest
  const objects = makeObjects(trailer.size)
  objects.put(entries, PDFRef.of(number))
  const links = { root: PDFRef.of(trailer.root), info: PDFRef.of(trailer.info) }
  return joined([pdf, writeRevision(objects, links, { length: pdf.length, crossReference: at, id: trailer.id })])
}

test('a revision that writes a page anew makes it another paper', () => {
  const page = Number(/\/P (\d+) 0 R/.exec(Buffer.from(pdf).toString('latin1'))?.[1])
  expect(refusal(rewritten(page, { Type: 'Page' }))).toBe('altered')
  expect(refusal(rewritten(9999, { Type: 'Annot' }))).toBe('read')
})

test('revisions that point at one another in a ring are refused', () => {
  const two = Buffer.from(rewritten(9999, { Type: 'Annot' })).toString('latin1')
  const [first, second] = Array.from(two.matchAll(/startxref\n(\d+)/g), ([, at]) => at ?? '')
  expect(refusal(Buffer.from(two.replace(`/Prev ${first}`, `/Prev ${second}`), 'latin1'))).toBe('not-made-here')
})

test('no single byte can be changed in the cross-reference so that the reader fails to answer', () => {
  const start = Number(/startxref\n(\d+)/.exec(Buffer.from(pdf.subarray(-40)).toString())?.[1])
  for (let at = start; at < pdf.length; at += 1) {
    const other = Uint8Array.from(pdf)
    other[at] = (other[at] ?? 0) ^ 0x15
    expect(['not-made-here', 'not-whole', 'damaged', 'altered', 'read']).toContain(refusal(other))
  }
})

interface HostileFile {
  readonly file: string
  readonly what: string
  readonly category: string
}
const folder = new URL('./fixtures/hostile/', import.meta.url)
const { files } = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as { files: HostileFile[] }

test.each(files)('$file is refused: $what', ({ file, category }) => {
  const bytes = readFileSync(new URL(file, folder))
  expect(refusal(bytes)).toBe(expected(category, file))
})

/** All came from other hands, so none is read; three kinds do not even look like a whole PDF. */
function expected(category: string, file: string): string {
  if (file === 'not-pdf-16.pdf') return 'not-whole'
  if (category === 'not-pdf' || category === 'offset') return 'not-a-pdf'
  return category === 'truncated' || category === 'polyglot' ? 'not-whole' : 'not-made-here'
}

function withoutForms<Node extends { tag?: string; children?: readonly unknown[] }>(node: Node): Node {
  const children = node.children
    ?.filter((child) => (child as Node).tag !== 'Form')
    .map((child) => withoutForms(child as Node))
  return children ? { ...node, children } : node
}
