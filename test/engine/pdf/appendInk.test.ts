import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appendInk } from '../../../src/engine/pdf/ink/appendInk.ts'
import { textsOf, type Appearance } from '../../../src/engine/pdf/ink/appearance.ts'
import { readAttachment } from '../../../src/engine/pdf/reading/readAttachment.ts'
import type { Side } from '../../../src/domain/agreement/scalars.ts'
import { drawnInk, signing, typedInk } from './sampleInk.ts'
import { ask, inkOfPages, printed, sampleFonts } from './printed.ts'

const paper = await printed()
const fonts = await sampleFonts(Object.values(textsOf(drawnInk)).join('') + Object.values(textsOf(typedInk)).join(''))

function inked(pdf: Uint8Array, party: Side, appearance: Appearance): Uint8Array {
  const result = appendInk(pdf, party, signing(appearance), fonts)
  if (!result.ok) throw new Error(result.error)
  return result.value.bytes
}
const one = inked(paper, 'agency', drawnInk)
const both = inked(one, 'client', typedInk)

test('the bytes before stay as they are', () => {
  expect(both.subarray(0, one.length)).toEqual(one)
  expect(one.subarray(0, paper.length)).toEqual(paper)
})

test('the same ink gives the same bytes', () => {
  expect(inked(paper, 'agency', drawnInk)).toEqual(one)
})

test('each party’s ink and evidence are in the picture of the last page, and nothing else changes', () => {
  const [before, after, last] = [paper, one, both].map((pdf) => inkOfPages(pdf, 3))
  expect(after!.slice(0, 2)).toEqual(before!.slice(0, 2))
  expect(after![2]! - before![2]!).toBeGreaterThan(1000)
  expect(last![2]! - after![2]!).toBeGreaterThan(1000)
})

test('other readers find nothing wrong, and read what stands in the fields', () => {
  expect(ask('qpdf', ['--check', 'FILE'], both)).toContain('No syntax or stream encoding errors found')
  const text = ask('pdftotext', ['FILE', '-'], both)
  expect(text).toContain('Bogusława Żółw-Example')
  expect(text).toContain('I may sign for Example Agency B.V.')
})

test('the paper says whose ink it carries, and keeps its data', () => {
  expect(readAttachment(one)).toMatchObject({ ok: true, value: { revisions: 2, inked: ['agency'] } })
  expect(readAttachment(both)).toMatchObject({ ok: true, value: { revisions: 3, inked: ['agency', 'client'] } })
  const clientFirst = inked(inked(paper, 'client', typedInk), 'agency', drawnInk)
  expect(readAttachment(clientFirst)).toMatchObject({ ok: true, value: { revisions: 3, inked: ['agency', 'client'] } })
})

test('a revision writes one object anew, the field’s widget, and gives it a value', () => {
  const added = Buffer.from(one.subarray(paper.length)).toString('latin1')
  const numbers = Array.from(added.matchAll(/\n(\d+) 0 obj\n/g), ([, number]) => Number(number))
  const highest = Number(/\/Size (\d+)/.exec(Buffer.from(paper).toString('latin1'))?.[1]) - 1
  expect(numbers.filter((number) => number <= highest)).toHaveLength(1)
  expect(added).not.toMatch(/\/Type \/Catalog/)
  expect(added.match(/\/V \d+ 0 R|\/ByteRange \[/g)).toHaveLength(2)
})

test('glyphs that the paper has already are not embedded again', () => {
  const again = inked(paper, 'agency', {
    ...drawnInk,
    under: ['What it costs'],
    rows: [{ label: 'Amount', value: 'First thing' }],
  })
  expect(Buffer.from(again.subarray(paper.length)).toString('latin1')).not.toContain('/FontFile2')
  expect(ask('pdftotext', ['FILE', '-'], again).match(/What it costs/g)).toHaveLength(2)
  expect(inkOfPages(again, 3)[2]).toBeGreaterThan(inkOfPages(paper, 3)[2]! + 500)
})

test('a signature of which the paper lacks most glyphs takes less than 8 kB beside its envelope', () => {
  const envelope = 2 * signing(drawnInk).claim.room
  expect(one.length - paper.length - envelope).toBeLessThan(8192)
  expect(both.length - one.length - envelope).toBeLessThan(8192)
})

test('nobody signs twice', () => {
  expect(appendInk(both, 'client', signing(typedInk), fonts)).toEqual({ ok: false, error: 'already-inked' })
  expect(appendInk(one, 'agency', signing(typedInk), fonts)).toEqual({ ok: false, error: 'already-inked' })
})

test('a paper without fields, and a file of others, take no ink', async () => {
  const bare = await printed((sheets) => ({
    ...sheets,
    fields: [],
    tree: { ...sheets.tree, children: sheets.tree.children.slice(0, 2) },
    pages: sheets.pages.slice(0, 2).concat({ items: [] }),
  }))
  expect(appendInk(bare, 'agency', signing(drawnInk), fonts)).toEqual({ ok: false, error: 'no-field' })
  expect(appendInk(Buffer.from('%PDF-1.7\nxref\n%%EOF\n'), 'agency', signing(drawnInk), fonts)).toMatchObject({
    ok: false,
  })
})

test('an empty pad and an empty name are refused', () => {
  const nothing = { ...drawnInk, mark: { drawn: { width: 400, height: 160, strokes: [[]] } } }
  expect(appendInk(paper, 'agency', signing(nothing), fonts)).toEqual({ ok: false, error: 'empty' })
  expect(appendInk(paper, 'agency', signing({ ...typedInk, mark: { typed: '  ' } }), fonts)).toEqual({
    ok: false,
    error: 'empty',
  })
})

test('evidence that is too long for the field is refused, not cut', () => {
  const long = { ...drawnInk, rows: drawnInk.rows.map((row) => ({ ...row, value: row.value.repeat(8) })) }
  expect(appendInk(paper, 'agency', signing(long), fonts)).toEqual({ ok: false, error: 'does-not-fit' })
})

test('whatever a hand draws takes little room', () => {
  const point = fc.tuple(fc.double({ min: 0, max: 400, noNaN: true }), fc.double({ min: 0, max: 160, noNaN: true }))
  fc.assert(
    fc.property(
      fc.array(fc.array(point, { minLength: 1, maxLength: 400 }), { minLength: 1, maxLength: 20 }),
      (strokes) => {
        const drawn = inked(paper, 'agency', {
          ...drawnInk,
          mark: { drawn: { width: 400, height: 160, strokes } },
          rows: [],
        })
        expect(drawn.length - paper.length).toBeLessThan(16_000)
      },
    ),
    { numRuns: 20 },
  )
})
